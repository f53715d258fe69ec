import {
  KEY_BITS,
  KEY_COUNT,
  LARGEST_KEY_COUNT,
  LARGEST_SKETCH,
  SHINGLES_PER_HASH,
  SHINGLES_PER_KEY,
  SKETCH_SIZE,
} from './constants.ts'
import type { FoldedWords } from './folded-words.ts'
import { secondHash, shinglesOf } from './shingles.ts'

export interface Sketch {
  /** Distinct shingles. */
  readonly shingles: number
  readonly sketch: number[]
  readonly keys: number[]
  readonly quotes: number[]
}

/**
 * A bottom-k sketch: the k smallest distinct hashes of the shingles, ascending. Of a repeated shingle, one place
 * outside quotation marks makes it unquoted.
 */
export function sketchOf(words: FoldedWords): Sketch {
  const { hashes, quoted } = shinglesOf(words)
  const distinct = distinctPlaces(hashes, quoted)
  const { count } = distinct
  const size = Math.min(count, clamp(Math.floor(count / SHINGLES_PER_HASH), SKETCH_SIZE, LARGEST_SKETCH))
  const chosen = smallPlaces(hashes, distinct, size)
  const sketch = listOf(sortedHashes(hashes, chosen), size)
  const largest = sketch[size - 1] ?? 0
  const quotedPlaces = placesUpTo(hashes, quoted, chosen, largest)
  const keyCount = Math.min(size, clamp(Math.floor(count / SHINGLES_PER_KEY), KEY_COUNT, LARGEST_KEY_COUNT))
  const keys: number[] = []
  for (let row = 0; row < keyCount; row++)
    keys.push(keyOf(sketch[row]!, secondHash(words, placeOf(hashes, distinct, sketch[row]!))))
  return {
    shingles: count,
    sketch,
    keys,
    quotes: listOf(sortedHashes(hashes, quotedPlaces), quotedPlaces.length),
  }
}

const keyOf = (hash: number, second: number): number => hash * 2 ** KEY_BITS + (second >>> (32 - KEY_BITS))

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** The first place of each distinct hash, in order and by hash. */
interface DistinctPlaces {
  readonly count: number
  readonly places: Uint32Array
  /** Open addressing: place + 1, 0 for free. */
  readonly table: Int32Array
}

/** Clears `quoted` at the first place of a shingle that also stands outside quotation marks. */
function distinctPlaces(hashes: Uint32Array, quoted: Uint8Array): DistinctPlaces {
  let room = 16
  while (room < hashes.length * 2) room *= 2
  const table = new Int32Array(room)
  const places = new Uint32Array(hashes.length)
  let count = 0
  for (let place = 0; place < hashes.length; place++) {
    const slot = slotOf(hashes, table, hashes[place]!)
    const found = table[slot]!
    if (found === 0) {
      table[slot] = place + 1
      places[count++] = place
    } else if (quoted[place] === 0) quoted[found - 1] = 0
  }
  return { count, places, table }
}

function slotOf(hashes: Uint32Array, table: Int32Array, hash: number): number {
  const mask = table.length - 1
  let slot = hash & mask
  for (;;) {
    const found = table[slot]!
    if (found === 0 || hashes[found - 1] === hash) return slot
    slot = (slot + 1) & mask
  }
}

const placeOf = (hashes: Uint32Array, { table }: DistinctPlaces, hash: number): number =>
  table[slotOf(hashes, table, hash)]! - 1

/**
 * Places of at least the `size` smallest hashes and of few others. Hashes spread evenly: a limit a little above the
 * expected one does; where it leaves too few, it is doubled.
 */
function smallPlaces(hashes: Uint32Array, { count, places }: DistinctPlaces, size: number): Uint32Array {
  if (count === size) return places.subarray(0, count)
  const chosen = new Uint32Array(count)
  for (let limit = 2 ** 32 * (size / count) * 1.25; ; limit *= 2) {
    let found = 0
    for (let at = 0; at < count; at++) {
      const place = places[at]!
      if (hashes[place]! <= limit) chosen[found++] = place
    }
    if (found >= size) return chosen.subarray(0, found)
  }
}

function sortedHashes(hashes: Uint32Array, places: Uint32Array): Uint32Array {
  const sorted = new Uint32Array(places.length)
  for (let row = 0; row < places.length; row++) sorted[row] = hashes[places[row]!]!
  return sorted.sort()
}

/** Quoted places whose hash is at most `largest`. */
function placesUpTo(hashes: Uint32Array, quoted: Uint8Array, places: Uint32Array, largest: number): Uint32Array {
  const found = new Uint32Array(places.length)
  let count = 0
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!
    if (quoted[place] === 1 && hashes[place]! <= largest) found[count++] = place
  }
  return found.subarray(0, count)
}

/** The first `size` values as a plain list: a loop, because `Array.from` walks an iterator. */
function listOf(values: Uint32Array, size: number): number[] {
  const list: number[] = []
  for (let at = 0; at < size; at++) list.push(values[at]!)
  return list
}

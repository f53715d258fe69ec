import {
  KEY_BITS,
  KEY_COUNT,
  KEY_STEP,
  LARGEST_KEY_COUNT,
  LARGEST_SKETCH,
  PLACES,
  SHINGLES_PER_HASH,
  SHINGLES_PER_KEY,
  SKETCH_SIZE,
} from './constants.ts'
import { type FoldedWords, QUOTED, SPECIFIC } from './folded-words.ts'
import { secondHash, shinglesOf } from './shingles.ts'

export interface Sketch {
  /** Distinct shingles. */
  readonly shingles: number
  readonly sketch: number[]
  readonly keys: number[]
  readonly quotes: number[]
  readonly specifics: number[]
  readonly places: number[]
}

/**
 * A bottom-k sketch: the k smallest distinct hashes of the shingles, ascending, and where in the text each stands first.
 * Of a repeated shingle, one place outside quotations makes it unquoted.
 */
export function sketchOf(words: FoldedWords): Sketch {
  const { hashes, traits } = shinglesOf(words)
  const distinct = distinctPlaces(hashes, traits)
  const { count } = distinct
  const size = Math.min(count, clamp(Math.floor(count / SHINGLES_PER_HASH), SKETCH_SIZE, LARGEST_SKETCH))
  const sorted = smallHashes(hashes, distinct, size)
  const keyCount = Math.min(size, clamp(Math.floor(count / SHINGLES_PER_KEY), KEY_COUNT, LARGEST_KEY_COUNT))
  const sketch: number[] = []
  const keys: number[] = []
  const quotes: number[] = []
  const specifics: number[] = []
  const places: number[] = []
  for (let row = 0; row < size; row++) {
    const hash = sorted[row]!
    const place = placeOf(hashes, distinct, hash)
    sketch.push(hash)
    places.push(Math.floor((place * PLACES) / hashes.length))
    if (row < keyCount) keys.push(keyOf(hash, secondHash(words, place)))
    if ((traits[place]! & QUOTED) !== 0) quotes.push(hash)
    if ((traits[place]! & SPECIFIC) !== 0) specifics.push(hash)
  }
  return { shingles: count, sketch, keys, quotes, specifics, places }
}

const keyOf = (hash: number, second: number): number => hash * KEY_STEP + (second >>> (32 - KEY_BITS))

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** The first place of each distinct hash, in order and by hash. */
interface DistinctPlaces {
  readonly count: number
  readonly places: Uint32Array
  /** Open addressing: place + 1, 0 for free. */
  readonly table: Int32Array
}

/** Clears {@link QUOTED} at the first place of a shingle that also stands outside quotations. */
function distinctPlaces(hashes: Uint32Array, traits: Uint8Array): DistinctPlaces {
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
    } else traits[found - 1]! &= ~QUOTED | traits[place]!
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
 * At least the `size` smallest hashes, ascending, and few others. Hashes spread evenly: a limit a little above the
 * expected one does; where it leaves too few, it is doubled.
 */
function smallHashes(hashes: Uint32Array, { count, places }: DistinctPlaces, size: number): Uint32Array {
  const chosen = new Uint32Array(count)
  const first = count === size ? 2 ** 32 : 2 ** 32 * (size / count) * 1.25
  for (let limit = first; ; limit *= 2) {
    let found = 0
    for (let at = 0; at < count; at++) {
      const hash = hashes[places[at]!]!
      if (hash <= limit) chosen[found++] = hash
    }
    if (found >= size) return chosen.subarray(0, found).sort()
  }
}

import type { FoldedWords } from './folded-words.ts'
import { secondHash, shinglesOf } from './shingles.ts'

/** The smallest sketch; every shingle of a text that has no more. */
export const SKETCH_SIZE = 128
/** A longer text keeps one shingle in so many, so that a short text inside it is still seen … */
const SHINGLES_PER_HASH = 5
/** … up to this size. */
const LARGEST_SKETCH = 1024

export const KEY_COUNT = 28
const SHINGLES_PER_KEY = 14
const LARGEST_KEY_COUNT = 256

/** Bits of the second hash in a key: 32 + 21 bits are a safe integer. */
export const KEY_BITS = 21

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
  const places = distinctPlaces(hashes, quoted)
  const size = clamp(Math.floor(places.length / SHINGLES_PER_HASH), SKETCH_SIZE, LARGEST_SKETCH)
  const smallest = smallestPlaces(hashes, places, size)
  const keyCount = clamp(Math.floor(places.length / SHINGLES_PER_KEY), KEY_COUNT, LARGEST_KEY_COUNT)
  return {
    shingles: places.length,
    sketch: smallest.map((place) => hashes[place]!),
    keys: smallest.slice(0, keyCount).map((place) => keyOf(hashes[place]!, secondHash(words, place))),
    quotes: smallest.filter((place) => quoted[place] === 1).map((place) => hashes[place]!),
  }
}

function keyOf(hash: number, second: number): number {
  return hash * 2 ** KEY_BITS + (second >>> (32 - KEY_BITS))
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}

/** The first place of each distinct hash. Clears `quoted` there when the shingle also stands outside quotation marks. */
function distinctPlaces(hashes: Uint32Array, quoted: Uint8Array): Uint32Array {
  let room = 16
  while (room < hashes.length * 2) room *= 2
  const mask = room - 1
  const table = new Int32Array(room)
  const places = new Uint32Array(hashes.length)
  let count = 0
  for (let place = 0; place < hashes.length; place++) {
    const hash = hashes[place]!
    let slot = hash & mask
    let found = table[slot]!
    while (found !== 0 && hashes[found - 1] !== hash) {
      slot = (slot + 1) & mask
      found = table[slot]!
    }
    if (found === 0) {
      table[slot] = place + 1
      places[count++] = place
    } else if (quoted[place] === 0) quoted[found - 1] = 0
  }
  return places.subarray(0, count)
}

/**
 * The places of the `size` smallest hashes, ascending. Hashes spread evenly, so a limit a little above the expected
 * one leaves few to sort; where it leaves too few, it is doubled.
 */
function smallestPlaces(hashes: Uint32Array, places: Uint32Array, size: number): number[] {
  if (places.length <= size) return sortedPlaces(hashes, Array.from(places))
  let limit = 2 ** 32 * (size / places.length) * 1.25
  for (;;) {
    const chosen: number[] = []
    for (let at = 0; at < places.length; at++) if (hashes[places[at]!]! <= limit) chosen.push(places[at]!)
    if (chosen.length >= size) return sortedPlaces(hashes, chosen).slice(0, size)
    limit *= 2
  }
}

/** Sorts hash and row as one double: native, and without a comparison function. */
function sortedPlaces(hashes: Uint32Array, places: number[]): number[] {
  const rows = new Float64Array(places.length)
  for (let row = 0; row < places.length; row++) rows[row] = hashes[places[row]!]! * 2 ** KEY_BITS + row
  rows.sort()
  return Array.from(rows, (value) => places[value % 2 ** KEY_BITS]!)
}

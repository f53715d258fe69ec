import { type Entry, entryOf } from '../duplicates/documents.ts'
import { sketchView } from '../fingerprint/sketch-view.ts'
import { hashString } from '../text/hash.ts'
import type { Fingerprint } from '../types/fingerprint.ts'

/** What an index knows of an article as plain numbers and bytes, in this order; the sketch and what belongs to its hashes come last. */
export type StoredEntry = readonly [
  source: number,
  day: number,
  exactHigh: number,
  exactLow: number,
  words: number,
  shingles: number,
  keys: number,
  sketch: Uint8Array,
  quoted: Uint8Array,
  specific: Uint8Array,
  places: Uint8Array,
]

/** `source` is the number of the outlet, 0 for none. */
export function storedEntry(fingerprint: Fingerprint, date: string | undefined, source: number): StoredEntry {
  const { view, day, exactHigh, exactLow, words, shingles, keys } = entryOf(
    fingerprint,
    sketchView(fingerprint),
    date,
    source,
  )
  const sketch = new Uint8Array(Uint32Array.from(fingerprint.sketch).buffer)
  return [
    source,
    day,
    exactHigh,
    exactLow,
    words,
    shingles,
    keys,
    sketch,
    view.quoted,
    view.specific,
    Uint8Array.from(view.places),
  ]
}

export function entryFrom([
  source,
  day,
  exactHigh,
  exactLow,
  words,
  shingles,
  keys,
  sketch,
  quoted,
  specific,
  places,
]: StoredEntry): Entry {
  // The bytes may start anywhere in a buffer; the numbers must not.
  const hashes = new Uint32Array(new Uint8Array(sketch).buffer)
  const view = { hashes, from: 0, to: hashes.length, shingles, quoted, specific, places }
  return { row: -1, view, keys, lanes: [], words, shingles, exactHigh, exactLow, day, source }
}

/** The order of the articles under a key. */
export function hashOfId(id: string): number {
  return hashString(id)
}

/** The hashes under which the article stands. */
export function postingsOf(fingerprint: Fingerprint): readonly number[] {
  return fingerprint.sketch.slice(0, fingerprint.keys.length)
}

export { requireSameVersion } from '../fingerprint/require-fingerprint.ts'

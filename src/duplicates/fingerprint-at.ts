import { KEY_STEP } from '../fingerprint/constants.ts'
import { isQuoted, isSpecific, type SketchView } from '../fingerprint/overlap.ts'
import { hex32 } from '../text/hash.ts'
import type { Fingerprint } from '../types/fingerprint.ts'
import { type Documents, entryAt, lanesAt } from './documents.ts'

/** The fingerprint of an article as it was added. */
export function fingerprintAt(documents: Documents, row: number, version: string): Fingerprint {
  const { view, words, shingles, exactHigh, exactLow } = entryAt(documents, row)
  const length = view.to - view.from
  const sketch = Array.from({ length }, (_, at) => view.hashes[view.from + at]!)
  return {
    version,
    exact: hex32(exactHigh) + hex32(exactLow),
    words,
    shingles,
    sketch,
    keys: lanesAt(documents, row).map((lane, key) => sketch[key]! * KEY_STEP + lane),
    quotes: chosen(view, isQuoted),
    specifics: chosen(view, isSpecific),
    places: Array.from({ length }, (_, at) => view.places[view.from + at]!),
  }
}

function chosen(view: SketchView, has: (view: SketchView, at: number) => boolean): number[] {
  const hashes: number[] = []
  for (let at = view.from; at < view.to; at++) if (has(view, at)) hashes.push(view.hashes[at]!)
  return hashes
}

import type { Fingerprint } from '../types.ts'
import type { SketchView } from './overlap.ts'

/** The sketch of a fingerprint, with its quotation flags side by side. */
export function sketchView(fingerprint: Fingerprint): SketchView {
  const { sketch, quotes, shingles } = fingerprint
  const quoted = new Uint8Array(sketch.length)
  let quote = 0
  for (let row = 0; row < sketch.length && quote < quotes.length; row++)
    if (sketch[row] === quotes[quote]) {
      quoted[row] = 1
      quote++
    }
  return { hashes: sketch, from: 0, to: sketch.length, shingles, quoted }
}

import type { Fingerprint } from '../types/comparison.ts'
import type { SketchView } from './overlap.ts'

/** The sketch of a fingerprint, with its quotation marks as bits. Its hashes are copied to `room` where there is one. */
export function sketchView(fingerprint: Fingerprint, room?: Uint32Array): SketchView {
  const { sketch, quotes, shingles } = fingerprint
  if (room !== undefined) for (let place = 0; place < sketch.length; place++) room[place] = sketch[place]!
  const quoted = new Uint8Array((sketch.length >>> 3) + 1)
  let quote = 0
  for (let place = 0; place < sketch.length && quote < quotes.length; place++)
    if (sketch[place] === quotes[quote]) {
      quoted[place >>> 3]! |= 1 << (place & 7)
      quote++
    }
  return { hashes: room ?? sketch, from: 0, to: sketch.length, shingles, quoted }
}

import type { Fingerprint } from '../types/comparison.ts'
import type { SketchView } from './overlap.ts'

/** The sketch of a fingerprint, with its traits as bits. Its hashes are copied to `room` where there is one. */
export function sketchView(fingerprint: Fingerprint, room?: Uint32Array): SketchView {
  const { sketch, quotes, specifics, places, shingles } = fingerprint
  if (room !== undefined) for (let place = 0; place < sketch.length; place++) room[place] = sketch[place]!
  const [quoted, specific] = [bitsOf(quotes, sketch), bitsOf(specifics, sketch)]
  return { hashes: room ?? sketch, from: 0, to: sketch.length, shingles, quoted, specific, places }
}

/** One bit for each hash of the sketch that is in `hashes`; both are ascending. */
function bitsOf(hashes: readonly number[], sketch: readonly number[]): Uint8Array {
  const bits = new Uint8Array((sketch.length >>> 3) + 1)
  let next = 0
  for (let place = 0; place < sketch.length && next < hashes.length; place++)
    if (sketch[place] === hashes[next]) {
      bits[place >>> 3]! |= 1 << (place & 7)
      next++
    }
  return bits
}

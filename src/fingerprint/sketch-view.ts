import type { Fingerprint } from '../types/fingerprint.ts'
import type { SketchView } from './overlap.ts'

const NONE = /* @__PURE__ */ new Uint8Array(0)

/** The sketch of a fingerprint with what an overlap looks at: where nothing is shared, nobody asks which are specific. */
export const plainView = ({ sketch, quotes, places, shingles }: Fingerprint): SketchView => ({
  hashes: sketch,
  from: 0,
  to: sketch.length,
  shingles,
  quoted: bitsOf(quotes, sketch),
  specific: NONE,
  places,
})

/** Where a view is put that is used for a moment: nothing has to be made for it. */
export interface ViewRoom {
  readonly sketch: Uint32Array
  readonly quoted: Uint8Array
  readonly specific: Uint8Array
}

/** The sketch of a fingerprint, with its traits as bits. It is copied to `room` where there is one. */
export function sketchView(fingerprint: Fingerprint, room?: ViewRoom): SketchView {
  const { sketch, quotes, specifics, places, shingles } = fingerprint
  if (room !== undefined) for (let place = 0; place < sketch.length; place++) room.sketch[place] = sketch[place]!
  const quoted = bitsOf(quotes, sketch, room?.quoted)
  const specific = bitsOf(specifics, sketch, room?.specific)
  return { hashes: room?.sketch ?? sketch, from: 0, to: sketch.length, shingles, quoted, specific, places }
}

/** One bit for each hash of the sketch that is in `hashes`; both are ascending. */
function bitsOf(hashes: readonly number[], sketch: readonly number[], room?: Uint8Array): Uint8Array {
  const length = (sketch.length >>> 3) + 1
  const bits = room?.fill(0, 0, length) ?? new Uint8Array(length)
  let next = 0
  for (let place = 0; place < sketch.length && next < hashes.length; place++)
    if (sketch[place] === hashes[next]) {
      bits[place >>> 3]! |= 1 << (place & 7)
      next++
    }
  return bits
}

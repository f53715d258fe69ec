import { ratio } from '../fingerprint/evidence.ts'
import { endUpTo, limitOf, type SketchView } from '../fingerprint/overlap.ts'
import { TWO_LINES } from './constants.ts'

/** Where each hash of one sketch stands in it, for meeting many others: a merge would mispredict at every step. */
export interface SketchPlaces {
  readonly view: SketchView
  /** Open addressing: place + 1, 0 for free. */
  readonly slots: Uint16Array
  /** Places of the hashes that the last sketch met shares. */
  readonly shared: Uint16Array
  /** Says nothing: it keeps reads from being optimised away. */
  touched: number
}

/** How much of two sketches is the same, up to the limit to which both are complete. */
export interface Meeting {
  /** Shared hashes; their places are in {@link SketchPlaces.shared}. */
  readonly count: number
  /** Share of the first sketch that is in the second. */
  readonly inOther: number
  /** Share of the smaller in the larger. */
  readonly containment: number
}

export function sketchPlaces(view: SketchView): SketchPlaces {
  const length = view.to - view.from
  let size = 16
  while (size < length * 4) size *= 2
  const slots = new Uint16Array(size)
  for (let place = 0; place < length; place++) {
    let slot = slotOf(view.hashes[view.from + place]!, size)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = place + 1
  }
  return { view, slots, shared: new Uint16Array(length), touched: 0 }
}

/** Reads here and there in sketches that are to be met, so that memory fetches many lines at a time. */
export function touchSketches(places: SketchPlaces, others: readonly { readonly view: SketchView }[]): void {
  let touched = 0
  for (const { view } of others) for (let at = view.from; at < view.to; at += TWO_LINES) touched ^= view.hashes[at]!
  places.touched = touched
}

export function meet({ view, slots, shared }: SketchPlaces, other: SketchView): Meeting {
  const { hashes, from } = view
  const limit = Math.min(limitOf(view), limitOf(other))
  const mask = slots.length - 1
  let count = 0
  let at = other.from
  for (; at < other.to; at++) {
    const hash = other.hashes[at]!
    if (hash > limit) break
    for (let slot = slotOf(hash, slots.length); slots[slot] !== 0; slot = (slot + 1) & mask)
      if (hashes[from + slots[slot]! - 1] === hash) {
        shared[count++] = slots[slot]! - 1
        break
      }
  }
  const [mine, others] = [endUpTo(view, limit) - view.from, at - other.from]
  return { count, inOther: ratio(count, mine), containment: ratio(count, Math.min(mine, others)) }
}

/** Sketches have at most 1,024 hashes: the upper 16 bits of the product are enough. */
function slotOf(hash: number, size: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 16) & (size - 1)
}

import { PLACES } from './constants.ts'
import { limitOf, type SketchView } from './overlap.ts'

/** The parts of a text that another one has: one bit for each 32nd. */
export type Coverage = number

const PARTS = 32
/** The first fifth of a text. */
const BEGINNING = 0x3f

/** Which parts of `a` are in `b`, quotations included. */
export function coverageOf(a: SketchView, b: SketchView): Coverage {
  const limit = Math.min(limitOf(a), limitOf(b))
  let coverage = 0
  let other = b.from
  for (let at = a.from; at < a.to && a.hashes[at]! <= limit; at++) {
    while (other < b.to && b.hashes[other]! < a.hashes[at]!) other++
    if (other === b.to) break
    if (b.hashes[other] === a.hashes[at]) coverage |= 1 << Math.floor((a.places[at]! * PARTS) / PLACES)
  }
  return coverage >>> 0
}

/** Share of the text that is covered. */
export const coveredShare = (coverage: Coverage): number => partsIn(coverage) / PARTS

/** Whether two coverages are of different parts: at most a fifth of the smaller is common, or the part in which they meet. */
export function areApart(a: Coverage, b: Coverage): boolean {
  return partsIn(a & b) <= Math.max(1, Math.min(partsIn(a), partsIn(b)) / 5)
}

export const coversBeginning = (coverage: Coverage): boolean => (coverage & BEGINNING) !== 0

function partsIn(coverage: Coverage): number {
  let count = 0
  for (let rest = coverage; rest !== 0; rest &= rest - 1) count++
  return count
}

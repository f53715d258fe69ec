/** A sketch inside an array: the ascending hashes at `[from, to)`, with one bit each for quotation marks. */
export interface SketchView {
  readonly hashes: ArrayLike<number>
  readonly from: number
  readonly to: number
  /** Distinct shingles of the whole text: more than the sketch has when it is cut. */
  readonly shingles: number
  /** Bit `n` is set where `hashes[n]` stands inside quotation marks. */
  readonly quoted: Uint8Array
}

/** How much a shared or own hash counts, from 0 to 1; the places count from the start of each sketch, -1 for none. */
export type Weigh = (hash: number, placeInA: number, placeInB: number) => number

/** How two sketches overlap below the limit up to which both are complete. Sums of weights; without weights, counts. */
export interface Overlap {
  shared: number
  /** Each side, the shared hashes included. */
  a: number
  b: number
  /** The same without what stands inside quotation marks (a shared hash: on both sides). */
  plainShared: number
  plainA: number
  plainB: number
  /** Hashes of each side that were looked at, whatever their weight. */
  countA: number
  countB: number
}

export const isQuoted = (view: SketchView, at: number): boolean => ((view.quoted[at >>> 3]! >>> (at & 7)) & 1) === 1

/** The hash up to which a sketch is complete. */
export const limitOf = (view: SketchView): number =>
  view.to - view.from < view.shingles ? view.hashes[view.to - 1]! : 0xffffffff

/**
 * One merge of two ascending lists. Both are complete up to the smaller of their limits, so that up to there the
 * union is a uniform sample, without replacement, of the union of the shingles: a bottom-k sketch of it.
 */
export function overlapOf(a: SketchView, b: SketchView, weigh?: Weigh): Overlap {
  const overlap = { shared: 0, a: 0, b: 0, plainShared: 0, plainA: 0, plainB: 0, countA: 0, countB: 0 }
  const limit = Math.min(limitOf(a), limitOf(b))
  let left = a.from
  let right = b.from
  for (;;) {
    const x = left < a.to ? a.hashes[left]! : Infinity
    const y = right < b.to ? b.hashes[right]! : Infinity
    const hash = Math.min(x, y)
    if (hash > limit) return overlap
    const inA = x === hash
    const inB = y === hash
    const weight = weigh === undefined ? 1 : weigh(hash, inA ? left - a.from : -1, inB ? right - b.from : -1)
    const plain = (inA && !isQuoted(a, left)) || (inB && !isQuoted(b, right))
    if (inA) {
      overlap.countA++
      overlap.a += weight
      if (plain) overlap.plainA += weight
      left++
    }
    if (inB) {
      overlap.countB++
      overlap.b += weight
      if (plain) overlap.plainB += weight
      right++
    }
    if (inA && inB) {
      overlap.shared += weight
      if (plain) overlap.plainShared += weight
    }
  }
}

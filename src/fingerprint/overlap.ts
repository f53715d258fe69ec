/** A sketch inside arrays: the ascending hashes at `[from, to)`, with their places and traits. */
export interface SketchView {
  readonly hashes: ArrayLike<number>
  readonly from: number
  readonly to: number
  /** Distinct shingles of the whole text: more than the sketch has when it is cut. */
  readonly shingles: number
  /** Bit `n` is set where `hashes[n]` stands inside quotations. */
  readonly quoted: Uint8Array
  /** Bit `n` is set where a word of `hashes[n]` is a number or has a capital inside a sentence. */
  readonly specific: Uint8Array
  /** Where each hash stands in its text, in 256ths. */
  readonly places: ArrayLike<number>
}

/** How much a shared or own hash counts, from 0 to 1; the places count from the start of each sketch, -1 for none. */
export type Weigh = (hash: number, rowInA: number, rowInB: number) => number

/** How two sketches overlap below the limit up to which both are complete. Sums of weights; without weights, counts. */
export interface Overlap {
  shared: number
  /** Each side, the shared hashes included. */
  a: number
  b: number
  /** Shared hashes that one side quotes and the other does not. */
  quotedByOne: number
  /** The same as the first three without quotations: a shared hash that one side quotes is a quotation on both. */
  plainShared: number
  plainA: number
  plainB: number
}

const hasBit = (bits: Uint8Array, at: number): boolean => ((bits[at >>> 3]! >>> (at & 7)) & 1) === 1

export const isQuoted = (view: SketchView, at: number): boolean => hasBit(view.quoted, at)

export const isSpecific = (view: SketchView, at: number): boolean => hasBit(view.specific, at)

/** The hash up to which a sketch is complete. */
export const limitOf = (view: SketchView): number =>
  view.to - view.from < view.shingles ? view.hashes[view.to - 1]! : 0xffffffff

/**
 * One merge of two ascending lists. Both are complete up to the smaller of their limits, so that up to there each side
 * is a uniform sample, without replacement, of its shingles, and the union one of the union: a bottom-k sketch of it.
 */
export function overlapOf(a: SketchView, b: SketchView, weigh?: Weigh): Overlap {
  return weigh === undefined ? countedOverlap(a, b) : weighedOverlap(a, b, weigh)
}

/** Where the hashes of a sketch end that are not above `limit`. */
export function endUpTo({ hashes, from, to }: SketchView, limit: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (hashes[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}

function quotedUpTo(view: SketchView, end: number): number {
  let count = 0
  for (let at = view.from; at < end; at++)
    if ((at & 7) === 0 && view.quoted[at >>> 3] === 0) at += 7
    else if (isQuoted(view, at)) count++
  return count
}

/** Most sketches share nothing: the loop looks at traits only where both have a hash. */
function countedOverlap(a: SketchView, b: SketchView): Overlap {
  const limit = Math.min(limitOf(a), limitOf(b))
  const [endOfA, endOfB] = [endUpTo(a, limit), endUpTo(b, limit)]
  const { hashes: ofA } = a
  const { hashes: ofB } = b
  const [quotedInA, quotedInB] = [quotedUpTo(a, endOfA), quotedUpTo(b, endOfB)]
  let left = a.from
  let right = b.from
  let shared = 0
  let onlyInA = 0
  let onlyInB = 0
  let onBoth = 0
  while (left < endOfA && right < endOfB) {
    const x = ofA[left]!
    const y = ofB[right]!
    if (x < y) left++
    else if (x > y) right++
    else {
      shared++
      if (quotedInA + quotedInB > 0) {
        const [inA, inB] = [isQuoted(a, left), isQuoted(b, right)]
        if (inA && inB) onBoth++
        else if (inA) onlyInA++
        else if (inB) onlyInB++
      }
      left++
      right++
    }
  }
  return {
    shared,
    a: endOfA - a.from,
    b: endOfB - b.from,
    quotedByOne: onlyInA + onlyInB,
    plainShared: shared - onlyInA - onlyInB - onBoth,
    // What the other side quotes is a quotation here too.
    plainA: endOfA - a.from - quotedInA - onlyInB,
    plainB: endOfB - b.from - quotedInB - onlyInA,
  }
}

function weighedOverlap(a: SketchView, b: SketchView, weigh: Weigh): Overlap {
  const overlap = { shared: 0, a: 0, b: 0, quotedByOne: 0, plainShared: 0, plainA: 0, plainB: 0 }
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
    const weight = weigh(hash, inA ? left - a.from : -1, inB ? right - b.from : -1)
    const quotedInA = inA && isQuoted(a, left)
    const quotedInB = inB && isQuoted(b, right)
    const plain = !quotedInA && !quotedInB
    if (inA) {
      overlap.a += weight
      if (plain) overlap.plainA += weight
      left++
    }
    if (inB) {
      overlap.b += weight
      if (plain) overlap.plainB += weight
      right++
    }
    if (inA && inB) {
      overlap.shared += weight
      if (plain) overlap.plainShared += weight
      else if (quotedInA !== quotedInB) overlap.quotedByOne += weight
    }
  }
}

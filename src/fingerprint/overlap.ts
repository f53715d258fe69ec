/** A sketch inside an array, with its quotation flags: `[from, to)` of ascending hashes. */
export interface SketchView {
  readonly hashes: ArrayLike<number>
  readonly from: number
  readonly to: number
  /** Distinct shingles of the whole text: more than the sketch has when it is cut. */
  readonly shingles: number
  /** 1 for a hash inside quotation marks, by the position in `hashes`. */
  readonly quoted: ArrayLike<number>
}

/** How two sketches overlap below the limit up to which both are complete. */
export interface Overlap {
  shared: number
  /** Hashes of each side below the limit, the shared ones included. */
  a: number
  b: number
  /** Those of each kind that stand inside quotation marks; a shared one where either side quotes it. */
  sharedQuoted: number
  aQuoted: number
  bQuoted: number
}

/**
 * One merge of two ascending lists. Both are complete up to the smaller of their last hashes, so that up to there
 * the union is a uniform sample, without replacement, of the union of the shingles: a bottom-k sketch of it.
 */
export function overlapOf(a: SketchView, b: SketchView, ignore?: ReadonlySet<number>): Overlap {
  const limit = Math.min(limitOf(a), limitOf(b))
  const counts = { shared: 0, a: 0, b: 0, sharedQuoted: 0, aQuoted: 0, bQuoted: 0 }
  let left = a.from
  let right = b.from
  for (;;) {
    const x = left < a.to ? a.hashes[left]! : Number.POSITIVE_INFINITY
    const y = right < b.to ? b.hashes[right]! : Number.POSITIVE_INFINITY
    const hash = Math.min(x, y)
    if (hash > limit || hash === Number.POSITIVE_INFINITY) return counts
    const inA = x === hash
    const inB = y === hash
    if (ignore === undefined || !ignore.has(hash))
      count(counts, inA, inB, inA && a.quoted[left] === 1, inB && b.quoted[right] === 1)
    if (inA) left++
    if (inB) right++
  }
}

function count(counts: Overlap, inA: boolean, inB: boolean, quotedInA: boolean, quotedInB: boolean): void {
  const quoted = quotedInA || quotedInB
  if (inA) counts.a++
  if (inB) counts.b++
  if (inA && inB) counts.shared++
  if (!quoted) return
  if (inA) counts.aQuoted++
  if (inB) counts.bQuoted++
  if (inA && inB) counts.sharedQuoted++
}

function limitOf(view: SketchView): number {
  const length = view.to - view.from
  return length < view.shingles ? view.hashes[view.to - 1]! : Number.POSITIVE_INFINITY
}

import type { Comparison, Verdict } from '../types.ts'
import type { Overlap } from './overlap.ts'

export interface Sizes {
  readonly words: number
  readonly shingles: number
}

const RELATED = 0.4
const SAME_COPY = 0.8
const EXCERPT = 0.6
const EXCERPT_RATIO = 0.6
const FEWEST_SHARED = 4
const QUOTES = 0.1

export function judge(overlap: Overlap, a: Sizes, b: Sizes, identical: boolean): Comparison {
  const { shared } = overlap
  const union = overlap.a + overlap.b - shared
  const similarity = identical ? 1 : ratio(shared, union)
  const common = (similarity / (1 + similarity)) * (a.shingles + b.shingles)
  const aInB = identical ? 1 : Math.min(1, ratio(common, a.shingles))
  const bInA = identical ? 1 : Math.min(1, ratio(common, b.shingles))
  const containment = Math.max(aInB, bInA)
  const plain = unquotedContainment(overlap, a, b)
  const related = identical || (shared - overlap.sharedQuoted >= FEWEST_SHARED && plain >= RELATED)
  const sizeRatio = ratio(Math.min(a.words, b.words), Math.max(a.words, b.words))
  let verdict: Verdict = 'unrelated'
  if (identical) verdict = 'identical'
  else if (related) {
    if (similarity >= SAME_COPY) verdict = 'same-copy'
    else if (containment >= EXCERPT && sizeRatio < EXCERPT_RATIO) verdict = 'excerpt'
    else verdict = 'edited'
  } else if (overlap.sharedQuoted >= FEWEST_SHARED && containment >= QUOTES) verdict = 'shares-quotes'
  return {
    verdict,
    related,
    similarity,
    containment,
    aInB,
    bInA,
    sharedWords: Math.round(containment * Math.min(a.words, b.words)),
    confidence: 'likely',
  }
}

export function unquotedContainment(overlap: Overlap, a: Sizes, b: Sizes): number {
  const left = overlap.a - overlap.aQuoted
  const right = overlap.b - overlap.bQuoted
  const both = overlap.shared - overlap.sharedQuoted
  const jaccard = ratio(both, left + right - both)
  const aSize = a.shingles * ratio(left, overlap.a)
  const bSize = b.shingles * ratio(right, overlap.b)
  return Math.min(1, ratio((jaccard / (1 + jaccard)) * (aSize + bSize), Math.min(aSize, bSize)))
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

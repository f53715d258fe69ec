import type { Comparison, Verdict } from '../types/comparison.ts'
import type { Overlap } from './overlap.ts'

export interface Sizes {
  readonly words: number
  readonly shingles: number
}

/** Containment outside quotation marks from which two texts are related. */
export const RELATED = 0.32
/** Fewer shared shingles than this prove nothing. */
const FEWEST_SHARED = 6
/** Where nearly all is quotation, only almost the whole text is proof. */
const RELATED_QUOTATION = 0.8

const SAME_COPY = 0.8
/** The smaller text is in the larger one, which is so much longer. */
const EXCERPT = 0.7
const EXCERPT_LENGTH = 0.65

/** Containment of shared quotations from which two texts share them. */
const SHARES_QUOTES = 0.05
const FEWEST_QUOTED = 4

/** Deviations from the limit from which a decision is likely, and certain. */
const LIKELY = 1
const CERTAIN = 3
/** Error that the sketch does not show: quotation marks and boilerplate that were read wrong. */
const LEAST_DEVIATION = 0.04

export function judge(overlap: Overlap, a: Sizes, b: Sizes, identical: boolean, limit = RELATED): Comparison {
  const similarity = identical ? 1 : jaccard(overlap.shared, overlap.a, overlap.b)
  const common = (similarity / (1 + similarity)) * (a.shingles + b.shingles)
  const aInB = identical ? 1 : Math.min(1, ratio(common, a.shingles))
  const bInA = identical ? 1 : Math.min(1, ratio(common, b.shingles))
  const containment = Math.max(aInB, bInA)
  const related = identical || isRelated(overlap, a, b, limit)
  return {
    verdict: identical ? 'identical' : verdictOf(overlap, related, similarity, containment, a, b),
    related,
    similarity,
    containment,
    aInB,
    bInA,
    sharedWords: Math.round(containment * Math.min(a.words, b.words)),
    confidence: identical ? 'certain' : confidenceOf(overlap, related, a, b, limit),
  }
}

function isRelated(overlap: Overlap, a: Sizes, b: Sizes, limit: number): boolean {
  const { shared, plainShared, plainA, plainB } = overlap
  if (Math.min(plainA, plainB) < FEWEST_SHARED)
    return shared >= FEWEST_SHARED && ratio(shared, Math.min(overlap.a, overlap.b)) >= RELATED_QUOTATION
  return plainShared >= FEWEST_SHARED && plainContainment(overlap, a, b) >= limit
}

/** Containment of the smaller text in the larger, of what counts outside quotation marks. */
function plainContainment(overlap: Overlap, a: Sizes, b: Sizes): number {
  const similarity = jaccard(overlap.plainShared, overlap.plainA, overlap.plainB)
  const sizeOfA = a.shingles * ratio(overlap.plainA, overlap.countA)
  const sizeOfB = b.shingles * ratio(overlap.plainB, overlap.countB)
  return Math.min(1, ratio((similarity / (1 + similarity)) * (sizeOfA + sizeOfB), Math.min(sizeOfA, sizeOfB)))
}

function verdictOf(
  overlap: Overlap,
  related: boolean,
  similarity: number,
  containment: number,
  a: Sizes,
  b: Sizes,
): Verdict {
  if (!related) {
    const quoted = overlap.shared - overlap.plainShared
    return quoted >= FEWEST_QUOTED && ratio(quoted, Math.min(overlap.a, overlap.b)) >= SHARES_QUOTES
      ? 'shares-quotes'
      : 'unrelated'
  }
  if (similarity >= SAME_COPY) return 'same-copy'
  const lengths = ratio(Math.min(a.words, b.words), Math.max(a.words, b.words))
  return containment >= EXCERPT && lengths <= EXCERPT_LENGTH ? 'excerpt' : 'edited'
}

/** How far the estimate is from the limit, in standard deviations of a sample without replacement. */
function confidenceOf(overlap: Overlap, related: boolean, a: Sizes, b: Sizes, limit: number): Comparison['confidence'] {
  const { plainShared, plainA, plainB } = overlap
  const size = Math.min(plainA, plainB)
  const share = plainContainment(overlap, a, b)
  const deviation = Math.max(LEAST_DEVIATION, Math.sqrt(ratio(share * (1 - share), size)))
  const distance = Math.abs(share - limit) / deviation
  if (distance >= CERTAIN && (!related || plainShared >= 2 * FEWEST_SHARED)) return 'certain'
  return distance >= LIKELY ? 'likely' : 'unsure'
}

const jaccard = (shared: number, a: number, b: number): number => ratio(shared, a + b - shared)

const ratio = (part: number, whole: number): number => (whole <= 0 ? 0 : part / whole)

import type { Comparison, Verdict } from '../types/comparison.ts'
import { commonShingles } from './common-shingles.ts'
import { EXCERPT_LENGTH, FEWEST_SHARED, MOST_TEMPLATE, SCATTERED, SHINGLE_WORDS } from './constants.ts'
import { type Evidence, isTooShort, lengthRatio, plainShare, ratio, type Sizes } from './evidence.ts'
import { isRelated } from './is-related.ts'
import type { Overlap } from './overlap.ts'

const SAME_COPY = 0.8
/** The smaller text is in the larger one, which is so much longer. */
const EXCERPT = 0.7

/** Containment of shared quotations from which two texts share them. */
const SHARES_QUOTES = 0.05
const FEWEST_QUOTED = 4
/** Shared words outside quotations that are something in common. */
const PASSAGE_WORDS = 20

/** Of less than a shingle nothing is known; below so many words nothing is certain. */
const ENOUGH_WORDS = 25

/** Deviations from the limit from which a decision is likely, and certain. */
const LIKELY = 1
const CERTAIN = 3
/** Error that the sketch does not show: quotation marks and boilerplate that were read wrong. */
const LEAST_DEVIATION = 0.04

/** What is said of a pair. */
export function judge(evidence: Evidence, a: Sizes, b: Sizes): Comparison {
  if (isTooShort(a, b) || evidence.identical) return judgeSame(a, b)
  const { overlap } = evidence
  const common = commonShingles(overlap, a.shingles, b.shingles)
  const aInB = ratio(common, a.shingles)
  const bInA = ratio(common, b.shingles)
  const containment = Math.max(aInB, bInA)
  const similarity = ratio(common, a.shingles + b.shingles - common)
  const sharedWords = sharedWordsOf(evidence, containment, a, b)
  const related = isRelated(evidence, a, b)
  const verdict = related ? relatedVerdict(similarity, containment, a, b) : unrelatedVerdict(overlap, sharedWords)
  return {
    verdict,
    related,
    similarity,
    containment,
    aInB,
    bInA,
    sharedWords,
    confidence: confidenceOf(evidence, related, verdict, a, b),
  }
}

/** What is said of two texts of the same words. */
export const judgeSame = (a: Sizes, b: Sizes): Comparison =>
  isTooShort(a, b) ? { ...tooShort } : sameText(Math.min(a.words, b.words))

const tooShort: Comparison = {
  verdict: 'too-short',
  related: false,
  similarity: 0,
  containment: 0,
  aInB: 0,
  bInA: 0,
  sharedWords: 0,
  confidence: 'unsure',
}

const sameText = (words: number): Comparison => ({
  verdict: 'identical',
  related: true,
  similarity: 1,
  containment: 1,
  aInB: 1,
  bInA: 1,
  sharedWords: words,
  confidence: words < ENOUGH_WORDS ? 'likely' : 'certain',
})

/** Each run of shared shingles has four words more than shingles. */
function sharedWordsOf({ overlap, shape }: Evidence, containment: number, a: Sizes, b: Sizes): number {
  if (overlap.shared === 0) return 0
  const smaller = a.shingles < b.shingles ? a : b
  const runs = containment < SCATTERED || containment > MOST_TEMPLATE ? 1 : Math.max(1, shape().runs)
  return Math.min(smaller.words, Math.round(containment * smaller.shingles + runs * (SHINGLE_WORDS - 1)))
}

function relatedVerdict(similarity: number, containment: number, a: Sizes, b: Sizes): Verdict {
  if (similarity >= SAME_COPY) return 'same-copy'
  return containment >= EXCERPT && lengthRatio(a, b) <= EXCERPT_LENGTH ? 'excerpt' : 'edited'
}

function unrelatedVerdict({ shared, plainShared, a, b }: Overlap, sharedWords: number): Verdict {
  const quoted = shared - plainShared
  if (quoted >= FEWEST_QUOTED && quoted >= plainShared && ratio(quoted, Math.min(a, b)) >= SHARES_QUOTES)
    return 'shares-quotes'
  return plainShared >= FEWEST_QUOTED && sharedWords >= PASSAGE_WORDS ? 'shares-passages' : 'unrelated'
}

/** How far the estimate is from the limit, in standard deviations of a sample without replacement. */
function confidenceOf(
  { weighed, limit }: Evidence,
  related: boolean,
  verdict: Verdict,
  a: Sizes,
  b: Sizes,
): Comparison['confidence'] {
  const share = plainShare(weighed)
  const size = Math.min(weighed.plainA, weighed.plainB)
  const deviation = Math.max(LEAST_DEVIATION, Math.sqrt(ratio(share * (1 - share), size)))
  const distance = Math.abs(share - limit) / deviation
  const isFirm = related ? weighed.plainShared >= 2 * FEWEST_SHARED : verdict !== 'shares-passages'
  if (distance >= CERTAIN && isFirm && Math.min(a.words, b.words) >= ENOUGH_WORDS) return 'certain'
  return distance >= LIKELY ? 'likely' : 'unsure'
}

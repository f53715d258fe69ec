import type { Comparison, Verdict } from '../types/comparison.ts'
import { commonShingles } from './common-shingles.ts'
import { SHINGLE_WORDS } from './constants.ts'
import type { Overlap } from './overlap.ts'
import type { Shape } from './shape.ts'

export interface Sizes {
  readonly words: number
  readonly shingles: number
}

/** What is known of a pair. */
export interface Evidence {
  readonly identical: boolean
  /** Plain counts: the figures are the two texts' own. */
  readonly overlap: Overlap
  /** With what an index learned about common copy: decides whether the two are related. */
  readonly weighed: Overlap
  /** Containment outside quotations from which the two are related. */
  readonly limit: number
  readonly shape: () => Shape
}

/** Containment outside quotations from which two texts are related. */
export const RELATED = 0.32
/** Fewer shared shingles than this prove nothing, unless the sample has no more. */
const FEWEST_SHARED = 6
/** A short text inside a long one leaves few hashes: all of so many are proof … */
const WHOLE_SAMPLE = 2
/** … and a single one where the text has so many words: under them it may be a turn of phrase. */
const WORDS_OF_ONE_HASH = 20
/** Of the share outside quotations that makes two texts related, so much must be shared of all. */
const LEAST_OF_WHOLE = 0.75
/** So much of the shorter text is proof whatever it is, quotations and all. */
const NEARLY_WHOLE = 0.8
/** A text that quotes half of another one, or is half made of what that one quotes, was made from it. */
const MADE_OF_QUOTATION = 0.5

const SAME_COPY = 0.8
/** The smaller text is in the larger one, which is so much longer. */
const EXCERPT = 0.7
const EXCERPT_LENGTH = 0.65

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

/** Nearly all that is shared is one run … */
const ONE_RUN = 0.85
/** … in which hardly anything was changed … */
const MOST_PIECES = 3
/** … behind so much of either text, its lead … */
const BEHIND_LEAD = 0.2
/** … and less of the shorter text than this, or, where the other is much longer, than that. */
const MOST_BACKGROUND = 0.8
const MOST_OF_EXCERPT = 0.7

/** … and no longer than background and boxes are, in words. */
const LONGEST_BACKGROUND = 250
/** Below a feed item of two lines a footer may be so much of it … */
const MOST_FOOTER = 0.88
/** … that is no longer than this, in words. */
const LONGEST_FOOTER = 130

/** What differs between two reports of one template are names and numbers … */
const SLOTS = 0.6
/** … and what they share has so much less of them; otherwise the beat is one of names and numbers. */
const MORE_IN_SLOTS = 0.35
/** … and they fill it from its beginning to its end: no longer stretch of either is free of it. */
const TEMPLATE_GAP = 0.45
/** More of the same is one report, its figures revised. */
const MOST_TEMPLATE = 0.8
/** Reports of one template are of about one length. */
const TEMPLATE_LENGTH = 0.7

/** Wrong letters and words replaced all over leave little, but in the same places of the whole text. */
const SCATTERED = 0.1
const FEWEST_SCATTERED = 8
const SCATTERED_IN_PLACE = 0.9
const SCATTERED_GAP = 0.22
const SCATTERED_LENGTH = 0.9

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

const isTooShort = (a: Sizes, b: Sizes): boolean => Math.min(a.words, b.words) < SHINGLE_WORDS

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

/** Whether one text was made from the other, or both from one. */
export function isRelated(evidence: Evidence, a: Sizes, b: Sizes): boolean {
  const { weighed, limit } = evidence
  if (isTooShort(a, b) || evidence.identical) return !isTooShort(a, b)
  if (isWholeSample(weighed, Math.min(a.words, b.words)) || isMadeOfQuotation(weighed, limit)) return true
  if (isNearlyWhole(weighed)) return !isBackground(evidence, a, b)
  if (isCopy(weighed, limit)) return !isBackground(evidence, a, b) && !isTemplate(evidence, a, b)
  return isScattered(evidence, a, b)
}

/** Nothing of the shorter text is its own, with quotations or without them. */
function isWholeSample({ shared, a, b, plainShared, plainA, plainB }: Overlap, words: number): boolean {
  if (shared >= (words < WORDS_OF_ONE_HASH ? WHOLE_SAMPLE : 1) && shared === Math.min(a, b)) return true
  return plainShared >= WHOLE_SAMPLE && plainShared === Math.min(plainA, plainB)
}

/** Where most of a text is quotations, a little prose is soon a third of the rest: it must be something of the whole too. */
function isCopy(weighed: Overlap, limit: number): boolean {
  const { shared, plainShared, a, b } = weighed
  if (plainShared < FEWEST_SHARED || plainShare(weighed) < limit) return false
  return ratio(shared, Math.min(a, b)) >= LEAST_OF_WHOLE * limit
}

const isNearlyWhole = ({ shared, a, b }: Overlap): boolean =>
  shared >= FEWEST_SHARED && ratio(shared, Math.min(a, b)) >= NEARLY_WHOLE

function isMadeOfQuotation({ shared, plainShared, quotedByOne, a, b }: Overlap, limit: number): boolean {
  const smaller = Math.min(a, b)
  return (
    quotedByOne >= FEWEST_SHARED &&
    ratio(plainShared + quotedByOne, smaller) >= limit &&
    ratio(shared, smaller) >= MADE_OF_QUOTATION
  )
}

/** Containment of the smaller text in the larger, of what counts outside quotations. */
const plainShare = ({ plainShared, plainA, plainB }: Overlap): number =>
  Math.min(1, ratio(plainShared, Math.min(plainA, plainB)))

/** One run behind the lead of both: background, an explainer box, a footer, a list of results. */
function isBackground({ overlap, shape }: Evidence, a: Sizes, b: Sizes): boolean {
  const share = plainShare(overlap)
  const words = share * Math.min(a.words, b.words)
  const most = words > LONGEST_FOOTER ? MOST_BACKGROUND : MOST_FOOTER
  if (share >= (lengthRatio(a, b) < EXCERPT_LENGTH ? MOST_OF_EXCERPT : most) || words > LONGEST_BACKGROUND) return false
  const { longestRun, begins, runs } = shape()
  return longestRun >= ONE_RUN && begins >= BEHIND_LEAD && runs <= MOST_PIECES
}

/** Two reports that fill one template: every sentence is the same but for its names and numbers. */
function isTemplate({ overlap, shape }: Evidence, a: Sizes, b: Sizes): boolean {
  return plainShare(overlap) < MOST_TEMPLATE && lengthRatio(a, b) >= TEMPLATE_LENGTH && hasSlots(shape())
}

/** What differs are names and numbers. */
export const hasSlots = ({ changedSpecific, sharedSpecific, gap }: Shape): boolean =>
  gap <= TEMPLATE_GAP && changedSpecific >= SLOTS && changedSpecific - sharedSpecific >= MORE_IN_SLOTS

/** One text with changes all over it: a scan with wrong letters, word after word replaced. */
function isScattered(evidence: Evidence, a: Sizes, b: Sizes): boolean {
  const { overlap, weighed, shape } = evidence
  if (weighed.plainShared < FEWEST_SCATTERED || plainShare(weighed) < SCATTERED) return false
  // What an index takes for common copy is no copy with changes.
  if (plainShare(overlap) >= RELATED) return false
  if (lengthRatio(a, b) < SCATTERED_LENGTH) return false
  const { inPlace, gap } = shape()
  return inPlace >= SCATTERED_IN_PLACE && gap <= SCATTERED_GAP && !isTemplate(evidence, a, b)
}

const lengthRatio = (a: Sizes, b: Sizes): number => ratio(Math.min(a.words, b.words), Math.max(a.words, b.words))

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

const ratio = (part: number, whole: number): number => (whole <= 0 ? 0 : part / whole)

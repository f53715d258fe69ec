import { EXCERPT_LENGTH, FEWEST_SHARED, MOST_TEMPLATE, SCATTERED } from './constants.ts'
import { type Evidence, isTooShort, lengthRatio, plainShare, ratio, type Sizes } from './evidence.ts'
import type { Overlap } from './overlap.ts'
import type { Shape } from './shape.ts'

/** Containment outside quotations from which two texts are related. */
export const RELATED = 0.32
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
/** Reports of one template are of about one length. */
const TEMPLATE_LENGTH = 0.7

/** Of what wrong letters and words replaced all over leave. */
const FEWEST_SCATTERED = 8
const SCATTERED_IN_PLACE = 0.9
const SCATTERED_GAP = 0.22
const SCATTERED_LENGTH = 0.9

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
  // What an index takes for common copy is not copy with changes.
  if (plainShare(overlap) >= RELATED) return false
  if (lengthRatio(a, b) < SCATTERED_LENGTH) return false
  const { inPlace, gap } = shape()
  return inPlace >= SCATTERED_IN_PLACE && gap <= SCATTERED_GAP && !isTemplate(evidence, a, b)
}

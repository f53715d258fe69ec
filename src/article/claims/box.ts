import { anyOf } from '../any-of.ts'
import { isEnded } from '../layout/is-ended.ts'
import type { Line } from '../lines/line.ts'
import type { Claim, Reading } from '../reading.ts'
import { claimsOn } from './claims-on.ts'

/** So many lines around a line are looked at, and so many of them must offer something. */
const reach = 3
const minOffers = 3
/** What a subscriber gets is said in so many words, what a newsletter is about in so many. */
const maxOffer = 19
const maxPromotion = 60

/** The last line of a box: what follows is the article again. */
const closing = /^after .{0,20}promotion$/i
const opening = /^skip past/i
/** What a subscriber gets, in the words of those who sell it; a sentence of the story may hold one of the others. */
const ofOffer = /* @__PURE__ */ anyOf(
  [
    /ad-free|cancel(?:led)?|crosswords?|e-?(?:mails?|papers?)|inbox|journalism|newsletters?|newsroom/i,
    /our|premium|puzzles?|subscri\w+|trial|unlimited|we|your?/i,
  ],
  '\\b',
  '\\b',
  'i',
)
const ofOthers =
  /\b(?:access|account|apps?|deals?|delivered|devices?|digital|discounts?|editions?|free|members?(?:hip)?|monthly|offers?|online|plans?|print|weekly)\b/gi
const minOthers = 2
const spoken = /^(?:["“]|[QA]: )/
const offers: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(['newsletter', 'subscription', 'support'])

/** "Both were taken to hospital.": a sentence that sells nothing is the story's, wherever it stands. */
const isOfStory = ({ text }: Line): boolean =>
  isEnded(text) && (spoken.test(text) || !(ofOffer.test(text) || (text.match(ofOthers) ?? []).length >= minOthers))

/** Lines between the offers, among the claims that were `found`, of one box: what a subscriber gets, what the newsletter is about. */
export function box(reading: Reading, found: readonly Claim[]): Claim[] {
  const { lines, first } = reading
  // Over the text the buttons of a menu offer nothing: between two of them the title may stand.
  const isOffer = ({ at, reason, rule = '' }: Claim) => offers.has(reason) && (at > first || !rule.endsWith('/button'))
  const offering = new Set(found.filter(isOffer).map(({ at }) => at))
  if (offering.size === 0) return []
  const count = (from: number, to: number) => {
    let found = 0
    for (let i = from; i < to; i++) if (offering.has(i)) found++
    return found
  }
  return claimsOn(lines, (line, at) => {
    const { words, level } = line
    if (words > maxPromotion) return null
    const above = count(at - reach, at)
    const below = count(at + 1, at + 1 + reach)
    if (above === 0 || below === 0) return null
    const near = lines.slice(Math.max(0, at - reach), at)
    if (near.some(({ text }) => closing.test(text))) return null
    const many = words <= maxOffer && level === 0 && above + below >= minOffers && !isOfStory(line)
    return many || near.some(({ text }) => opening.test(text))
      ? { kind: 'boilerplate', reason: 'newsletter', rule: 'newsletter/box' }
      : null
  })
}

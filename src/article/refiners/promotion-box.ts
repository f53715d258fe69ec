import type { Line } from '../lines/line.ts'
import type { Mark, Marks } from '../mark.ts'

/** So many lines around a line are looked at, and so many of them must offer something. */
const reach = 3
const minOffers = 3
/** What a subscriber gets is said in so many words, what a newsletter is about in so many. */
const maxOffer = 19
const maxPromotion = 60

/** The last line of a box: what follows is the article again. */
const closing = /^after .{0,20}promotion$/i

/** Lines between the offers of one box: what a subscriber gets, what the newsletter is about. */
export function markPromotionBoxes(lines: readonly Line[], marks: Marks): void {
  if (!marks.some(isOffer)) return
  const inside = lines.map(({ words, level }, i) => {
    if (marks[i] || words > maxPromotion) return false
    const from = Math.max(0, i - reach)
    if (lines.slice(from, i).some(({ text }) => closing.test(text))) return false
    const above = marks.slice(from, i).filter(isOffer)
    const below = marks.slice(i + 1, i + 1 + reach).filter(isOffer)
    if (above.length === 0 || below.length === 0) return false
    const many = words <= maxOffer && level === 0 && above.length + below.length >= minOffers
    return many || lines.slice(from, i).some(({ text }) => /^skip past/i.test(text))
  })
  for (const [i, is] of inside.entries())
    if (is) marks[i] = { kind: 'boilerplate', reason: 'newsletter', rule: 'newsletter/box' }
}

const offers: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(['newsletter', 'subscription', 'support'])

function isOffer(mark: Mark | undefined): boolean {
  return offers.has(mark?.reason)
}

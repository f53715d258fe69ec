import type { Line } from '../../lines/line.ts'
import { mostlyLinked } from '../../lines/shape/mostly-linked.ts'
import type { Claim, Claims } from '../../reading.ts'
import { addresses } from '../addresses.ts'
import { isParagraph } from '../is-paragraph.ts'
import { isSentence } from '../is-sentence.ts'
import { isStamp } from '../is-stamp.ts'
import { isText } from '../is-text.ts'
import { isOfPage } from '../of-page.ts'
import { isNamed } from './is-named.ts'
import { isTeaser } from './is-teaser.ts'
import { isUnended } from './is-unended.ts'
import { namesOf } from './names-of.ts'

/** What speaks for a story's going on behind a box, in words of running text, and what against it. */
const weight = {
  maxProse: 60,
  /** A paragraph that names nobody of the story and quotes nobody. */
  neutral: 0.3,
  claimed: -0.1,
  heading: -3,
  loose: -8,
  /** A line under what is known of a box. */
  tail: -1.5,
  linked: -20,
  /** One link alone between two paragraphs. */
  linkBetween: -3,
}
/** Behind so much that is not the story's nothing is looked for any more. */
const lowest = -40
/** A paragraph of the page's own words. */
const foreign = -1
const quotes = /[“"][^“”"]{3,}[”"]|^[“"]/u
const presents = /^.{0,60}\b(?:covers|is an?|is the|writes|has (?:been|covered|reported|written)|was an?)\b/i

/** What ends a story: nothing of it stands behind. */
const ending: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(['comments', 'legal', 'author-bio', 'tags'])

/**
 * Where a story goes on behind boxes, counted from `to`: to its last paragraph that speaks of the same people and places,
 * quotes somebody, or stands among such. `to` where it does not go on.
 */
export function resume(lines: readonly Line[], claims: Claims, from: number, to: number): number {
  let names: Set<string> | undefined
  const known = () => (names ??= namesOf(lines, claims, from, to))
  let sum = 0
  let best = 0
  let end = to
  for (let at = to; at < lines.length && sum > lowest; at++) {
    const claim = claims[at]
    if (claim?.ends || ending.has(claim?.reason)) break
    sum += weigh(lines, claims, at, known)
    if (sum > best) {
      best = sum
      end = at + 1
    }
  }
  return end
}

function weigh(lines: readonly Line[], claims: Claims, at: number, known: () => ReadonlySet<string>): number {
  const line = lines[at]!
  const claim: Claim | undefined = claims[at]
  if (line.wordless || claim?.kind === 'metadata' || claim?.kind === 'caption') return 0
  if (claim) return weight.claimed
  if (!isParagraph(line, claim) && !isSentence(line) && !isUnended(line)) return weighLoose(lines, claims, at)
  const share = isSummary(lines, claims, at) ? foreign : trust(line, known)
  return Math.min(line.words, weight.maxProse) * share
}

function weighLoose(lines: readonly Line[], claims: Claims, at: number): number {
  const line = lines[at]!
  if (line.linked > mostlyLinked) return isBetween(lines, claims, at) ? weight.linkBetween : weight.linked
  if (isStamp(lines, at) || asks.test(line.text) || (line.item && lines[at - 1]?.item)) return 0
  if (claims[at - 1]?.kind === 'boilerplate') return weight.tail
  if (line.headline && isSection(line) && isParagraph(lines[at + 1], claims[at + 1])) return weight.heading
  return line.item ? 0 : weight.loose
}

/** A link alone between two paragraphs leads elsewhere and ends nothing. */
const isBetween = (lines: readonly Line[], claims: Claims, at: number): boolean =>
  isText(lines[at - 1], claims[at - 1]) && isText(lines[at + 1], claims[at + 1])

/** "Why green?" */
const asks = /^\p{Lu}\S* (?:\S+ )*\p{Ll}\S*\?$/u

/** An item of a list of sections, or a heading that leads nowhere: not the headline of another story. */
const isSection = ({ item, level, linked }: Line): boolean => linked === 0 && (item || level > 0)

/** The paragraph that sums up another story stands under its headline. */
function isSummary(lines: readonly Line[], claims: Claims, at: number): boolean {
  const above = lines[at - 1]!
  if (claims[at - 1] || !isTeaser(lines, at, claims)) return false
  // One link between two paragraphs leads elsewhere; where another follows, each has its summary.
  if (above.linked > mostlyLinked && isBetween(lines, claims, at - 1) && !((lines[at + 1]?.linked ?? 0) > mostlyLinked))
    return false
  return !isSection(above) && !asks.test(above.text) && !isStamp(lines, at - 1)
}

function trust({ text, linked, item }: Line, known: () => ReadonlySet<string>): number {
  if (presents.test(text) || text.includes('@') || isOfPage(text)) return quotes.test(text) ? weight.neutral : foreign
  if (linked > 0 && item) return foreign
  if (quotes.test(text)) return 1
  if (isNamed(text, known)) return 1
  return addresses.test(text) ? 0 : weight.neutral
}

import type { Line } from '../../lines/line.ts'
import { mostlyLinked } from '../../lines/shape/mostly-linked.ts'
import type { Claim, Claims } from '../../reading.ts'
import { addresses } from '../addresses.ts'
import { isEnded } from '../is-ended.ts'
import { isText } from '../is-text.ts'
import { isWhen } from '../is-when.ts'
import { isOfPage } from '../of-page.ts'
import { isFact } from './is-fact.ts'

/** What speaks for a list's being the story's, line by line, and what against it. */
const weight = {
  /** A fact, a sentence, an item that leads nowhere on a page whose links show. */
  told: 2,
  /** What sums up another story stands under its headline. */
  teaser: -1,
  loose: -0.5,
  headline: -3,
}
/** So many of its lines tell something, and outweigh the others by so much. */
const minTold = 3
const minSum = 3
/** Behind so much more that tells nothing no list is looked for. */
const lowest = -6
/** "Corran Clinic" over where it stands; a headline has more words. */
const maxLabel = 4
/** So many lines back stand the headline over a sentence, and the last line of a list. */
const reachBack = 3

/**
 * The line behind a list of the story that goes on or begins at `from`, `from` where there is none: scores, prices, times,
 * who and where, sentences under names; and items, where the page `showsLinks` and they are none. Other stories are
 * headlines, a page's menus are labels or links.
 */
export function listEnd(lines: readonly Line[], claims: Claims, from: number, showsLinks: boolean): number {
  let told = Number(hasBegun(lines, claims, from))
  let sum = 0
  let best = 0
  let end = from
  for (let at = from; at < lines.length && sum > best + lowest; at++) {
    if (isPassed(lines[at]!, claims[at])) continue
    if (ends(lines[at]!, claims[at])) break
    const value = weightAt(lines, from, at, showsLinks)
    sum += value
    if (value !== weight.told) continue
    told++
    if (told < minTold || sum < Math.max(minSum, best)) continue
    best = sum
    end = at + 1
  }
  return end
}

const isPassed = ({ wordless }: Line, claim: Claim | undefined): boolean =>
  wordless || claim?.kind === 'metadata' || claim?.kind === 'caption'

const ends = ({ text, linked, level }: Line, claim: Claim | undefined): boolean =>
  claim !== undefined || linked > mostlyLinked || level === 1 || isOfPage(text)

function weightAt(lines: readonly Line[], from: number, at: number, showsLinks: boolean): number {
  const line = lines[at]!
  if (isFact(line)) return weight.told
  if (isSaid(line) || (asks(line) && isLabel(lines[at - 1]!)))
    return isUnderHeadline(lines, from, at) ? weight.teaser : weight.told
  if (showsLinks && line.item && line.linked === 0 && !isWhen(line.text)) return weight.told
  return isHeadline(line) && !isTitle(lines, from, at) ? weight.headline : weight.loose
}

/** Whether a line of such a list stands before `from`: a fact, or a sentence under a label. */
function hasBegun(lines: readonly Line[], claims: Claims, from: number): boolean {
  for (let at = from - 1; at > Math.max(0, from - reachBack) && !claims[at]; at--) {
    const line = lines[at]!
    if (isFact(line)) return true
    if (isSaid(line) || !isLabel(line)) return isSaid(line) && isLabel(lines[at - 1]!)
  }
  return false
}

/** A sentence, of two words too. */
const isSaid = (line: Line): boolean =>
  isText(line, undefined) || (!line.item && isEnded(line.text) && !addresses.test(line.text))

/** "When did you know?", under who asks. */
const asks = ({ text, item }: Line): boolean => !item && text.endsWith('?')

const isLabel = ({ words }: Line): boolean => words <= maxLabel

const isHeadline = ({ text, words, level }: Line): boolean => words > maxLabel && level === 0 && !isWhen(text)

/** The first line, over one that tells a fact: "The dates of the tour in full" */
function isTitle(lines: readonly Line[], from: number, at: number): boolean {
  const next = lines[at + 1]
  return at === from && next !== undefined && isFact(next)
}

/** A headline among the lines right over the sentence at `at`, with no sentence between. */
function isUnderHeadline(lines: readonly Line[], from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - reachBack) && !isEnded(lines[i]!.text); i--)
    if (lines[i]!.headline && isHeadline(lines[i]!) && !isFact(lines[i]!)) return true
  return false
}

import type { Line } from '../lines/line.ts'
import { endsSentence } from '../lines/shape.ts'
import type { Claim, Claims } from '../reading.ts'
import { addresses, isEnded, isParagraph, isText, maxTeaser } from './is-text.ts'
import { ledBy } from './led.ts'
import { listEnd, mostlyLinked } from './list-end.ts'

/** A box behind the first paragraph (the paywall, a form) has at most this many lines, and that paragraph so many words. */
const maxBox = 8
const minFirst = 25

/** The start, moved back: over a box that stands behind the first paragraph. */
export function moveStart(lines: readonly Line[], claims: Claims, start: number): number {
  let at = start - 1
  while (at >= start - maxBox && lines[at] && !isText(lines[at], claims[at]) && claims[at]?.reason !== 'navigation')
    at--
  return isText(lines[at], claims[at]) && lines[at]!.words >= minFirst && !isTeaser(lines, at) ? at : start
}

/**
 * The end, moved on: over paragraphs full of links right behind it, and over a list of lines of one form that the last
 * paragraph, or a heading under it, leads to.
 */
export function moveEnd(lines: readonly Line[], claims: Claims, end: number): number {
  const showsLinks = lines.some(({ linked, item }) => item && linked > mostlyLinked)
  let to = end
  for (;;) {
    const at = behindBox(lines, claims, to)
    const led = ledBy(lines, claims, at)
    if (led > 0 || goesOn(lines, claims, at)) to = at + led + 1
    else {
      const end = listEnd(lines, claims, to, showsLinks)
      if (end === to) return to
      to = end
    }
  }
}

/**
 * The line behind a small box, where the text goes on there: behind "Click here to read the report." with any sentence,
 * behind what a page offers or leads to with a paragraph that does not speak to the reader. Else `from`.
 */
function behindBox(lines: readonly Line[], claims: Claims, from: number): number {
  let at = from
  let prompts = true
  while (at < from + maxBehind && isBoxed(claims[at])) {
    prompts &&= claims[at]!.reason === 'prompt' || claims[at]!.rule === 'related/inline'
    at++
  }
  if (at === from || !isText(lines[at], claims[at])) return from
  return prompts || (isParagraph(lines[at], claims[at]) && isStory(lines[at]!)) ? at : from
}

const maxBehind = 6
const boxes: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set([
  'related',
  'prompt',
  'newsletter',
  'subscription',
  'support',
  'media',
  'advertisement',
])
const isBoxed = (claim: Claim | undefined): boolean => boxes.has(claim?.reason) && !claim!.ends

/** It neither speaks to the reader nor presents somebody. */
const isStory = ({ text, linked, item }: Line): boolean =>
  linked === 0 && !item && !addresses.test(text) && !/^.{0,60}\b(?:covers|is an?|is the|writes)\b/i.test(text)

const goesOn = (lines: readonly Line[], claims: Claims, at: number): boolean =>
  isText(lines[at], claims[at]) ||
  isLinkedText(lines[at], claims[at]) ||
  isShortText(lines[at], claims[at]) ||
  (lines[at]?.prose === true && !claims[at] && isText(lines[at - 1], claims[at - 1]))

/** "He walks too fast," she said.   "Who will pay?"   A long line that was cut off before its stop. */
function isShortText(line: Line | undefined, claim: Claim | undefined): boolean {
  if (line === undefined || claim || line.item || line.linked > 0 || line.words < 2) return false
  return isEnded(line.text) || isUnended(line)
}

/** A paragraph that has lost its stop. */
export const isUnended = ({ text, words, linked, item, level }: Line): boolean =>
  words >= minUnended && linked === 0 && !item && level === 0 && unended.test(text)

/** No headline has so many words. */
const minUnended = 20
/** It begins with words in small letters, not with a label: "Reporting by", "Tags: …" */
const unended = /^["“]?\p{Lu}[^:|©]{12,}\p{Ll}$/u

function isLinkedText(line: Line | undefined, claim: Claim | undefined): boolean {
  return line !== undefined && !claim && !line.item && line.words > 12 && line.linked < 0.95 && endsSentence(line.text)
}

/** "No heirs" is a crosshead, where it is no link. */
const minHeadline = 3

/** A short paragraph under a headline; a label or two may stand between. What a rule has claimed is no headline of it. */
export function isTeaser(lines: readonly Line[], at: number, claims?: Claims): boolean {
  if (lines[at]!.words > maxTeaser || isInSection(lines, at)) return false
  return lineOver(lines, at, (line, i) => isHeadline(line) && !claims?.[i] && !isUnended(line)) !== null
}

const isHeadline = ({ headline, words, linked }: Line): boolean => headline && (words >= minHeadline || linked > 0)

/** A paragraph under a heading that leads nowhere: a section of the story, and no teaser. */
export const isInSection = (lines: readonly Line[], at: number): boolean =>
  lineOver(lines, at, ({ level }) => level > 0)?.linked === 0

/** Such a line among the three above a paragraph that are none. */
function lineOver(lines: readonly Line[], at: number, is: (line: Line, i: number) => boolean): Line | null {
  for (let i = at - 1; i >= 0 && i >= at - 3 && !lines[i]!.prose; i--) if (is(lines[i]!, i)) return lines[i]!
  return null
}

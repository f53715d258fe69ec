import type { Line } from '../../lines/line.ts'
import { endsSentence } from '../../lines/shape/ends-sentence.ts'
import { mostlyLinked } from '../../lines/shape/mostly-linked.ts'
import type { Claim, Claims } from '../../reading.ts'
import { addresses } from '../addresses.ts'
import { isEnded } from '../is-ended.ts'
import { isParagraph } from '../is-paragraph.ts'
import { isText } from '../is-text.ts'
import { isUnended } from './is-unended.ts'
import { ledBy } from './led-by.ts'
import { listEnd } from './list-end.ts'

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
  return isEnded(line.text.replace(signOff, '')) || isUnended(line)
}
/** "Nobody was hurt. — Courier" */
const signOff = /(?<=[.!?]["”’]?) [—–-] ?\p{Lu}[\p{L} ]{1,20}$/u

function isLinkedText(line: Line | undefined, claim: Claim | undefined): boolean {
  return line !== undefined && !claim && !line.item && line.words > 12 && line.linked < 0.95 && endsSentence(line.text)
}

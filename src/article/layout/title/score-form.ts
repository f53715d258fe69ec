import type { Line } from '../../lines/line.ts'
import { mostlyLinked } from '../../lines/shape/mostly-linked.ts'
import { isCapitals } from '../../text/is-capitals.ts'
import { points } from './points.ts'

const few = 5
/** In capitals a headline has at least so many words; a section or kicker has fewer. */
const whole = 4
const long = 18
const veryLong = 24

const bars = /[›»>]|\s\/\s|\|.*\|/
const label = /^(?:title|headline): \S/i
const rank = /^#\d/
const initial = /(?:^|[\s.])\p{Lu}\.$/u
const openEnd = /[:,;…]["'”’]?$/
const fullStop = /\.["'”’]?$/
/** What ends a line stands in its last characters. */
const reachOfEnd = 4

/** "Storm leavesNine": Unicode classes are slow, so that they are asked only where letters may stand so. */
const isGlued = (text: string): boolean =>
  /[a-z\u00aa-\uffff][A-Z\u00aa-\uffff]/.test(text) && /\p{Ll}\p{Lu}/u.test(text)

/** What the line's own form says for its being the title. `first`: a short first line is none the less one. */
export function scoreForm(line: Line, first: boolean): number {
  return scoreLength(line, first) + scoreMarks(line) + scoreLook(line)
}

function scoreLength({ words, level }: Line, first: boolean): number {
  const score = points.level[level]!
  if (words < few && !first) return score + points.short
  return words > veryLong ? score + points.veryLong : words > long ? score + points.long : score
}

/** What it opens and ends with, and what divides it. */
function scoreMarks({ text }: Line): number {
  const end = text.slice(-2)
  let score = 0
  if (openEnd.test(end)) score += points.openEnd
  if (bars.test(text)) score += points.bars
  // "… said Jane R." ends with an initial.
  if (label.test(text)) score += points.known
  if (fullStop.test(end) && !initial.test(text.slice(-reachOfEnd))) score += points.fullStop
  // "#1 …" ranks what others read.
  return rank.test(text) ? score + points.ranked : score
}

/** How it looks on its page. */
function scoreLook({ text, words, linked, item, strong }: Line): number {
  let score = 0
  if (isCapitals(text)) score += words < whole ? points.capitals : points.capitalsLong
  if (words > 2 && isGlued(text)) score += points.glued
  if (linked > mostlyLinked) score += points.linked
  if (item) score += points.item
  return strong ? score + points.strong : score
}

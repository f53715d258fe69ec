import type { Line } from '../lines/line.ts'
import { endsSentence } from '../lines/shape.ts'
import type { Claim, Claims } from '../reading.ts'

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

/** So many lines of one form are a list: results, dates, prices. */
const minParallel = 5
/**
 * ```text
 * June 9 -- Civic Hall, Port Alden
 * June 12 -- Harbour Stage, Westmere
 *       ^^^^
 * ```
 */
const separator = / [-–—@:|]+ |: /

/**
 * The end, moved on: over paragraphs full of links right behind it, and over a list of lines of one form that the last
 * paragraph, or a heading under it, leads to.
 */
export function moveEnd(lines: readonly Line[], claims: Claims, end: number): number {
  let to = end
  while (isText(lines[to], claims[to]) || isLinkedText(lines[to], claims[to]) || isShortText(lines[to], claims[to]))
    to++
  let at = to
  while (claims[at]?.kind === 'metadata' || (at < to + 2 && lines[at] && !separator.test(lines[at]!.text))) at++
  const forms = new Map<string, number>()
  for (; at < lines.length; at++) {
    if (claims[at]?.kind === 'metadata') continue
    const line = lines[at]!
    const form = claims[at] || line.linked > 0 || line.prose ? null : separator.exec(line.text)
    if (!form) break
    forms.set(form[0], (forms.get(form[0]) ?? 0) + 1)
  }
  return Math.max(0, ...forms.values()) >= minParallel ? at : to
}

/** "He walks too fast," she said. */
function isShortText(line: Line | undefined, claim: Claim | undefined): boolean {
  return (
    line !== undefined && !claim && !line.item && line.words > 3 && line.linked === 0 && /[.!?]["”’]?$/.test(line.text)
  )
}

function isLinkedText(line: Line | undefined, claim: Claim | undefined): boolean {
  return line !== undefined && !claim && !line.item && line.words > 12 && line.linked < 0.95 && endsSentence(line.text)
}

/** A line of running text that nothing else claims. */
export function isText(line: Line | undefined, claim: Claim | undefined): boolean {
  return line !== undefined && !claim && line.prose && !isCut(line)
}

/** "The council will decide on Monday whether the...": a list of stories cuts them short. */
export function isCut({ text, words }: Line): boolean {
  return words <= maxTeaser && /[^.…] ?(?:…|\.{3,4})$/.test(text)
}

const maxTeaser = 50

/** A short paragraph under a headline; a label or two may stand between. */
export function isTeaser(lines: readonly Line[], at: number): boolean {
  if (lines[at]!.words > maxTeaser) return false
  for (let i = at - 1; i >= 0 && i >= at - 3 && !lines[i]!.prose; i--) if (lines[i]!.headline) return true
  return false
}

import type { Line } from '../../lines/line.ts'
import { mostlyLinked } from '../../lines/shape/mostly-linked.ts'
import type { Claim, Claims } from '../../reading.ts'
import { isStamp } from '../is-stamp.ts'
import { isText } from '../is-text.ts'
import { isInSection } from './is-in-section.ts'
import { isMarkOfSection } from './is-mark-of-section.ts'
import { isTeaser } from './is-teaser.ts'
import { ledBy } from './led-by.ts'
import { moveEnd } from './move-end.ts'
import { moveStart } from './move-start.ts'
import { resume } from './resume.ts'

/** Evidence for a line's being part of the article, in words of running text. */
const weight = {
  /** A paragraph counts as at most this many words, so that one long comment does not outweigh an article. */
  maxProse: 60,
  /** A paragraph that stands alone between lines that are not text is likely to be a teaser. */
  lonely: 0.5,
  /** One short paragraph under a headline, and again: other stories. */
  teaser: -0.5,
  short: -5,
  linked: -14,
  linkedItem: -17,
  boilerplate: -10,
  between: -2,
  heading: -1,
  empty: -1,
}
/** What a run of lines without text costs at the most: an article may go on after a box. */
const maxRun = { plain: -12, box: -20, links: -50, list: -80 }

/** "Comments" ends an article only after one; then nothing behind it can be a better one. */
const minWordsBeforeEnd = 80

/**
 * Where the article starts and ends on a page: the run of lines whose evidence adds up to the most (the maximum
 * subarray; Bentley, "Programming Pearls", column 8; for text extraction: Pasternack & Roth, WWW 2009).
 */
export function extentOf(lines: readonly Line[], claims: Claims): { from: number; to: number } {
  let from = 0
  let to = lines.length
  let best = 0
  let sum = 0
  let start = 0
  for (const piece of weighRuns(lines, claims)) {
    if (sum <= 0) {
      sum = 0
      start = piece.from
    }
    if (piece.ends && best >= minWordsBeforeEnd) break
    sum += piece.weight
    if (sum > best) {
      best = sum
      from = start
      to = piece.to
    }
  }
  const end = moveEnd(lines, claims, to)
  return { from: moveStart(lines, claims, from), to: resume(lines, claims, from, end) }
}

interface Piece {
  readonly from: number
  readonly to: number
  readonly weight: number
  readonly ends: boolean
}

/** Each line of text by itself, and the lines between them as one piece. */
function weighRuns(lines: readonly Line[], claims: Claims): Piece[] {
  const pieces: Piece[] = []
  let teasers = 0
  let ledTo = -1
  let i = 0
  while (i < lines.length) {
    const from = i
    if (isText(lines[i]!, claims[i])) {
      const alone = isAlone(lines, claims, i)
      const words = Math.min(lines[i]!.words, weight.maxProse)
      const teaser = alone && isTeaser(lines, i)
      teasers = teaser ? teasers + 1 : 0
      const share = teasers > 1 ? weight.teaser : alone ? weight.lonely : 1
      pieces.push({ from, to: ++i, weight: words * share, ends: false })
      continue
    }
    let sum = 0
    let floor = maxRun.plain
    let ends = false
    for (; i < lines.length && !isText(lines[i]!, claims[i]); i++) {
      const led = ledBy(lines, claims, i)
      if (led > 0) ledTo = i + led
      if (i <= ledTo || isPartOf(lines, claims, i)) continue
      sum += weigh(lines[i]!, claims[i])
      floor = Math.min(floor, floorOf(lines[i]!, claims[i]))
      ends ||= claims[i]?.ends === true
    }
    pieces.push({ from, to: i, weight: Math.max(sum, floor), ends })
  }
  return pieces
}

/** A time over what happened then, or a mark of a section: neither speaks for or against a story. */
const isPartOf = (lines: readonly Line[], claims: Claims, at: number): boolean =>
  isStamp(lines, at) || (!claims[at] && isMarkOfSection(lines, at))

/** What publishers put between paragraphs: it says nothing about where the article ends. */
const between: ReadonlySet<string> = new Set(['advertisement', 'media', 'prompt'])

function isBetween(claim: Claim | undefined): boolean {
  return (
    claim?.kind === 'caption' ||
    claim?.kind === 'metadata' ||
    (claim?.reason !== undefined && between.has(claim.reason))
  )
}

/** No paragraph stands beside it, nor rows of facts in a section with it. */
const isAlone = (lines: readonly Line[], claims: Claims, at: number): boolean =>
  !hasTextBeside(lines, claims, at, -1) &&
  !hasTextBeside(lines, claims, at, 1) &&
  !(isInSection(lines, at) && hasRowBehind(lines, claims, at))

/** What comes next is no heading of another section. */
function hasRowBehind(lines: readonly Line[], claims: Claims, at: number): boolean {
  const next = lines[at + 1]
  return next !== undefined && next.words > 0 && next.level === 0 && next.linked === 0 && !claims[at + 1]
}

/** Whether the next line that counts, in the direction of `step`, is a paragraph: one that a paywall cuts off too. */
function hasTextBeside(lines: readonly Line[], claims: Claims, at: number, step: number): boolean {
  let i = at + step
  while (i >= 0 && i < lines.length && (isBetween(claims[i]) || isStamp(lines, i))) i += step
  return lines[i]?.prose === true && !claims[i]
}

function weigh(line: Line, claim: Claim | undefined): number {
  if (claim?.kind === 'boilerplate') return isBetween(claim) ? weight.between : weight.boilerplate
  if (claim?.kind === 'metadata') return weight.empty
  if (claim) return 0
  if (line.linked > mostlyLinked) return line.item ? weight.linkedItem : weight.linked
  return line.level > 0 || line.quote ? weight.heading : weight.short
}

function floorOf(line: Line, claim: Claim | undefined): number {
  if (claim?.kind === 'boilerplate')
    return claim.reason === 'related' || claim.reason === 'navigation' || claim.reason === 'legal'
      ? maxRun.list
      : maxRun.box
  if (line.linked > mostlyLinked) return maxRun.links
  return line.item ? maxRun.box : maxRun.plain
}

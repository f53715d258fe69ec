import type { Draft, Stage } from '../draft.ts'
import type { Line } from '../lines/line.ts'
import type { Mark } from '../mark.ts'
import { firstProse } from './header.ts'
import { isTeaser, isText, moveEnd, moveStart } from './segment-ends.ts'
import { chooseTitle } from './title.ts'

/** Evidence for a line's being part of the article, in words of running text. */
const weight = {
  /** A paragraph counts as at most this many words, so that one long comment does not outweigh an article. */
  maxProse: 60,
  /** A paragraph that stands alone between lines that are no text is likely to be a teaser. */
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

const mostlyLinked = 0.6

/** A page has so many lines of menus, buttons and links, and so large a share of its lines is loose. */
const pageSigns = 6
const pageLines = 12
const pageShare = 0.3

/**
 * Whether the input looks like a whole page: menus before the text, lists of other stories after it. An article's own
 * lists and crossheads are loose lines too; only together with lines that a rule knows, or links, do they make a page.
 */
export const sniffPage: Stage = (draft) => {
  if (draft.told) return
  if (draft.options.mode) {
    draft.page = draft.options.mode === 'balanced'
    return
  }
  let signs = 0
  let loose = 0
  for (const [i, line] of draft.lines.entries()) {
    const mark = draft.marks[i]
    if (mark?.kind === 'boilerplate' || (!mark && line.linked > mostlyLinked && line.words <= 16)) signs++
    else if (mark?.kind === 'metadata' ? line.item : !mark && line.words <= 4 && !line.prose) loose++
  }
  draft.page = signs >= pageSigns && signs + loose >= pageLines && signs + loose >= draft.lines.length * pageShare
}

/**
 * Finds where the article starts and ends on a page: the run of lines whose evidence adds up to the most (the maximum
 * subarray; Bentley, "Programming Pearls", column 8; for text extraction: Pasternack & Roth, WWW 2009), reaching back
 * to the title.
 */
export const findSegment: Stage = (draft) => {
  draft.from = 0
  draft.to = draft.lines.length
  if (!draft.page) return
  let best = 0
  let sum = 0
  let start = 0
  for (const piece of weighRuns(draft)) {
    if (sum <= 0) {
      sum = 0
      start = piece.from
    }
    if (piece.ends && best >= minWordsBeforeEnd) break
    sum += piece.weight
    if (sum > best) {
      best = sum
      draft.from = start
      draft.to = piece.to
    }
  }
  draft.from = moveStart(draft, draft.from)
  draft.to = moveEnd(draft, draft.to)
  const lead = firstProse(draft, draft.from)
  const title = chooseTitle(draft, Math.max(0, lead - reachBack), lead)
  draft.title = title
  if (title >= 0 && title < draft.from) draft.from = title
}

/** The title stands at most this many lines before the text. */
const reachBack = 140

interface Piece {
  readonly from: number
  readonly to: number
  readonly weight: number
  readonly ends: boolean
}

/** Each line of text by itself, and the lines between them as one piece. */
function weighRuns(draft: Draft): Piece[] {
  const { lines, marks } = draft
  const pieces: Piece[] = []
  let teasers = 0
  let i = 0
  while (i < lines.length) {
    const from = i
    if (isText(lines[i]!, marks[i])) {
      const alone = !hasTextBeside(draft, i, -1) && !hasTextBeside(draft, i, 1)
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
    for (; i < lines.length && !isText(lines[i]!, marks[i]); i++) {
      sum += weigh(lines[i]!, marks[i])
      floor = Math.min(floor, floorOf(lines[i]!, marks[i]))
      ends ||= marks[i]?.ends === true
    }
    pieces.push({ from, to: i, weight: Math.max(sum, floor), ends })
  }
  return pieces
}

/** What publishers put between paragraphs: it says nothing about where the article ends. */
const between: ReadonlySet<string> = new Set(['advertisement', 'media', 'prompt'])

function isBetween(mark: Mark | undefined): boolean {
  return (
    mark?.kind === 'caption' || mark?.kind === 'metadata' || (mark?.reason !== undefined && between.has(mark.reason))
  )
}

/** Whether the next line that counts, in the direction of `step`, is text. */
function hasTextBeside({ lines, marks }: Draft, at: number, step: number): boolean {
  let i = at + step
  while (i >= 0 && i < lines.length && isBetween(marks[i])) i += step
  return isText(lines[i], marks[i])
}

function weigh(line: Line, mark: Mark | undefined): number {
  if (mark?.kind === 'boilerplate') return isBetween(mark) ? weight.between : weight.boilerplate
  if (mark?.kind === 'metadata') return weight.empty
  if (mark) return 0
  if (line.linked > mostlyLinked) return line.item ? weight.linkedItem : weight.linked
  return line.level > 0 || line.quote ? weight.heading : weight.short
}

function floorOf(line: Line, mark: Mark | undefined): number {
  if (mark?.kind === 'boilerplate')
    return mark.reason === 'related' || mark.reason === 'navigation' || mark.reason === 'legal'
      ? maxRun.list
      : maxRun.box
  if (line.linked > mostlyLinked) return maxRun.links
  return line.item ? maxRun.box : maxRun.plain
}

/** Outside the article's lines nothing is body text. */
export const markOutside: Stage = (draft) => {
  for (const [i] of draft.lines.entries()) {
    if (i >= draft.from && i < draft.to) continue
    draft.marks[i] ??= {
      kind: 'boilerplate',
      reason: 'off-article',
      rule: i < draft.from ? 'off-article/before' : 'off-article/after',
    }
  }
}

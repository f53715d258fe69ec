import type { Line, Mark } from '../../text/line.ts'
import { isProse } from '../../text/shape.ts'
import type { Draft, Stage } from '../draft.ts'

/** Evidence for (positive) and against a line's being part of the article, in tenths of a word of running text. */
const evidence = {
  proseWord: 10,
  /** A paragraph counts as at most this many words, so that one long comment does not outweigh an article. */
  maxWords: 60,
  quoteOrItem: -10,
  short: -60,
  linked: -150,
  linkedItem: -180,
  boilerplate: -150,
  list: -400,
  end: -4000,
  comments: -1500,
  heading: -10,
  metadata: -10,
  caption: 0,
}
const mostlyLinked = 0.6

/** A page is: so many short or linked lines, and so large a share of the lines. */
const pageLines = 14
const pageShare = 0.3

/**
 * Whether the input looks like a whole page: menus before the text, lists of other stories after it. Measured on
 * lines that no paragraph follows closely, so that an article's own lists and crossheads do not count.
 */
export const sniffPage: Stage = (draft) => {
  if (draft.options.mode) {
    draft.page = draft.options.mode === 'balanced'
    return
  }
  let loose = 0
  for (const [i, line] of draft.lines.entries()) if (isLoose(line, draft.marks[i])) loose++
  draft.page = loose >= pageLines && loose >= draft.lines.length * pageShare
}

function isLoose(line: Line, mark: Mark | undefined): boolean {
  if (mark?.kind === 'boilerplate') return true
  if (mark?.kind === 'metadata') return line.item
  return !mark && (line.linked > mostlyLinked || (line.words <= 4 && !isProse(line)))
}

/**
 * Finds where the article starts and ends on a page: the run of lines whose evidence adds up to the most (the maximum
 * subarray; Bentley, "Programming Pearls", column 8; for text extraction: Pasternack & Roth, WWW 2009).
 */
export const findSegment: Stage = (draft) => {
  draft.from = 0
  draft.to = draft.lines.length
  if (!draft.page) return
  let best = 0
  let sum = 0
  let start = 0
  for (const [i, line] of draft.lines.entries()) {
    if (sum <= 0) {
      sum = 0
      start = i
    }
    sum += weigh(line, draft.marks[i])
    if (sum > best) {
      best = sum
      draft.from = start
      draft.to = i + 1
    }
  }
}

function weigh(line: Line, mark: Mark | undefined): number {
  if (mark?.kind === 'boilerplate') {
    if (mark.reason === 'comments') return evidence.comments
    if (mark.reason === 'related') return evidence.boilerplate
    return evidence.boilerplate
  }
  if (mark?.kind === 'metadata') return evidence.metadata
  if (mark?.kind === 'caption') return evidence.caption
  if (isProse(line)) return Math.min(line.words, evidence.maxWords) * evidence.proseWord
  if (line.linked > mostlyLinked) return line.item ? evidence.linkedItem : evidence.linked
  if (line.level > 0) return evidence.heading
  return evidence.short
}

/** Outside the article's lines nothing is body text. */
export function markOutside(draft: Draft, header: number): void {
  for (const [i] of draft.lines.entries()) {
    if (i >= draft.from && i < draft.to) continue
    if (i >= header && i < draft.from) continue
    draft.marks[i] ??= { kind: 'boilerplate', reason: 'off-article', rule: i < draft.from ? 'off-article/before' : 'off-article/after' }
  }
}

import { isSpace } from '../text/span.ts'
import type { SentenceOptions } from '../types.ts'
import { isDigit, isLineBreak, isLowerCase, isTerminator } from './characters.ts'
import { pastSpaceBefore, skipSpace } from './white-space.ts'
import { unfinishedWords } from './words.ts'

/** The straight quotation marks of a block, counted up to a place; each is looked at once. */
export interface QuoteCount {
  at: number
  count: number
}

/** What one line break means, remembered paragraph by paragraph. Only what stands before can matter, never the text behind. */
export interface LineBreaks {
  readonly text: string
  readonly policy: NonNullable<SentenceOptions['newlines']>
  readonly search: RegExp
  /** The break judged last, and the judgement. */
  at: number
  hard: boolean
  /** Past that break and the white space behind it. */
  next: number
  lineStart: number
  /** End of the paragraph that was measured, its longest line, and whether it looks hard-wrapped. */
  measured: number
  width: number
  wrapped: boolean
  /** Whether that paragraph ends in a terminator. */
  terminated: boolean
  /** Widest line of the wrapped paragraphs so far. */
  column: number
  readonly quotes: QuoteCount
}

/** No one wraps prose beyond this column. */
const widestColumn = 132
const narrowestColumn = 30
/** This share of the lines of a wrapped paragraph opens in lower case, at least. */
const lowerCaseShare = 0.3
/** "features", "contact manager": a line of one or two words is no line of prose. */
const label = /^\S+(?:\s\S+)?$/
/** The widest line of one paragraph may fall short of the column by so much. */
const columnDrift = 12
/** "• ", "* One", "- One", "1. ", "12) " */
const item = /^(?:[•⁃▪●]|[*+#>-]\s(?![a-z])|\d{1,2}[.)]\s)/
const longestUnfinished = 9
const fewestWords = 6

export function lineBreaks(text: string, policy: LineBreaks['policy']): LineBreaks {
  return {
    text,
    policy,
    search: /[\n\r\u2028\u2029]/g,
    at: -1,
    hard: false,
    next: 0,
    lineStart: 0,
    measured: -1,
    width: 0,
    wrapped: false,
    terminated: false,
    column: 0,
    quotes: { at: 0, count: 0 },
  }
}

/** Judges the line break at `at`; breaks must be asked about from left to right. */
export function isHardBreak(breaks: LineBreaks, at: number): boolean {
  if (breaks.at === at) return breaks.hard
  if (breaks.at >= 0) breaks.lineStart = breaks.next
  breaks.at = at
  breaks.next = at
  breaks.hard = judge(breaks, at)
  if (breaks.hard) {
    breaks.quotes.at = breaks.next
    breaks.quotes.count = 0
  }
  return breaks.hard
}

function judge(breaks: LineBreaks, at: number): boolean {
  const { text } = breaks
  const line = pastBreak(text, at)
  const next = skipSpace(text, line)
  breaks.next = next
  if (next === text.length || text.charCodeAt(at) === 0x2029 || hasBreak(text, line, next)) return true
  if (breaks.policy !== 'auto') return breaks.policy === 'break'
  if (opensItem(text, next) && (!isDigit(text.charCodeAt(next)) || opensItem(text, breaks.lineStart))) return true
  if (at > breaks.measured) measure(breaks)
  return !joins(breaks, at, next)
}

/** Whether the line that begins at `next` goes on the sentence of the line that ends at `at`. */
function joins(breaks: LineBreaks, at: number, next: number): boolean {
  const { text, lineStart } = breaks
  const end = pastSpaceBefore(text, lineStart, at)
  const width = Math.max(breaks.width, breaks.column)
  const full = width >= narrowestColumn && end - lineStart + 1 + wordLength(text, next) > width
  if (isLowerCase(text.charCodeAt(next)))
    return full || !(isTerminator(text.charCodeAt(end - 1)) || label.test(text.slice(lineStart, end)))
  if (!full || breaks.width > widestColumn) return false
  if (breaks.wrapped || (breaks.column > 0 && breaks.width <= breaks.column + columnDrift)) return true
  return isUnfinished(text, lineStart, end) || (breaks.terminated && readsLikeProse(text, lineStart, end))
}

/** Reads on to the end of the paragraph, once: its widest line, and how many lines open in lower case. */
function measure(breaks: LineBreaks): void {
  const { text, search } = breaks
  let start = breaks.lineStart
  let width = 0
  let lines = 0
  let lowerCase = 0
  for (;;) {
    search.lastIndex = start
    const end = search.test(text) ? search.lastIndex - 1 : text.length
    const last = pastSpaceBefore(text, start, end)
    // A long address alone in a line is no measure.
    if (/\s/.test(text.slice(start, last))) width = Math.max(width, last - start)
    breaks.measured = end
    breaks.terminated = isTerminator(text.charCodeAt(last - 1)) || isTerminator(text.charCodeAt(last - 2))
    if (end === text.length) break
    const line = pastBreak(text, end)
    const next = skipSpace(text, line)
    if (next === text.length || hasBreak(text, line, next)) break
    lines++
    if (isLowerCase(text.charCodeAt(next))) lowerCase++
    start = next
  }
  breaks.width = width
  breaks.wrapped =
    width <= widestColumn && width >= narrowestColumn && lowerCase > 0 && lowerCase >= lines * lowerCaseShare
  if (breaks.wrapped) breaks.column = Math.max(breaks.column, width)
}

/** No headline ends in a comma or in "of" or "the". */
function isUnfinished(text: string, start: number, end: number): boolean {
  const tail = text.slice(Math.max(start, end - longestUnfinished), end)
  return tail.endsWith(',') || unfinishedWords().has(tail.slice(tail.lastIndexOf(' ') + 1))
}

/** A quarter of the words in small letters, as in few headlines and no by-line. */
function readsLikeProse(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end).split(' ')
  return (
    words.length >= fewestWords && words.filter((word) => isLowerCase(word.charCodeAt(0))).length * 4 >= words.length
  )
}

/** Whether a list item begins at `at`. */
function opensItem(text: string, at: number): boolean {
  return item.test(text.slice(at, at + 4))
}

function pastBreak(text: string, at: number): number {
  return text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1
}

function hasBreak(text: string, from: number, to: number): boolean {
  return /[\n\r\u2028\u2029]/.test(text.slice(from, to))
}

function wordLength(text: string, at: number): number {
  return text.slice(at, at + widestColumn).search(/\s|$/)
}

/** The next visible character of the block, or -1 at its end. */
export function nextVisible(text: string, at: number, breaks: LineBreaks): number {
  let next = at
  while (isSpace(text.charCodeAt(next))) {
    if (isLineBreak(text.charCodeAt(next))) {
      if (isHardBreak(breaks, next)) return -1
      next = breaks.next
    } else next++
  }
  return next < text.length ? next : -1
}

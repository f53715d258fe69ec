import { isSpace } from '../text/span.ts'
import type { SentenceOptions } from '../types/sentences.ts'
import { isDigit, isLineBreak, isLowerCase, isTerminator } from './characters.ts'
import {
  columnDrift,
  fewestWords,
  longestUnfinished,
  lowerCaseShare,
  narrowestColumn,
  widestColumn,
} from './constants.ts'
import type { QuoteCount } from './quote-count.ts'
import { pastSpaceBefore, skipSpace } from './white-space.ts'
import { unfinishedWords } from './words.ts'

/** What one line break means, judged paragraph by paragraph. Only what stands before can matter, never the text behind. */
export interface LineBreaks {
  /** Judges the line break at an offset; breaks must be asked about from left to right. */
  readonly isHard: (at: number) => boolean
  /** Past the break judged last and the white space behind it. */
  next: number
  readonly quotes: QuoteCount
}

/** "features", "contact manager": a line of one or two words is not a line of prose. */
const label = /^\S+(?:\s\S+)?$/
/** "• ", "* One", "- One", "1. ", "12) " */
const item = /^(?:[•⁃▪●]|[*+#>-]\s(?![a-z])|\d{1,2}[.)]\s)/

export function lineBreaks(text: string, policy: NonNullable<SentenceOptions['newlines']>): LineBreaks {
  const search = /[\n\r\u2028\u2029]/g
  const breaks = { isHard, next: 0, quotes: { block: 0, next: 0, count: 0 } }
  /** The break judged last, and the judgement. */
  let judged = -1
  let hard = false
  let lineStart = 0
  /** End of the paragraph that was measured, its longest line, whether it looks hard-wrapped and ends in a terminator. */
  let measured = -1
  let width = 0
  let wrapped = false
  let terminated = false
  /** Widest line of the wrapped paragraphs so far. */
  let column = 0
  return breaks

  function isHard(at: number): boolean {
    if (judged === at) return hard
    if (judged >= 0) lineStart = breaks.next
    judged = at
    hard = judge(at)
    if (hard) {
      breaks.quotes.block = breaks.next
      breaks.quotes.count = 0
    }
    return hard
  }

  function judge(at: number): boolean {
    const line = pastBreak(text, at)
    const next = skipSpace(text, line)
    breaks.next = next
    if (next === text.length || text[at] === '\u2029' || hasBreak(text, line, next)) return true
    if (policy !== 'auto') return policy === 'break'
    if (opensItem(text, next) && (!isDigit(text.charCodeAt(next)) || opensItem(text, lineStart))) return true
    if (at > measured) measure()
    return !joins(at, next)
  }

  /** Whether the line that begins at `next` goes on the sentence of the line that ends at `at`. */
  function joins(at: number, next: number): boolean {
    const end = pastSpaceBefore(text, lineStart, at)
    const most = Math.max(width, column)
    const full = most >= narrowestColumn && end - lineStart + 1 + wordLength(text, next) > most
    if (isLowerCase(text.charCodeAt(next)))
      return full || !(isTerminator(text.charCodeAt(end - 1)) || label.test(text.slice(lineStart, end)))
    if (!full || width > widestColumn) return false
    if (wrapped || (column > 0 && width <= column + columnDrift)) return true
    return isUnfinished(text, lineStart, end) || (terminated && readsLikeProse(text, lineStart, end))
  }

  /** Reads on to the end of the paragraph, once: its widest line, and how many lines open in lower case. */
  function measure(): void {
    let start = lineStart
    let lines = 0
    let lowerCase = 0
    width = 0
    for (;;) {
      search.lastIndex = start
      measured = search.test(text) ? search.lastIndex - 1 : text.length
      const last = pastSpaceBefore(text, start, measured)
      // A long address alone in a line is not a measure.
      if (/\s/.test(text.slice(start, last))) width = Math.max(width, last - start)
      terminated = isTerminator(text.charCodeAt(last - 1)) || isTerminator(text.charCodeAt(last - 2))
      if (measured === text.length) break
      const line = pastBreak(text, measured)
      const next = skipSpace(text, line)
      if (next === text.length || hasBreak(text, line, next)) break
      lines++
      if (isLowerCase(text.charCodeAt(next))) lowerCase++
      start = next
    }
    wrapped = width <= widestColumn && width >= narrowestColumn && lowerCase >= lines * lowerCaseShare
    if (wrapped) column = Math.max(column, width)
  }
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
const opensItem = (text: string, at: number): boolean => item.test(text.slice(at, at + 4))

const pastBreak = (text: string, at: number): number => at + (text.startsWith('\r\n', at) ? 2 : 1)

function hasBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLineBreak(text.charCodeAt(at))) return true
  return false
}

const wordLength = (text: string, at: number): number => text.slice(at, at + widestColumn).search(/\s|$/)

/** The next visible character of the block, or -1 at its end. */
export function nextVisible(text: string, at: number, breaks: LineBreaks): number {
  let next = at
  while (isSpace(text.charCodeAt(next))) {
    if (isLineBreak(text.charCodeAt(next))) {
      if (breaks.isHard(next)) return -1
      next = breaks.next
    } else next++
  }
  return next < text.length ? next : -1
}

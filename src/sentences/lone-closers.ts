import { isSpace } from '../text/span.ts'
import type { Candidate } from './candidate.ts'
import { straightQuote } from './constants.ts'
import { type LineBreaks, nextVisible, type QuoteCount } from './line-breaks.ts'

/**
 * Whether a closing mark stands at `c.next` with white space on both its sides, so that it belongs to the sentence before.
 *
 *     "We are leaving. " Then they left.
 *                      ^next
 */
export function closesAlone(c: Candidate, breaks: LineBreaks): boolean {
  const { text, next } = c
  const code = text.charCodeAt(next)
  if (next + 1 < text.length && !isSpace(text.charCodeAt(next + 1))) return code === 0x27 && isDoubled(text, next)
  if (code === 0x201d || code === 0x29 || code === 0x5d || code === 0xbb) return true
  if (code !== straightQuote) return false
  return nextVisible(text, next + 1, breaks) < 0 || countQuotes(text, next, breaks.quotes) % 2 === 1
}

/** '' as TeX and the treebanks print it. */
function isDoubled(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === 0x27 && (at + 2 === text.length || isSpace(text.charCodeAt(at + 2)))
}

function countQuotes(text: string, at: number, quotes: QuoteCount): number {
  for (; quotes.at < at; quotes.at++) if (text.charCodeAt(quotes.at) === straightQuote) quotes.count++
  return quotes.count
}

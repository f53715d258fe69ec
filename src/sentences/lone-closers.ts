import { isSpace } from '../text/span.ts'
import type { Candidate } from './candidate.ts'

const straightQuote = 0x22

/** The straight quotation marks of a block, counted up to a place; each is looked at once. */
export interface QuoteCount {
  at: number
  count: number
}

/**
 * Whether a closing mark stands at `c.next` with white space on both its sides, so that it belongs to the sentence before.
 *
 *     "We are leaving. " Then they left.
 *                      ^next
 */
export function closesAlone(c: Candidate, quotes: QuoteCount): boolean {
  const { text, next } = c
  const code = text.charCodeAt(next)
  if (next + 1 < text.length && !isSpace(text.charCodeAt(next + 1))) return code === 0x27 && isDoubled(text, next)
  if (code === 0x201d || code === 0x29 || code === 0x5d || code === 0xbb) return true
  return code === straightQuote && (next + 1 === text.length || countQuotes(text, next, quotes) % 2 === 1)
}

/** '' as TeX and the treebanks print it. */
function isDoubled(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === 0x27 && (at + 2 === text.length || isSpace(text.charCodeAt(at + 2)))
}

function countQuotes(text: string, at: number, quotes: QuoteCount): number {
  for (; quotes.at < at; quotes.at++) if (text.charCodeAt(quotes.at) === straightQuote) quotes.count++
  return quotes.count
}

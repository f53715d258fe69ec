import { isSpace } from '../text/span.ts'
import type { Candidate } from './candidate.ts'
import { type LineBreaks, nextVisible } from './line-breaks.ts'
import { isQuoting } from './quote-count.ts'

/**
 * Whether a closing mark stands at `c.next` with white space on both its sides, so that it belongs to the sentence before.
 *
 *     "We are leaving. " Then they left.
 *                      ^next
 */
export function closesAlone(c: Candidate, breaks: LineBreaks): boolean {
  const { text, next } = c
  const mark = text[next]!
  if (next + 1 < text.length && !isSpace(text.charCodeAt(next + 1))) return mark === "'" && isDoubled(text, next)
  if ('”)]»'.includes(mark)) return true
  if (mark !== '"') return false
  return nextVisible(text, next + 1, breaks) < 0 || isQuoting(text, next, breaks.quotes)
}

/** '' as TeX and the treebanks print it. */
const isDoubled = (text: string, at: number): boolean =>
  text[at + 1] === "'" && (at + 2 === text.length || isSpace(text.charCodeAt(at + 2)))

import { isSpace } from '../../text/span.ts'
import type { Span } from '../../types/span.ts'

/** The length of a row's first word. */
export function firstWord(text: string, row: Span): number {
  let i = row.start
  while (i < row.end && !isSpace(text.charCodeAt(i))) i++
  return i - row.start
}

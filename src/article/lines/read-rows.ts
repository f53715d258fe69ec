import { trimSpan } from '../../text/span.ts'
import type { Span } from '../../types/span.ts'
import { ahead } from '../text/ahead.ts'

/** A physical line with the number of blank lines before it. */
export interface Row extends Span {
  readonly gap: number
}

/** The rows that are not blank, from offset `from` on. */
export function readRows(text: string, from: number): Row[] {
  const rows: Row[] = []
  const lineEnd = ahead(text, lineBreak, 1)
  let at = from
  let gap = -1
  while (at < text.length) {
    const end = lineEnd(at)
    gap++
    const span = trimSpan(text, at, end)
    if (span.start < span.end) {
      // What stands over the first row divides nothing.
      rows.push({ start: span.start, end: span.end, gap: rows.length === 0 ? 0 : gap })
      gap = -1
    }
    at = end + breakLength(text, end)
  }
  return rows
}

/** Line feed, carriage return, line and paragraph separator. */
const lineBreak = /[\n\r\u2028\u2029]/g

/** CR, LF or CRLF; CR CR LF where a program made CRLF of every LF in a text that had CRLF. */
function breakLength(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x0d) return 1
  if (text.charCodeAt(at + 1) === 0x0a) return 2
  return text.charCodeAt(at + 1) === 0x0d && text.charCodeAt(at + 2) === 0x0a ? 3 : 1
}

import { isSpace } from '../text/span.ts'
import type { Span } from '../types.ts'
import { isDigit, isLower, isWordCode } from './characters.ts'

/**
 * Code and tags: fenced blocks, code spans, HTML and XML tags. Each alternative starts with a rare character and stops
 * at the line's end or after a bounded length.
 */
const CODE_OR_TAG = /```[\s\S]*?(?:```|$)|`[^`\s][^`\n]*`|<\/?[a-z][^<>]{0,1000}>/gi

/** A host name with a path: example.com/kiev. */
const HOST_AND_PATH = /^[\w-]+(?:\.[\w-]+)+\//

const DELIMITERS = '<>()[]{}"“”«»|`'

/** Tells whether a span lies in an address, a handle, a hashtag or code. Ask in text order: each piece is read once. */
export function maskOf(text: string): (span: Span) => boolean {
  const code = codeSpans(text)
  let nextCode = 0
  let piece = { start: 0, end: 0, masked: false }
  return ({ start, end }) => {
    while ((code[nextCode]?.end ?? Infinity) <= start) nextCode++
    if ((code[nextCode]?.start ?? Infinity) < end) return true
    if (start >= piece.end) piece = pieceAround(text, start, piece.end)
    return piece.masked || touchesMark(text, start, end)
  }
}

function codeSpans(text: string): Span[] {
  if (!text.includes('`') && !text.includes('<')) return []
  return Array.from(text.matchAll(CODE_OR_TAG), (match) => ({ start: match.index, end: match.index + match[0].length }))
}

function pieceAround(text: string, at: number, floor: number): { start: number; end: number; masked: boolean } {
  let start = at
  let end = at
  while (start > floor && !isDelimiter(text, start - 1)) start--
  while (end < text.length && !isDelimiter(text, end)) end++
  return { start, end, masked: isAddress(text.slice(start, end)) }
}

const isDelimiter = (text: string, at: number): boolean =>
  isSpace(text.charCodeAt(at)) || DELIMITERS.includes(text.charAt(at))

function isAddress(piece: string): boolean {
  if (piece.includes('://') || piece.includes('@') || /^(?:www\.|mailto:|[~.]?[/\\])/i.test(piece)) return true
  const slash = piece.indexOf('/')
  return slash >= 0 && (piece.includes('/', slash + 1) || HOST_AND_PATH.test(piece))
}

/** #Kiev, Kiev.ua, kiev=1, $Kiev, \Kiev. */
function touchesMark(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  if (before !== '' && '#@=$%\\&~_'.includes(before)) return true
  const after = text.charAt(end)
  if (after === '=' || after === '\\' || after === '_') return true
  const next = text.charCodeAt(end + 1)
  return after === '.' && (isLower(next) || (isDigit(next) && isWordCode(next)))
}

import { isSpace } from '../text/span.ts'
import type { Span } from '../types/span.ts'
import { insideOf } from './inside.ts'

/**
 * Code and tags: fenced blocks, code spans, HTML and XML tags. Each alternative starts with a rare character and stops
 * at the line's end or after a bounded length.
 */
const CODE_OR_TAG = /```[\s\S]*?(?:```|$)|`[^`\s][^`\n]*`|<\/?[a-z][^<>]{0,1000}>/gi

/** Longest address that is looked at, on each side of a mention. */
const REACH = 300

/** An address, an e-mail, a path, a handle: what the piece around a mention has in it or starts with. */
const ADDRESS = /:\/\/|@|^(?:www\.|mailto:|[~.]?[/\\]|[^/]*\/[^/]*\/|[\w-]+(?:\.[\w-]+)+\/)/i

const DELIMITERS = '<>()[]{}"“”«»|`'

/** #Kiev, $Kiev, key=Kiev, \Kiev before the mention; Kiev.ua, Kiev=, Kiev\ behind it. */
const MARK_BEFORE = /[#@=$%\\&~]$/
const MARK_AFTER = /^(?:[=\\]|\.[a-z0-9])/

/** Tells whether a span lies in an address, a handle, a hashtag or code. Ask in text order. */
export function maskOf(text: string): (span: Span) => boolean {
  const isCode = text.includes('`') || text.includes('<') ? insideOf(text, CODE_OR_TAG) : () => false
  return (span) => isCode(span) || isAddress(text, span)
}

function isAddress(text: string, { start, end }: Span): boolean {
  const from = pieceEdge(text, start, -1)
  const to = pieceEdge(text, end, 1)
  if (from === start && to === end) return false
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  return MARK_BEFORE.test(before) || MARK_AFTER.test(after) || ADDRESS.test(`${before}x${after}`)
}

/** Where the piece of text without white space, brackets and quotation marks ends, going from `from` by `step`. */
function pieceEdge(text: string, from: number, step: 1 | -1): number {
  const last = Math.max(0, Math.min(text.length, from + step * REACH))
  const offset = step > 0 ? 0 : -1
  let at = from
  while (at !== last && !isSpace(text.charCodeAt(at + offset)) && !DELIMITERS.includes(text.charAt(at + offset)))
    at += step
  return at
}

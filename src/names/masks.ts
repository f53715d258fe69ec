import type { Span } from '../types.ts'
import { insideOf } from './inside.ts'

/**
 * Code and tags: fenced blocks, code spans, HTML and XML tags. Each alternative starts with a rare character and stops
 * at the line's end or after a bounded length.
 */
const CODE_OR_TAG = /```[\s\S]*?(?:```|$)|`[^`\s][^`\n]*`|<\/?[a-z][^<>]{0,1000}>/gi

/** Longest address that is looked at, on each side of a mention. */
const REACH = 300

/** An address, an e-mail, a path, a handle: what the piece around a mention has in it or starts with. */
const ADDRESS = /:\/\/|@|\/.*\/|^(?:www\.|mailto:|[~.]?[/\\]|[\w-]+(?:\.[\w-]+)+\/)/i

/** #Kiev, $Kiev, key=Kiev, \Kiev before the mention; Kiev.ua, Kiev=, Kiev\ behind it. */
const MARK_BEFORE = /[#@=$%\\&~]$/
const MARK_AFTER = /^(?:[=\\]|\.[a-z0-9])/

/** Tells whether a span lies in an address, a handle, a hashtag or code. Ask in text order. */
export function maskOf(text: string): (span: Span) => boolean {
  const isCode = /[`<]/.test(text) ? insideOf(text, CODE_OR_TAG) : () => false
  return (span) => isCode(span) || isAddress(text, span)
}

function isAddress(text: string, { start, end }: Span): boolean {
  const [before = ''] = /[^\s<>()[\]{}"“”«»|`]*$/.exec(text.slice(Math.max(0, start - REACH), start)) ?? []
  const [after = ''] = /^[^\s<>()[\]{}"“”«»|`]*/.exec(text.slice(end, end + REACH)) ?? []
  return MARK_BEFORE.test(before) || MARK_AFTER.test(after) || ADDRESS.test(`${before}x${after}`)
}

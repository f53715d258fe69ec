import { ahead } from '../../text/ahead.ts'
import type { Span } from '../../types/span.ts'
import type { Row } from './rows.ts'

/** What a row of raw HTML holds: the end of a cell, or a table right before its next tag. Converters leave a table without a heading row as it is. */
export const cell = /<\/t[rdh]>|<(?:table|t[rd])(?:\s[^<>]*)?>\s*</gi
/** The tags that divide what a reader sees into blocks; a single `<br>` only breaks a line. */
const block = /<br ?\/?>\s*<br ?\/?>|<\/?(?:t[rdh]|table|p|div|center|h[1-6]|[uod]l|li|d[td]|form|option)(?=[\s>/])/gi
/** A tag, from its bracket to the bracket that closes it: one in a quoted attribute closes nothing. */
const tag = /<[!/]?[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/gi

/** The blocks of a row of raw HTML, in order: each with the tags before its words. */
export function htmlCuts(text: string, start: number, end: number): Span[] {
  const row = text.slice(start, end)
  const pieces: Span[] = []
  let from = 0
  let seen = 0
  for (const { index } of row.matchAll(block)) {
    if (hasWords(row.slice(seen, index))) {
      pieces.push({ start: start + from, end: start + index })
      from = index
    }
    seen = index
  }
  const last = pieces.at(-1)
  if (!last || hasWords(row.slice(from))) return [...pieces, { start: start + from, end }]
  return [...pieces.slice(0, -1), { start: last.start, end }]
}

/** Whether anything stands there beside tags. */
const hasWords = (html: string): boolean => /[\p{L}\d]/u.test(html.replace(tag, '').replace(/&nbsp;|^[^<>]*>/g, ''))

/** The level of the heading that a block of HTML is, 0 for none, and whether it is an item of a list. */
export function htmlLead(text: string, { start, end }: Span): { level: number; item: boolean } {
  const lead = /^(?:\s*<[^<>]{0,400}>)+/.exec(text.slice(start, Math.min(end, start + 2000)))?.[0] ?? ''
  const level = /<h([1-6])[\s>]/i.exec(lead)?.[1]
  return { level: level ? Number(level) : 0, item: /<li[\s>]/i.test(lead) }
}

/** An attribute may hold a line break: the rows of one tag are one row. */
export function joinTags(text: string, rows: readonly Row[]): readonly Row[] {
  const nextCell = ahead(text, cell)
  const joined: Row[] = []
  // So many rows the open tag may run over.
  let open = 0
  for (const row of rows) {
    if (open > 0) {
      const last = joined.at(-1)!
      joined[joined.length - 1] = { start: last.start, end: row.end, gap: last.gap }
      open = text.slice(row.start, row.end).includes('>') ? 0 : open - 1
    } else joined.push(row)
    if (nextCell(row.start) < row.end && openTag.test(text.slice(Math.max(row.start, row.end - maxTag), row.end)))
      open = maxTagRows
  }
  return joined
}

const openTag = /<[a-z][a-z\d]*\s[^<>]*$/i
const maxTag = 1000
const maxTagRows = 4

import type { Span } from '../../../types/span.ts'

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

import type { Span } from '../../types/span.ts'
import { readByline } from '../forms/byline.ts'
import { readDateLine } from '../forms/date-line.ts'
import { peek, type Sheet, spanOf } from './sheet.ts'

/** Marks of Markdown; headings may be indented by three spaces, and a whole line may be set in italics. */
const evidence =
  /^ {0,3}(?:#{1,6} \S|={3,}$|-{3,}$|> |[*+-] {1,3}\S.*\r?\n {0,3}[*+-] |([*_])(?=\w)[^*_\n]{1,300}[\w.!?)]\1\r?$)|\]\(\S|\*\*\S|!\[|__[^\s_]|\\[[\]_*.]/m
/** Markdown is looked for in this much of the text. */
const sample = 20_000

export function isMarkdown(text: string): boolean {
  return evidence.test(text.slice(0, sample))
}

const mark = /^#+ |[*_]{1,3}/g
/** The byline and the date of an article stand among the rows under its heading. */
const reach = 4
const minWords = 30

/** The articles of a Markdown file that holds several: each has a first-level heading with a byline and a date under it. */
export function markdownArticles(sheet: Sheet): Span[] {
  const starts = [...sheet.rows.keys()].filter(
    (at) => sheet.text.startsWith('# ', sheet.rows[at]!.start) && isSigned(sheet, at),
  )
  if (starts.length < 2) return []
  const spans = starts.map((at, i): Span => {
    const next = starts[i + 1] ?? sheet.rows.length
    // A rule divides two articles and belongs to neither.
    const end = /^(?:[-*_] ?){3,}$/.test(peek(sheet, next - 1)) ? next - 1 : next
    return spanOf(sheet, at, end)
  })
  return spans.every(({ start, end }) => sheet.text.slice(start, end).split(/\s+/, minWords + 1).length > minWords)
    ? spans
    : []
}

function isSigned(sheet: Sheet, at: number): boolean {
  const under: string[] = []
  for (let i = at + 1; i <= at + reach; i++) {
    const row = peek(sheet, i)
    if (row.startsWith('#')) break
    under.push(row.replace(mark, ''))
  }
  return (
    under.some((text) => readByline(text, false) !== null) &&
    under.some((text) => readDateLine(text, text.split(' ').length, {}) !== null)
  )
}

import type { Span } from '../../types/span.ts'
import { readByline } from '../forms/byline.ts'
import { readDateLine } from '../forms/date-line.ts'
import { peek } from './sheet/peek.ts'
import type { Sheet } from './sheet/sheet.ts'
import { spanOf } from './sheet/span-of.ts'

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

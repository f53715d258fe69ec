import { findDates } from '../dates/find-dates.ts'
import type { Container, Field, Part } from './container.ts'
import { fieldOf } from './fields/field-of.ts'
import { paragraphs } from './paragraphs.ts'
import { hasRow } from './sheet/has-row.ts'
import { peek } from './sheet/peek.ts'
import { rowOrEnd } from './sheet/row-or-end.ts'
import type { Sheet } from './sheet/sheet.ts'

const dashed = /^--(?: +|$)/
const contact =
  /^(?:to contact the (?:reporter|author|writer|editor|staff)s?\b|for related news\b|-- ?(?:with assistance|editors?:))/i
const iso = /^\d{4}-\d\d-\d\d(?:T|$| )/
const address = /^https?:\/\/\S+$/i
/** Before the text stand this many dashed lines at the most. */
const maxHead = 8

/**
 * The public dump of Bloomberg and Reuters news: four lines `-- ` (title, letter-spaced byline, time, address), text, contacts.
 *
 * @format 140 The public dump of Bloomberg and Reuters news: four dashed lines over the text.
 */
export const newsDump: Container = {
  id: 'news-dump',
  cue: /-- \S/y,
  open(sheet) {
    let end = 0
    while (end < maxHead && dashed.test(peek(sheet, end))) end++
    if (end < 2 || !hasRow(sheet, /^-- ?(?:\d{4}-\d\d-\d\d|https?:)/, 0, end)) return null
    const foot = rowOrEnd(sheet, contact, end)
    return {
      fields: Array.from({ length: end }, (_, at) => fieldAt(sheet, at)),
      slices: paragraphs(sheet, end, foot),
      parts: contacts(sheet, foot),
      told: true,
    }
  },
}

function fieldAt(sheet: Sheet, at: number): Field {
  const { start, end } = sheet.rows[at]!
  const from = start + dashed.exec(peek(sheet, at))![0].length
  const value = sheet.text.slice(from, end).trim()
  if (iso.test(value) || (at > 1 && findDates(value).length > 0)) return fieldOf(sheet, 'published', from, end)
  if (address.test(value)) return fieldOf(sheet, 'url', from, end)
  if (at === 0) return fieldOf(sheet, 'title', from, end)
  return { name: 'authors', value: closeUp(value), start: from, end }
}

/** "B y   J a n e   R o e" to "By Jane Roe"; a text with a longer word is left alone. */
function closeUp(text: string): string {
  if (/[^\s\d][^\s\d]/u.test(text)) return text
  return text
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s/g, ''))
    .join(' ')
}

function contacts({ rows }: Sheet, from: number): Part[] {
  return from < rows.length ? [{ kind: 'credit', start: rows[from]!.start, end: rows.at(-1)!.end }] : []
}

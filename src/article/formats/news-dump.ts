import { findDates } from '../dates/find-dates.ts'
import type { Container, Field, Opening, Part } from './container.ts'
import { fieldOf } from './fields/field-of.ts'
import { rowsAs } from './fields/rows-as.ts'
import { paragraphs } from './paragraphs.ts'
import { findLastRow } from './sheet/find-last-row.ts'
import { findRow } from './sheet/find-row.ts'
import { hasRow } from './sheet/has-row.ts'
import { peek } from './sheet/peek.ts'
import { rowOrEnd } from './sheet/row-or-end.ts'
import type { Sheet } from './sheet/sheet.ts'

const dashed = /^--(?: +|$)/
const contact =
  /^(?:to contact the (?:reporter|author|writer|editor|staff)s?\b|for (?:more )?related news\b|-0- |-- ?(?:with assistance|editors?:))/i
/** "2025-03-03 10:05:11.204 GMT" under the headline. */
const stamp = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,3})? GMT$/
const byline = /^by .{2,120}(?<![.?!"”])$/i
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
  cue: [/-- \S/y, /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,3})? GMT/y],
  open(sheet) {
    let end = 0
    while (end < maxHead && dashed.test(peek(sheet, end))) end++
    const at = findRow(sheet, stamp, 0, maxHead)
    if (end === 0 && at > 0) return fromTerminal(sheet, at)
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

/** Copy of the terminal: headline, a stamp of its own row, byline, text, contacts. */
function fromTerminal(sheet: Sheet, at: number): Opening {
  const title = findLastRow(sheet, /^[^+-]/, 0, at)
  let body = at + 1
  while (byline.test(peek(sheet, body))) body++
  const foot = rowOrEnd(sheet, contact, body)
  const fields: Field[] = []
  if (title >= 0) fields.push(rowsAs(sheet, 'title', title))
  if (body > at + 1) fields.push(rowsAs(sheet, 'authors', at + 1, body))
  const { start } = sheet.rows[at]!
  fields.push({ name: 'published', start, end: sheet.rows[at]!.end, value: peek(sheet, at).replace(/\.\d+/, '') })
  return { fields, slices: paragraphs(sheet, body, foot), parts: contacts(sheet, foot), told: true }
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

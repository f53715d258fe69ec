import { isSpace } from '../../text/span.ts'
import type { Span } from '../../types/span.ts'
import type { Finder } from '../any-of.ts'
import { type Row, readRows } from '../lines/rows.ts'

/** A text cut into rows, as containers look at it: a whole file, or one article of it. */
export interface Sheet {
  readonly text: string
  /** The rows that are not blank, in order. */
  readonly rows: readonly Row[]
}

export function sheetOf(text: string): Sheet {
  return { text, rows: readRows(text, 0) }
}

/** The part of a sheet that lies in a span. */
export function within({ text, rows }: Sheet, { start, end }: Span): Sheet {
  return { text, rows: rows.filter((row) => row.start >= start && row.end <= end) }
}

/** The rows from `from` to before `to`. */
export function spanOf({ rows }: Sheet, from: number, to = from + 1): Span {
  return { start: rows[from]!.start, end: rows[to - 1]!.end }
}

/** What begins at each of some rows and goes on to the next of them. */
export function spansFrom(sheet: Sheet, starts: readonly number[]): Span[] {
  return starts.map((at, i) => spanOf(sheet, at, starts[i + 1] ?? sheet.rows.length))
}

/** Nothing that a container looks for is longer. */
const reach = 400
const hardSpace = /[\u00a0\u202f\ufeff]/g

/** How a row begins, with a plain space for each hard one; '' where there is no such row. */
export function peek({ text, rows }: Sheet, at: number): string {
  const row = rows[at]
  return row ? text.slice(row.start, Math.min(row.end, row.start + reach)).replace(hardSpace, ' ') : ''
}

/** The first row from `from` to before `to` that `pattern` finds, or -1. */
export function findRow(sheet: Sheet, pattern: Finder, from = 0, to = sheet.rows.length): number {
  for (let at = Math.max(0, from); at < Math.min(to, sheet.rows.length); at++)
    if (pattern.test(peek(sheet, at))) return at
  return -1
}

/** Whether `pattern` finds one of the rows from `from` to before `to`. */
export function hasRow(sheet: Sheet, pattern: Finder, from = 0, to = sheet.rows.length): boolean {
  return findRow(sheet, pattern, from, to) >= 0
}

/** The first row from `from` to before `to` that `pattern` finds, or `to`. */
export function rowOrEnd(sheet: Sheet, pattern: Finder, from = 0, to = sheet.rows.length): number {
  const found = findRow(sheet, pattern, from, to)
  return found < 0 ? to : found
}

/** The last row before `to` that `pattern` finds, not above `from`, or -1. */
export function findLastRow(sheet: Sheet, pattern: Finder, from = 0, to = sheet.rows.length): number {
  for (let at = Math.min(to, sheet.rows.length) - 1; at >= from; at--) if (pattern.test(peek(sheet, at))) return at
  return -1
}

/** A tab counts as this many columns. */
const tab = 4

/** The columns of white space before a row. */
export function indentOf({ text, rows }: Sheet, at: number): number {
  let columns = 0
  for (let i = rows[at]!.start - 1; isSpace(text.charCodeAt(i)); i--) {
    const code = text.charCodeAt(i)
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) break
    columns += code === 0x09 ? tab : 1
  }
  return columns
}

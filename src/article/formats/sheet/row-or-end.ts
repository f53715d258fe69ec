import type { Finder } from '../../any-of.ts'
import { findRow } from './find-row.ts'
import type { Sheet } from './sheet.ts'

/** The first row from `from` to before `to` that `pattern` finds, or `to`. */
export function rowOrEnd(sheet: Sheet, pattern: Finder, from = 0, to = sheet.rows.length): number {
  const found = findRow(sheet, pattern, from, to)
  return found < 0 ? to : found
}

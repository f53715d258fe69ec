import type { Finder } from '../../any-of.ts'
import { findRow } from './find-row.ts'
import type { Sheet } from './sheet.ts'

/** Whether `pattern` finds one of the rows from `from` to before `to`. */
export function hasRow(sheet: Sheet, pattern: Finder, from = 0, to = sheet.rows.length): boolean {
  return findRow(sheet, pattern, from, to) >= 0
}

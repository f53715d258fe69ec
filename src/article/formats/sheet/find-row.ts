import type { Finder } from '../../any-of.ts'
import { peek } from './peek.ts'
import type { Sheet } from './sheet.ts'

/** The first row from `from` to before `to` that `pattern` finds, or -1. */
export function findRow(sheet: Sheet, pattern: Finder, from = 0, to = sheet.rows.length): number {
  for (let at = Math.max(0, from); at < Math.min(to, sheet.rows.length); at++)
    if (pattern.test(peek(sheet, at))) return at
  return -1
}

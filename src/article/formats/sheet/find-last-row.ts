import type { Finder } from '../../any-of.ts'
import { peek } from './peek.ts'
import type { Sheet } from './sheet.ts'

/** The last row before `to` that `pattern` finds, not above `from`, or -1. */
export function findLastRow(sheet: Sheet, pattern: Finder, from = 0, to = sheet.rows.length): number {
  for (let at = Math.min(to, sheet.rows.length) - 1; at >= from; at--) if (pattern.test(peek(sheet, at))) return at
  return -1
}

import type { Slice } from './container.ts'
import type { Sheet } from './sheet/sheet.ts'

/** The rows from `from` to before `to` as they stand, for a reading that finds paragraphs by itself. */
export function asPrinted({ rows }: Sheet, from: number, to: number): Slice[] {
  const first = rows[from]
  const last = rows[Math.min(to, rows.length) - 1]
  return first && from < to ? [{ start: first.start, end: last!.end, before: '\n\n' }] : []
}

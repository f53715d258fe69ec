import type { Span } from '../../../types/span.ts'
import type { Sheet } from './sheet.ts'

/** The rows from `from` to before `to`. */
export function spanOf({ rows }: Sheet, from: number, to = from + 1): Span {
  return { start: rows[from]!.start, end: rows[to - 1]!.end }
}

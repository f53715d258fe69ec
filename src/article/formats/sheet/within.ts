import type { Span } from '../../../types/span.ts'
import type { Sheet } from './sheet.ts'

/** The part of a sheet that lies in a span. */
export function within({ text, rows }: Sheet, { start, end }: Span): Sheet {
  return { text, rows: rows.filter((row) => row.start >= start && row.end <= end) }
}

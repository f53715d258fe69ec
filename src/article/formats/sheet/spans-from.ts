import type { Span } from '../../../types/span.ts'
import type { Sheet } from './sheet.ts'
import { spanOf } from './span-of.ts'

/** What begins at each of some rows and goes on to the next of them. */
export function spansFrom(sheet: Sheet, starts: readonly number[]): Span[] {
  return starts.map((at, i) => spanOf(sheet, at, starts[i + 1] ?? sheet.rows.length))
}

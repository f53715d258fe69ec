import { asPrinted } from './as-printed.ts'
import type { Part, Slice } from './container.ts'
import type { Sheet } from './sheet/sheet.ts'

/** What stands between the parts. */
export function withoutParts(sheet: Sheet, from: number, to: number, parts: readonly Part[]): Slice[] {
  const slices: Slice[] = []
  let begin = from
  for (const part of parts) {
    let at = begin
    while (at < to && sheet.rows[at]!.start < part.start) at++
    slices.push(...asPrinted(sheet, begin, at))
    while (at < to && sheet.rows[at]!.end <= part.end) at++
    begin = at
  }
  return [...slices, ...asPrinted(sheet, begin, to)]
}

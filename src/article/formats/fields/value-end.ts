import { knownLabel } from '../labels/known-label.ts'
import type { Labels } from '../labels/labels.ts'
import { peek } from '../sheet/peek.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { anyLabel } from './any-label.ts'

/** A value runs over this many rows at the most. */
const maxRows = 12
/** A rule under a value belongs to no value. */
const rule = /^[=_*~-]{3,}$/

/** The row behind a label's value: a value that stands alone on the next row, or that was wrapped. */
export function valueEnd(sheet: Sheet, at: number, to: number, valueAt: number, labels: Labels): number {
  const { rows } = sheet
  const isLabel = (row: number) =>
    knownLabel(peek(sheet, row), labels) !== null || anyLabel.test(peek(sheet, row)) || rule.test(peek(sheet, row))
  let end = at + 1
  const alone = rows[at]!.start + valueAt >= rows[at]!.end
  if (alone && end < to && rows[end]!.gap <= 1 && !isLabel(end)) end++
  while (end < to && end - at < maxRows && rows[end]!.gap === 0 && !isLabel(end)) end++
  return end
}

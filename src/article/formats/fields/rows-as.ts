import type { Field, FieldName } from '../container.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { fieldOf } from './field-of.ts'

/** Whole rows as the value of a field. */
export function rowsAs(sheet: Sheet, name: FieldName, from: number, to = from + 1): Field {
  return fieldOf(sheet, name, sheet.rows[from]!.start, sheet.rows[to - 1]!.end)
}

import type { Field, FieldName } from '../container.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { rowsAs } from './rows-as.ts'

/** A row that is there as the value of a field. */
export function rowIfAny(sheet: Sheet, name: FieldName, at: number): Field[] {
  return sheet.rows[at] ? [rowsAs(sheet, name, at)] : []
}

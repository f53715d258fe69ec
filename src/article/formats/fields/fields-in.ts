import type { Field } from '../container.ts'
import { knownLabel } from '../labels/known-label.ts'
import type { Labels } from '../labels/labels.ts'
import { peek } from '../sheet/peek.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { fieldOf } from './field-of.ts'
import { valueEnd } from './value-end.ts'

/** Labelled values among some rows, and the rows that are neither a label nor its value. */
export interface FieldRun {
  readonly fields: readonly Field[]
  readonly bare: readonly number[]
}

/** Reads the labels of the rows from `from` to before `to`: in any order, alone or with the value behind. */
export function fieldsIn(sheet: Sheet, from: number, to: number, labels: Labels): FieldRun {
  const fields: Field[] = []
  const bare: number[] = []
  let at = from
  while (at < to) {
    const label = knownLabel(peek(sheet, at), labels)
    if (!label) {
      bare.push(at++)
      continue
    }
    const { meaning } = label
    const end = valueEnd(sheet, at, to, label.at, labels)
    if (meaning !== null && meaning !== 'body')
      fields.push(fieldOf(sheet, meaning, sheet.rows[at]!.start + label.at, sheet.rows[end - 1]!.end))
    at = end
  }
  return { fields, bare }
}

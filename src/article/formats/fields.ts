import { trimSpan } from '../../text/span.ts'
import type { Field, FieldName } from './container.ts'
import { knownLabel, type Labels } from './labels.ts'
import { peek, type Sheet } from './sheet.ts'

/** A value runs over this many rows at the most. */
const maxRows = 12
/** "Extraction Method: newspaper3k": what looks like a label, known or not, goes on no value. */
export const anyLabel = /^[\p{L}_@][\p{L}\d_()/&.'’-]{0,20}(?: [\p{L}\d_()/&.'’-]{1,20}){0,2} ?:(?:\s|$)/u

/** The mark of a heading before a value, the marks of bold text round it. */
const marks = /^#{1,6} |^\*\*|\*\*$/g

/** A stretch of the text with white space and the marks of bold text tidied. */
export function fieldOf({ text }: Pick<Sheet, 'text'>, name: FieldName, from: number, to: number): Field {
  const { start, end } = trimSpan(text, from, to)
  return { name, start, end, value: text.slice(start, end).replace(/\s+/g, ' ').replace(marks, '') }
}

/** Whole rows as the value of a field. */
export function rowsAs(sheet: Sheet, name: FieldName, from: number, to = from + 1): Field {
  return fieldOf(sheet, name, sheet.rows[from]!.start, sheet.rows[to - 1]!.end)
}

/** A row that is there as the value of a field. */
export function rowIfAny(sheet: Sheet, name: FieldName, at: number): Field[] {
  return sheet.rows[at] ? [rowsAs(sheet, name, at)] : []
}

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

/** The row behind a label's value: a value that stands alone on the next row, or that was wrapped. */
export function valueEnd(sheet: Sheet, at: number, to: number, valueAt: number, labels: Labels): number {
  const { rows } = sheet
  const isLabel = (row: number) => knownLabel(peek(sheet, row), labels) !== null || anyLabel.test(peek(sheet, row))
  let end = at + 1
  const alone = rows[at]!.start + valueAt >= rows[at]!.end
  if (alone && end < to && rows[end]!.gap <= 1 && !isLabel(end)) end++
  while (end < to && end - at < maxRows && rows[end]!.gap === 0 && !isLabel(end)) end++
  return end
}

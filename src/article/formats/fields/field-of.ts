import { trimSpan } from '../../../text/span.ts'
import type { Field, FieldName } from '../container.ts'
import type { Sheet } from '../sheet/sheet.ts'

/** The mark of a heading before a value, the marks of bold text round it. */
const marks = /^#{1,6} |^\*\*|\*\*$/g

/** A stretch of the text with white space and the marks of bold text tidied. */
export function fieldOf({ text }: Pick<Sheet, 'text'>, name: FieldName, from: number, to: number): Field {
  const { start, end } = trimSpan(text, from, to)
  return { name, start, end, value: text.slice(start, end).replace(/\s+/g, ' ').replace(marks, '') }
}

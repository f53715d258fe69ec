import { isSpace } from '../../../text/span.ts'
import type { Sheet } from './sheet.ts'

/** A tab counts as this many columns. */
const tab = 4

/** The columns of white space before a row. */
export function indentOf({ text, rows }: Sheet, at: number): number {
  let columns = 0
  for (let i = rows[at]!.start - 1; isSpace(text.charCodeAt(i)); i--) {
    const code = text.charCodeAt(i)
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) break
    columns += code === 0x09 ? tab : 1
  }
  return columns
}

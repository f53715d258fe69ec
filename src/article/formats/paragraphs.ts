import type { Row } from '../lines/read-rows.ts'
import type { Slice } from './container.ts'
import { indentOf } from './sheet/indent-of.ts'
import type { Sheet } from './sheet/sheet.ts'

/** What may divide the paragraphs of a body, from the surest sign to the weakest. */
type Flow = 'rows' | 'blank' | 'indent' | 'short'

/** No one wraps a text at more characters; a longer row is a paragraph by itself. */
const widest = 100
/** Paragraphs by indent: so many rows are indented, and most are not. */
const minIndented = 2
const minIndent = 2
const mostIndented = 0.7
/** The last row of a paragraph is shorter than this share of the widest. */
const short = 0.8

/**
 * The rows from `from` to before `to` as slices: one paragraph each, hard-wrapped rows joined by a space, paragraphs
 * divided by a blank line. What divides them is told from the rows themselves.
 */
export function paragraphs(sheet: Sheet, from: number, to: number): Slice[] {
  const rows = sheet.rows.slice(from, to)
  const indents = indentsOf(sheet, from, to)
  const flow = flowOf(rows, indents)
  const widestRow = rows.reduce((most, row) => Math.max(most, row.end - row.start), 0)
  return rows.map(({ start, end, gap }, i) => {
    const last = rows[i - 1]
    const begins =
      gap > 0 ||
      flow === 'rows' ||
      (flow === 'indent' && indents[i]! >= minIndent) ||
      (flow === 'short' && last !== undefined && endsParagraph(sheet.text, last, widestRow))
    return { start, end, before: i === 0 ? '' : begins ? '\n\n' : ' ' }
  })
}

/** The indents of some rows, above that of the least. */
function indentsOf(sheet: Sheet, from: number, to: number): number[] {
  const indents = sheet.rows.slice(from, to).map((_, i) => indentOf(sheet, from + i))
  const least = indents.reduce((less, indent) => Math.min(less, indent), Number.POSITIVE_INFINITY)
  return indents.map((indent) => indent - least)
}

function flowOf(rows: readonly Row[], indents: readonly number[]): Flow {
  if (rows.some(({ start, end }) => end - start > widest)) return 'rows'
  const indented = indents.filter((indent) => indent >= minIndent).length
  if (indented >= minIndented && indented < rows.length * mostIndented) return 'indent'
  return rows.some(({ gap }, i) => i > 0 && gap > 0) ? 'blank' : 'short'
}

function endsParagraph(text: string, { start, end }: Row, width: number): boolean {
  return end - start < width * short && /[.!?]["”’')]?$/.test(text.slice(start, end))
}

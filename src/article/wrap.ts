import { isSpace } from '../text/span.ts'
import { firstWord, type Row } from './rows.ts'

const narrowest = 48
const widest = 132
/** So many broken lines must agree before the text counts as hard-wrapped. */
const enough = 3
/** Share of the rows that are nearly as long as the width and go on in the next row. */
const usual = 0.6

/**
 * The column at which the text was hard-wrapped, or 0. Greedy wrapping leaves a trace: a row is broken exactly where
 * the next word would not have fitted, and no row is longer than the width (but for a single long word).
 *
 * @see Knuth & Plass, "Breaking Paragraphs into Lines" (1981), section "first fit", for the rule that is undone here.
 */
export function wrapWidth(text: string, rows: readonly Row[]): number {
  const counts = new Uint32Array(widest + 2)
  let longer = 0
  for (const row of rows) {
    const length = row.end - row.start
    if (length <= widest) counts[length]!++
    else if (hasSpace(text, row, widest)) longer++
  }
  // Only a few rows, such as an address, may be longer than the width.
  const spare = Math.max(1, rows.length / 200)
  let width = widest
  let above = longer
  while (width >= narrowest && above + counts[width]! <= spare) above += counts[width--]!
  if (width < narrowest || longer > spare) return 0
  let full = 0
  let broken = 0
  for (let i = 0; i + 1 < rows.length; i++) {
    const row = rows[i]!
    const next = rows[i + 1]!
    const length = row.end - row.start
    if (length < width * 0.75 || length > width) continue
    full++
    if (next.gap === 0 && length + 1 + firstWord(text, next) > width) broken++
  }
  return broken >= enough && broken >= full * usual ? width : 0
}

function hasSpace(text: string, row: Row, within: number): boolean {
  for (let i = row.start; i < row.start + within; i++) if (isSpace(text.charCodeAt(i))) return true
  return false
}

import { firstWord, type Row } from './rows.ts'

const narrowest = 48
const widest = 132
/** So many broken rows must agree before the text counts as hard-wrapped. */
const enough = 3
/** Share of the nearly full rows that are broken where the width says. */
const usual = 0.6
const nearlyFull = 0.75
/** Share of the rows that may be longer: an address, a line of code. */
const longer = 0.05

/**
 * The column at which the text was hard-wrapped, or 0. Greedy wrapping leaves a trace: a row is broken exactly where
 * the next word would not have fitted. The width is the one that explains the most row ends.
 *
 * @see Knuth & Plass, "Breaking Paragraphs into Lines" (1981), section "first fit", for the rule that is undone here.
 */
export function wrapWidth(text: string, rows: readonly Row[]): number {
  // explained[w] holds the change from w - 1 to w of the number of row ends that width w explains.
  const explained = new Int32Array(widest + 2)
  for (let i = 0; i + 1 < rows.length; i++) {
    const { start, end } = rows[i]!
    const next = rows[i + 1]!
    const length = end - start
    // The last row of a paragraph says nothing.
    if (next.gap > 0 || length > widest) continue
    explained[length]!++
    explained[Math.min(widest + 1, length + 1 + firstWord(text, next))]!--
  }
  let width = 0
  let most = 0
  let sum = 0
  for (let w = 0; w <= widest; w++) {
    sum += explained[w]!
    if (w >= narrowest && sum > most) {
      most = sum
      width = w
    }
  }
  return most >= enough && isUsual(text, rows, width) ? width : 0
}

function isUsual(text: string, rows: readonly Row[], width: number): boolean {
  let full = 0
  let broken = 0
  let over = 0
  for (const [i, { start, end }] of rows.entries()) {
    const length = end - start
    if (length > width) {
      if (firstWord(text, { start, end }) < width) over++
      continue
    }
    const next = rows[i + 1]
    if (!next || next.gap > 0 || length < width * nearlyFull) continue
    full++
    if (length + 1 + firstWord(text, next) > width) broken++
  }
  return broken >= enough && broken >= full * usual && over <= rows.length * longer
}

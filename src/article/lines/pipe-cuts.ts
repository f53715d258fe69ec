import type { Span } from '../../types/span.ts'
import type { Row } from './read-rows.ts'

/** A cell of so many characters is not a datum: the table only sets a page. */
const longCell = 200
/** No page is laid out in more columns: a row of more bars is a rule, and stays one line. */
const maxCells = 100
/** "| --- | :-: |" */
const ruler = /^\|(?: *:?-+:? *\|)+$/

/**
 * The rows of pipe tables that only lay out a page, by where they start, with their cells: a table of one cell a row,
 * or with a cell as long as a paragraph. A table of data stays as it is.
 */
export function layoutTables(text: string, rows: readonly Row[]): ReadonlyMap<number, readonly Span[]> {
  const found = new Map<number, readonly Span[]>()
  let table: { start: number; cells: Span[] }[] = []
  const close = () => {
    if (table.length === 0) return
    const sizes = table.map(({ cells }) => cells.filter((cell) => isFilled(text, cell)).length)
    const isLayout =
      sizes.every((size) => size <= 1) ||
      table.some(({ cells }) => cells.some(({ start, end }) => end - start > longCell))
    if (isLayout) for (const { start, cells } of table) found.set(start, cells)
    table = []
  }
  for (const { start, end, gap } of rows) {
    if (gap > 0) close()
    const isRow = text.charCodeAt(start) === bar && text.charCodeAt(end - 1) === bar && end - start >= 3
    const cells = isRow ? cellsOf(text, start, end) : null
    if (!cells || cells.length > maxCells) close()
    else if (!ruler.test(text.slice(start, Math.min(end, start + longCell)))) table.push({ start, cells })
  }
  close()
  return found
}

const bar = 0x7c

/** The cells of a row, each with the bar before it, and no more of them than say that they are too many; a bar behind a backslash divides nothing. */
function cellsOf(text: string, start: number, end: number): Span[] {
  const cells: Span[] = []
  let from = start
  for (
    let at = text.indexOf('|', start + 1);
    at >= 0 && at < end && cells.length < maxCells;
    at = text.indexOf('|', at + 1)
  ) {
    if (text.charAt(at - 1) === '\\') continue
    cells.push({ start: from, end: at })
    from = at
  }
  // The bar that closes the row stands alone.
  return [...cells, { start: from, end }]
}

const isFilled = (text: string, { start, end }: Span): boolean => /[\p{L}\d]/u.test(text.slice(start, end))

import { columnsOf, padEnd, padStart } from './columns.ts'
import type { Ink, Terminal } from './terminal.ts'

export interface Column<Row> {
  readonly title: string
  readonly align: 'start' | 'end'
  readonly cell: (row: Row) => string
}

const GAP = '  '

/** Rows under a line of column titles, each column as wide as its widest cell. */
export function* table<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  inkOf: (row: Row) => Ink,
  { paint }: Terminal,
): Generator<string> {
  const widths = columns.map(({ title, cell }) =>
    Math.max(columnsOf(title), ...rows.map((row) => columnsOf(cell(row)))),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (columns[at]!.align === 'end' ? padStart : padEnd)(cell, widths[at]!))
      .join(GAP)
      .trimEnd()
  yield paint('dim', line(columns.map((column) => column.title)))
  for (const row of rows) yield paint(inkOf(row), line(columns.map((column) => column.cell(row))))
}

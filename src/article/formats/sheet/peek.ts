import type { Sheet } from './sheet.ts'

/** Nothing that a container looks for is longer. */
const reach = 400
const hardSpace = /[\u00a0\u202f\ufeff]/g

/** How a row begins, with a plain space for each hard one; '' where there is no such row. */
export function peek({ text, rows }: Sheet, at: number): string {
  const row = rows[at]
  return row ? text.slice(row.start, Math.min(row.end, row.start + reach)).replace(hardSpace, ' ') : ''
}

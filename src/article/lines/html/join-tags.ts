import { ahead } from '../../text/ahead.ts'
import type { Row } from '../read-rows.ts'
import { cellEnd } from './cell-end.ts'

/** An attribute may hold a line break: the rows of one tag are one row. */
export function joinTags(text: string, rows: readonly Row[]): readonly Row[] {
  const nextCell = ahead(text, cellEnd)
  const joined: Row[] = []
  // So many rows the open tag may run over.
  let open = 0
  for (const row of rows) {
    if (open > 0) {
      const last = joined.at(-1)!
      joined[joined.length - 1] = { start: last.start, end: row.end, gap: last.gap }
      open = text.slice(row.start, row.end).includes('>') ? 0 : open - 1
    } else joined.push(row)
    if (nextCell(row.start) < row.end && openTag.test(text.slice(Math.max(row.start, row.end - maxTag), row.end)))
      open = maxTagRows
  }
  return joined
}

const openTag = /<[a-z][a-z\d]*\s[^<>]*$/i
const maxTag = 1000
const maxTagRows = 4

import { libraryHead } from './library-head.ts'
import type { Sheet } from './sheet/sheet.ts'

/** The row of the headline that a head begins with, for a file that begins with a cover. */
export function headStart(sheet: Sheet, from: number, to: number): number {
  const title = libraryHead(sheet, from, to).find(({ name }) => name === 'title')
  let at = from
  while (title && sheet.rows[at]!.end <= title.start) at++
  return at
}

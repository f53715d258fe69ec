import type { Line } from '../../../src/article/lines/line.ts'
import { readLines } from '../../../src/article/lines/read-lines.ts'
import { readRows } from '../../../src/article/lines/read-rows.ts'

/** The lines of a text, a paragraph each. */
export const linesOf = (...paragraphs: readonly string[]): Line[] => {
  const text = paragraphs.join('\n\n')
  return readLines(text, readRows(text, 0), false)
}

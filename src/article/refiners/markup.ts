import type { Stage } from '../draft.ts'

/** Lines without a word: rules, table bars, empty links and images. */
export const markMarkup: Stage = ({ lines, marks }) => {
  for (const [i, line] of lines.entries()) {
    if (/^[a-z\d]/i.test(line.text) || /[\p{L}\d]/u.test(line.text)) continue
    if (line.image) marks[i] = { kind: 'caption' }
    else marks[i] = { kind: 'metadata' }
  }
}

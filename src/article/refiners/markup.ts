import type { Stage } from '../draft.ts'

/** A page's whole menu on one line, with the text on others. */
const minMenu = 14
const maxMenu = 250
const minBehind = 3

/** Lines without a word: rules, table bars, empty links and images. */
export const markMarkup: Stage = ({ lines, marks }) => {
  for (const [i, line] of lines.entries()) {
    if (
      i < lines.length - minBehind &&
      line.words > minMenu &&
      line.words < maxMenu &&
      /^skip to (?:main )?content\b.*[^.!?]$/i.test(line.text)
    )
      marks[i] = { kind: 'boilerplate', reason: 'navigation', rule: 'navigation/skip' }
    if (/^[a-z\d]/i.test(line.text) || /[\p{L}\d]/u.test(line.text)) continue
    if (line.image) marks[i] = { kind: 'caption' }
    else marks[i] = { kind: 'metadata' }
  }
}

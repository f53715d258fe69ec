import { cleanTitle } from '../layout/clean-title.ts'
import type { Line } from '../lines/line.ts'
import type { Claim, LaidOut } from '../reading.ts'
import { isCapitals } from '../text/is-capitals.ts'

export function title(text: LaidOut): Claim[] {
  const { lines, layout } = text
  const line = lines[layout.title]
  return line
    ? [{ at: layout.title, kind: 'title', says: { title: cleanTitle(spelled(line, text.all).text, text) } }]
    : []
}

/** A title in capitals as another line spells it in mixed case. */
const spelled = (title: Line, lines: readonly Line[]): Line =>
  (isCapitals(title.text) && lines.find(({ key, text }) => key === title.key && !isCapitals(text))) || title

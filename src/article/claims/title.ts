import { cleanTitle } from '../layout/clean-title.ts'
import type { Claim, LaidOut } from '../reading.ts'

export function title(text: LaidOut): Claim[] {
  const { lines, layout } = text
  const line = lines[layout.title]
  return line ? [{ at: layout.title, kind: 'title', says: { title: cleanTitle(line.text, text) } }] : []
}

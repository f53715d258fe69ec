import { isOpen, type Stage } from '../draft.ts'
import type { Line } from '../lines/line.ts'

/** A line is all link but for a bracket or a mark. */
const allLinked = 0.93
const minWords = 4

/** A headline that is nothing but a link, alone between two paragraphs, leads to another story. */
export const markLinkLines: Stage = (draft) => {
  const { lines, marks } = draft
  for (const [i, line] of lines.entries()) {
    if (!isOpen(draft, i) || !isLinkLine(line)) continue
    const before = lines[i - 1]
    const after = lines[i + 1]
    if (before && after && isOpen(draft, i - 1) && isOpen(draft, i + 1) && before.prose && after.prose)
      marks[i] = { kind: 'boilerplate', reason: 'related', rule: 'related/link-line' }
  }
}

function isLinkLine(line: Line): boolean {
  return line.linked >= allLinked && line.level === 0 && !line.item && line.words >= minWords && line.headline
}

import type { BlockKind } from '../../types/article.ts'
import { type Draft, isOpen, type Stage } from '../draft.ts'
import type { Line } from '../lines/line.ts'
import { endsSentence } from '../lines/shape.ts'

const maxCrosshead = 14

/** What is left is the body: paragraphs, crossheads, list items, quotes. */
export const markBody: Stage = (draft) => {
  for (const [i, line] of draft.lines.entries())
    if (isOpen(draft, i)) draft.marks[i] = { kind: bodyKind(draft, line, i) }
}

function bodyKind(draft: Draft, line: Line, at: number): BlockKind {
  if (line.level > 0) return line.words <= maxCrosshead * 2 ? 'crosshead' : 'paragraph'
  if (line.quote) return 'quote'
  if (isDashed(line.text)) return 'crosshead'
  if (line.item) return 'list-item'
  return isCrosshead(draft, line, at) ? 'crosshead' : 'paragraph'
}

/** - In the AFP manner - */
function isDashed(text: string): boolean {
  return /^[-–—] ?\S.{2,90}\S ?[-–—]$/.test(text)
}

/** "Q: Why now?": a question is set like its answer. */
const speech = /^[QA][.:] /

/** A short line without an end mark between two paragraphs. */
function isCrosshead(draft: Draft, line: Line, at: number): boolean {
  if (line.words > maxCrosshead || endsSentence(line.text.replace(/[?!]$/, ''))) return false
  if (speech.test(line.text)) return false
  if (!line.headline && !(line.words === 1 && /^\p{Lu}/u.test(line.text)) && !line.strong) return false
  const next = draft.lines[at + 1]
  return (
    next !== undefined &&
    (at > 0 || line.strong) &&
    isOpen(draft, at + 1) &&
    (line.strong || next.words > line.words) &&
    !/^["“‘'].*[^"”’']$/.test(line.text)
  )
}

import { type Draft, isOpen, type Stage } from '../draft.ts'
import type { Line } from '../lines/line.ts'
import { firstProse } from './header.ts'
import { isCut } from './segment-ends.ts'

/** So many link lines in a row are a list of links, not the article's. */
const minRun = 3
const mostlyLinked = 0.7
const maxWords = 26

/** On a page: runs of links between the paragraphs. */
export const markRuns: Stage = (draft) => {
  if (!draft.page) return
  const lead = firstProse(draft, draft.from)
  let start = -1
  for (let i = draft.from; i <= draft.to; i++) {
    const line = draft.lines[i]
    if (line && i < draft.to && isPassed(draft, i)) continue
    if (line && i < draft.to && isOpen(draft, i) && (isLink(line) || (i < lead && isBare(line)))) {
      if (start < 0) start = i
      continue
    }
    if (start >= 0 && countOpen(draft, start, i) >= minRun) {
      for (let j = start; j < i; j++)
        if (isOpen(draft, j)) draft.marks[j] = { kind: 'boilerplate', reason: 'related', rule: 'related/link-run' }
    }
    start = -1
  }
}

function isPassed(draft: Draft, at: number): boolean {
  const kind = draft.marks[at]?.kind
  return kind === 'metadata' || kind === 'boilerplate' || kind === 'caption'
}

/** Headlines between the title and the text lead to other stories. */
function isBare(line: Line): boolean {
  return line.level === 0 && !line.item && !line.strong && line.headline && !/^\d/.test(line.text)
}

function isLink(line: Line): boolean {
  return (line.words <= maxWords && line.linked > mostlyLinked && !line.prose) || (line.words > 2 && isCut(line))
}

function countOpen(draft: Draft, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (isOpen(draft, i)) count++
  return count
}

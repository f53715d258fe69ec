import { type Kind, kindOf, type SentenceLeaf } from './character-kind.ts'
import type { Ruler } from './ruler.ts'

/**
 * Cuts `[start, end)` of the text into leaves that cover it: runs of letters and digits, runs of white space, and
 * marks, a run of the same mark being one leaf (`...`, `--`).
 */
export function sentenceLeaves(text: string, start: number, end: number, ruler: Ruler): SentenceLeaf[] {
  const leaves: SentenceLeaf[] = []
  let at = start
  let from = ruler.pointAt(start)
  while (at < end) {
    const first = text.codePointAt(at)!
    const type = kindOf(first)
    const next = isRun(type) ? endOfKind(text, at, end, type) : endOfMark(text, at, end, first)
    const to = ruler.pointAt(next)
    leaves.push({ type, value: text.slice(at, next), position: { start: from, end: to } })
    from = to
    at = next
  }
  return leaves
}

function isRun(type: Kind): boolean {
  return type === 'TextNode' || type === 'WhiteSpaceNode'
}

function endOfKind(text: string, start: number, end: number, kind: Kind): number {
  let at = start
  while (at < end) {
    const next = text.codePointAt(at)!
    if (kindOf(next) !== kind) break
    at += unitsOf(next)
  }
  return at
}

function endOfMark(text: string, start: number, end: number, mark: number): number {
  let at = start
  while (at < end && text.codePointAt(at) === mark) at += unitsOf(mark)
  return at
}

function unitsOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1
}

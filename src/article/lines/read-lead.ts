import { isSpace } from '../../text/span.ts'

/** What stands before a line's words, and what it makes of the line. */
export interface Lead {
  /** Where the words begin. */
  readonly start: number
  readonly level: number
  readonly item: boolean
  readonly quote: boolean
  readonly strong: boolean
}

const lead = /^(?:>+|[*+\-•·▪●◦‣]+(?=\s|$)|#{1,6}(?=\s|$)|\d{1,3}[.)](?=\s))\s*/
const maxDepth = 6

/** Reads what stands before a line's words: `> `, `* `, `12. `, `## `. */
export function readLead(text: string, start: number, end: number, markdown: boolean): Lead {
  let at = start
  let level = 0
  let item = false
  let quote = false
  for (let depth = 0; depth < maxDepth; depth++) {
    const mark = lead.exec(text.slice(at, end))
    if (!mark) break
    const code = text.charCodeAt(at)
    if (code === 0x3e) quote = true
    else if (code === 0x23) {
      if (!markdown) break
      level = mark[0].trimEnd().length
    } else if (code === 0x2d && closesDash(text, at, end)) break
    else item = true
    at += mark[0].length
  }
  const strong =
    /^(?:\*\*|__|[*_])\S/.test(text.slice(at, at + 3)) &&
    /\S(?:\*\*|__|[*_])[.:!?]?$/.test(text.slice(Math.max(at, end - 4), end))
  return { start: at, level, item, quote, strong: markdown && strong }
}

/** `- Crosshead in the AFP manner -` is not a list item. */
function closesDash(text: string, start: number, end: number): boolean {
  return end - start > 4 && text.charCodeAt(end - 1) === 0x2d && isSpace(text.charCodeAt(end - 2))
}

import { ahead } from '../../text/ahead.ts'
import { isSpace, trimSpan } from '../../text/span.ts'
import type { Span } from '../../types/span.ts'
import { glueCuts, seam } from './glue.ts'
import { mark, plainSlice, plainText } from './inline.ts'
import type { Line } from './line.ts'
import { firstWord, type Row, readRows } from './rows.ts'
import { isHeadline, isProse, isWordless, sameKey } from './shape.ts'
import { wrapWidth } from './wrap.ts'

/** A link's text may run over this many rows before its address. */
const maxLinkRows = 12

/** Cuts the text from `from` on into logical lines. */
export function readLines(text: string, from: number, markdown: boolean): Line[] {
  const physical = readRows(text, from)
  const rows = unwrap(text, physical)
  const nextMark = ahead(text, mark)
  const nextSeam = ahead(text, seam)
  const lines: Line[] = []
  let linkRows = 0
  for (const row of rows) {
    const lead = readLead(text, row.start, row.end, markdown)
    let first = true
    const marked = rows !== physical || nextMark(lead.start) < row.end
    // A line of marks alone is a line without words.
    for (const cut of glueCuts(text, lead.start, row.end, nextSeam(lead.start) < row.end)) {
      const piece = trimSpan(text, cut.start, cut.end)
      const plain = (marked ? plainText : plainSlice)(text, piece.start, piece.end, markdown, linkRows > 0)
      if (plain.opened) linkRows = 1
      else if (plain.closed) linkRows = 0
      else if (linkRows > 0 && ++linkRows > maxLinkRows) linkRows = 0
      const words = countWords(plain.text)
      const linked = plain.text === '' ? 0 : plain.linked / plain.text.length
      const inLink = linkRows > 0
      lines.push({
        start: first ? row.start : piece.start,
        end: piece.end,
        text: plain.text,
        key: sameKey(plain.text),
        words,
        wordless: isWordless(plain.text),
        prose: isProse(plain.text, words, linked),
        headline: isHeadline(plain.text, words),
        level: lead.level,
        item: lead.item,
        quote: lead.quote,
        strong: lead.strong,
        image: plain.image,
        linked,
        gap: first ? row.gap : 0,
        sourceOf: (from, to) => spanOnSource(text, piece, markdown, inLink, from, to),
      })
      first = false
    }
  }
  return markdown ? joinSetext(text, lines) : lines
}

/** Joins the rows of hard-wrapped paragraphs. */
function unwrap(text: string, rows: Row[]): Row[] {
  const width = wrapWidth(text, rows)
  if (width === 0) return rows
  const joined: Row[] = []
  let last: Row | undefined
  let lastLength = 0
  for (const row of rows) {
    const full =
      last && (lastLength + 1 + firstWord(text, row) > width || breaksSentence(text, last, row, lastLength, width))
    if (last && full && row.gap === 0 && !startsBlock(text, row.start)) {
      last = { start: last.start, end: row.end, gap: last.gap }
      joined[joined.length - 1] = last
    } else {
      last = row
      joined.push(row)
    }
    lastLength = row.end - row.start
  }
  return joined
}

/** In wrapped text a row that is at least half full and ends inside a sentence goes on in the next, wherever it was broken. */
function breaksSentence(text: string, last: Row, next: Row, length: number, width: number): boolean {
  return (
    length > width / 2 &&
    !/[.!?:"”’)]$/.test(text.slice(last.end - 2, last.end)) &&
    /^[\p{Ll}\d(“"'‘]/u.test(text.slice(next.start, next.start + 2))
  )
}

function startsBlock(text: string, at: number): boolean {
  return /^(?:[*+-] |#{1,6} |> |\d{1,3}[.)] )/.test(text.slice(at, at + 6))
}

interface Lead {
  /** Where the words begin. */
  readonly start: number
  readonly level: number
  readonly item: boolean
  readonly quote: boolean
  readonly strong: boolean
}

const leads = '>*+-•·▪●◦‣#0123456789'

/** Reads what stands before a line's words: `> `, `* `, `12. `, `## `. */
export function readLead(text: string, start: number, end: number, markdown: boolean): Lead {
  let at = start
  let level = 0
  let item = false
  let quote = false
  for (let depth = 0; depth < 6 && at < end && leads.includes(text.charAt(at)); depth++) {
    const mark = /^(?:>+|[*+\-•·▪●◦‣]+(?=\s|$)|#{1,6}(?=\s|$)|\d{1,3}[.)](?=\s))\s*/.exec(
      text.slice(at, Math.min(end, at + 64)),
    )
    if (!mark) break
    const code = text.charCodeAt(at)
    if (code === 0x3e) quote = true
    else if (code === 0x23) {
      if (!markdown) break
      level = mark[0].trimEnd().length
    } else if (code === 0x2d && closesDash(text, at, end)) break
    else if (code >= 0x30 && code <= 0x39) {
      // "2. Home" is an item in Markdown and in a list of links; as plain text it is words.
      if (!markdown) break
      item = true
    } else item = true
    at += mark[0].length
  }
  const strong =
    '*_'.includes(text.charAt(at)) &&
    /^(?:\*\*|__|[*_])\S/.test(text.slice(at, at + 3)) &&
    /\S(?:\*\*|__|[*_])[.:!?]?$/.test(text.slice(Math.max(at, end - 4), end))
  return { start: at, level, item, quote, strong: markdown && strong }
}

/** `- Crosshead in the AFP manner -` is no list item. */
function closesDash(text: string, start: number, end: number): boolean {
  return end - start > 4 && text.charCodeAt(end - 1) === 0x2d && isSpace(text.charCodeAt(end - 2))
}

/** A line underlined by `===` or `---` is a heading. */
function joinSetext(text: string, lines: Line[]): Line[] {
  const out: Line[] = []
  for (const line of lines) {
    const before = out.at(-1)
    if (line.gap === 0 && before && before.level === 0 && before.text !== '' && isUnderline(text, line)) {
      out[out.length - 1] = { ...before, end: line.end, level: text.charCodeAt(line.start) === 0x3d ? 1 : 2 }
    } else out.push(line)
  }
  return out
}

function isUnderline(text: string, line: Line): boolean {
  return (
    line.end - line.start >= 3 && /^(?:=+|-{3,})$/.test(text.slice(line.start, Math.min(line.end, line.start + 200)))
  )
}

/** Offsets in the text of the line that `piece` is the slice of, as a span of the source. */
function spanOnSource(source: string, piece: Span, markdown: boolean, inLink: boolean, from: number, to: number): Span {
  const map: number[] = []
  plainText(source, piece.start, piece.end, markdown, inLink, map)
  const last = map[to - 1] ?? piece.end - 1
  // An entity is longer than its character.
  return { start: map[from] ?? piece.start, end: source[last] === '&' ? (map[to] ?? piece.end) : last + 1 }
}

export function countWords(text: string): number {
  if (text === '') return 0
  let words = 1
  // A search is quick in a slice of the input, going letter by letter is not.
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++
  return words
}

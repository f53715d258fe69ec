import { trimSpan } from '../../text/span.ts'
import type { Span } from '../../types/span.ts'
import { ahead } from '../text/ahead.ts'
import { firstWord } from './first-word.ts'
import { glueCuts } from './glue.ts'
import { gluedSeam } from './glued-seam.ts'
import { cellEnd } from './html/cell-end.ts'
import { htmlCuts } from './html/html-cuts.ts'
import { joinTags } from './html/join-tags.ts'
import { inlineMark } from './inline/inline-mark.ts'
import { plainSlice } from './inline/plain-slice.ts'
import { plainText } from './inline/plain-text.ts'
import { leadOf } from './lead-of.ts'
import type { Line } from './line.ts'
import { narrow } from './narrow.ts'
import { layoutTables } from './pipe-cuts.ts'
import type { Lead } from './read-lead.ts'
import type { Row } from './read-rows.ts'
import { countWords } from './shape/count-words.ts'
import { isHeadline } from './shape/is-headline.ts'
import { isProse } from './shape/is-prose.ts'
import { isWordless } from './shape/is-wordless.ts'
import { sameKey } from './shape/same-key.ts'
import { wrapWidth } from './wrap.ts'

/** A link's text may run over this many rows before its address. */
const maxLinkRows = 12

/** Puts the rows of a text together, or cuts them, to logical lines. */
export function readLines(text: string, given: readonly Row[], markdown: boolean): Line[] {
  const physical = joinTags(text, given)
  const rows = unwrap(text, physical)
  const tables = layoutTables(text, rows)
  const nextMark = ahead(text, inlineMark, 1)
  const nextSeam = ahead(text, gluedSeam)
  const nextCell = ahead(text, cellEnd)
  const lines: Line[] = []
  const links: Links = { rows: 0 }
  for (const row of rows) {
    const isRaw = nextCell(row.start) < row.end
    const marked = rows !== physical || nextMark(row.start) < row.end
    const blocks = tables.get(row.start) ?? (isRaw ? htmlCuts(text, row.start, row.end) : [row])
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i]!
      const lead = leadOf(text, block, markdown, isRaw, tables.has(row.start))
      // A line of marks alone is a line without words.
      const cuts = glueCuts(text, lead.start, block.end, nextSeam(lead.start) < block.end)
      for (let j = 0; j < cuts.length; j++) {
        const piece = trimSpan(text, cuts[j]!.start, cuts[j]!.end)
        const start = j === 0 ? block.start : piece.start
        const gap = j > 0 ? 0 : i > 0 ? 1 : row.gap
        lines.push(lineOf(text, lead, { start, piece, gap, marked, markdown }, links))
      }
    }
  }
  return markdown ? joinSetext(text, lines) : lines
}

/** So many rows a link's text has run over by now, 0 outside a link. */
interface Links {
  rows: number
}

/** A slice of the text that will be a line. */
interface Slice {
  readonly start: number
  /** Its words. */
  readonly piece: Span
  readonly gap: number
  /** It may hold marks that a reader does not see. */
  readonly marked: boolean
  readonly markdown: boolean
}

function lineOf(text: string, { level, item, quote, strong }: Lead, slice: Slice, links: Links): Line {
  const { start, piece, gap, marked, markdown } = slice
  const inLink = links.rows > 0
  const plain = (marked ? plainText : plainSlice)(text, piece.start, piece.end, markdown, inLink)
  if (plain.opened) links.rows = 1
  else if (plain.closed) links.rows = 0
  else if (inLink && ++links.rows > maxLinkRows) links.rows = 0
  const own = narrow(plain.text)
  const words = countWords(own)
  const linked = own === '' ? 0 : plain.linked / own.length
  return {
    start,
    end: piece.end,
    text: own,
    key: sameKey(own),
    words,
    wordless: isWordless(own),
    prose: isProse(own, words, linked),
    headline: isHeadline(own, words),
    level,
    item,
    quote,
    strong,
    image: plain.image,
    linked,
    gap,
    sourceOf: (from, to) => spanOnSource(text, piece, markdown, inLink, from, to),
  }
}

/** Joins the rows of hard-wrapped paragraphs. */
function unwrap(text: string, rows: readonly Row[]): readonly Row[] {
  const width = wrapWidth(text, rows)
  if (width === 0) return rows
  const joined: Row[] = []
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1]
    if (before && row.gap === 0 && goesOn(text, before, row, width) && !startsBlock(text, row.start)) {
      const last = joined.pop()!
      joined.push({ start: last.start, end: row.end, gap: last.gap })
    } else joined.push(row)
  }
  return joined
}

/** The first word of `next` would not have fitted; or the row is at least half full and ends inside a sentence, wherever it was broken. */
function goesOn(text: string, { start, end }: Row, next: Row, width: number): boolean {
  const length = end - start
  if (length + 1 + firstWord(text, next) > width) return true
  return (
    length > width / 2 &&
    !'.!?:"”’)'.includes(text.charAt(end - 1)) &&
    /^[\p{Ll}\d(“"'‘]/u.test(text.slice(next.start, next.start + 2))
  )
}

/** "###### " */
const longestMark = 7

function startsBlock(text: string, at: number): boolean {
  return /^(?:[*+-] |#{1,6} |> |\d{1,3}[.)] )/.test(text.slice(at, at + longestMark))
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

const isUnderline = (text: string, { start, end }: Line): boolean => /^(?:={3,}|-{3,})$/.test(text.slice(start, end))

/** Offsets in the text of the line that `piece` is the slice of, as a span of the source. */
function spanOnSource(source: string, piece: Span, markdown: boolean, inLink: boolean, from: number, to: number): Span {
  const map: number[] = []
  plainText(source, piece.start, piece.end, markdown, inLink, map)
  const last = map[to - 1]!
  // An entity is longer than its character.
  return { start: map[from]!, end: source[last] === '&' ? (map[to] ?? piece.end) : last + 1 }
}

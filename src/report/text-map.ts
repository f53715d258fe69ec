import type { Article, Span } from '../index.ts'
import { quotedSpans } from './quoted-spans.ts'

export type BarKind = 'shared' | 'quoted' | 'other'

/** A stretch of one line of print, in characters. */
export interface Bar {
  readonly from: number
  readonly to: number
  readonly kind: BarKind
}

/** A text seen from afar: a bar for each line, what others have too filled. */
export interface TextMap {
  /** Characters on a full line. */
  readonly width: number
  readonly lines: readonly (readonly Bar[])[]
}

/** Characters on a line of the map of a usual article. */
const LINE = 64
/** A longer text gets longer lines, so that its map stays a card. */
const MOST_LINES = 30
/** A shared run that stands in quotation marks but for so many words is a quotation. */
const MOSTLY_QUOTED = 0.9

/** `shared` are the spans of the text that others have, in order and disjoint. */
export function textMap(article: Article, shared: readonly Span[]): TextMap {
  const text = bodyOf(article)
  const quoted = quotedShares(article.text, shared)
  const kindAt = kindsOf(shared, quoted)
  const width = Math.max(LINE, Math.ceil(text.length / MOST_LINES))
  // Seen from so far, paragraphs run together.
  const seen = width > LINE ? text.replaceAll('\n', ' ') : text
  const lines: Bar[][] = []
  for (const paragraph of seen.matchAll(/\S[^\n]*/g))
    for (const line of wrapped(paragraph[0], paragraph.index, width)) lines.push(barsOf(line, kindAt, article.text))
  return { width, lines: lines.slice(0, MOST_LINES * 2) }
}

/** The body with blanks for a dateline, which is not compared. */
function bodyOf({ text, blocks }: Article): string {
  let body = text
  for (const { kind, textStart, text: line } of blocks)
    if (kind === 'dateline' && textStart !== null)
      body = body.slice(0, textStart) + ' '.repeat(line.length) + body.slice(textStart + line.length)
  return body
}

/** Share of the words of each span that stand in quotation marks; the spans in order. */
export function quotedShares(text: string, spans: readonly Span[]): number[] {
  const quotations = quotedSpans(text)
  let next = 0
  return spans.map((span) => {
    let [words, inside] = [0, 0]
    for (const { index, 0: word } of text.slice(span.start, span.end).matchAll(/\S+/g)) {
      const middle = span.start + index + word.length / 2
      while (next < quotations.length && quotations[next]!.end < middle) next++
      words++
      if (next < quotations.length && quotations[next]!.start <= middle) inside++
    }
    return words === 0 ? 0 : inside / words
  })
}

export const isQuoted = (share: number): boolean => share >= MOSTLY_QUOTED

function kindsOf(shared: readonly Span[], quoted: readonly number[]): (place: number) => BarKind {
  let row = 0
  return (place) => {
    while (row > 0 && shared[row - 1]!.end > place) row--
    while (row < shared.length && shared[row]!.end <= place) row++
    const span = shared[row]
    if (span === undefined || place < span.start) return 'other'
    return isQuoted(quoted[row]!) ? 'quoted' : 'shared'
  }
}

/** Lines of a paragraph as spans of the text, broken at blanks. */
function wrapped(paragraph: string, from: number, width: number): Span[] {
  const lines: Span[] = []
  for (let start = 0; start < paragraph.length; ) {
    const rest = paragraph.length - start
    const blank = rest <= width ? -1 : paragraph.lastIndexOf(' ', start + width)
    const end = rest <= width ? paragraph.length : blank > start ? blank : start + width
    lines.push({ start: from + start, end: from + end })
    start = end + (paragraph[end] === ' ' ? 1 : 0)
  }
  return lines
}

/** A change of kind shows between two words only. */
function barsOf({ start, end }: Span, kindAt: (place: number) => BarKind, text: string): Bar[] {
  const bars: Bar[] = []
  for (const { index, 0: word } of text.slice(start, end).matchAll(/\S+/g)) {
    const kind = kindAt(start + index + Math.floor(word.length / 2))
    const last = bars.at(-1)
    if (last?.kind === kind) bars[bars.length - 1] = { ...last, to: index + word.length }
    else bars.push({ from: index, to: index + word.length, kind })
  }
  return bars
}

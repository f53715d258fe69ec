import type { Span } from '../index.ts'

/** A stretch of text that is to be shown in some way. Marks are in order and do not overlap. */
export interface Mark extends Span {
  readonly kind: string
  /** Shown beside the stretch: an empty stretch may carry the text that stood there. */
  readonly label?: string
}

export interface Piece<M extends Mark> extends Span {
  readonly text: string
  readonly mark: M | null
}

/** A paragraph is what blank lines separate. */
export type MarkedParagraph<M extends Mark> = readonly Piece<M>[]

const PARAGRAPH_BREAK = '\n\n'

/** Cuts a body into paragraphs, and each at the ends of its marks; a mark over a paragraph's end is in both. */
export function markedParagraphs<M extends Mark>(text: string, marks: readonly M[]): MarkedParagraph<M>[] {
  const paragraphs: MarkedParagraph<M>[] = []
  let next = 0
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf(PARAGRAPH_BREAK, start)
    const end = found < 0 ? text.length : found
    while (next < marks.length && marks[next]!.end < start) next++
    paragraphs.push(piecesOf(text, { start, end }, marks, next))
    start = end + PARAGRAPH_BREAK.length
  }
  return paragraphs
}

function piecesOf<M extends Mark>(text: string, { start, end }: Span, marks: readonly M[], first: number): Piece<M>[] {
  const pieces: Piece<M>[] = []
  const add = (from: number, to: number, mark: M | null): void => {
    if (from < to || mark !== null) pieces.push({ start: from, end: to, text: text.slice(from, to), mark })
  }
  let at = start
  for (let row = first; row < marks.length && marks[row]!.start <= end; row++) {
    const mark = marks[row]!
    const from = Math.max(mark.start, at)
    const to = Math.min(mark.end, end)
    if (to < from || (from === to && mark.start !== mark.end)) continue
    add(at, from, null)
    add(from, to, mark)
    at = to
  }
  add(at, end, null)
  return pieces
}

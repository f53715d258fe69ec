import type { Article, Span } from '../index.ts'
import type { LinkedArticles, LinkedWord } from './linked-words.ts'
import type { Move } from './moves.ts'
import { isRun, type Piece, piecesOf } from './pieces.ts'
import { rowsIn } from './rows-in.ts'

export interface SynopsisCell {
  /** Empty where the sentence is left out. */
  readonly pieces: readonly Piece[]
  readonly moved: Move | null
  /** Words of the cell that the origin does not have here, and words of the origin that the cell does not have. */
  readonly other: readonly string[]
  readonly leftOut: readonly string[]
  readonly spellings: readonly string[]
}

/** The sentence is left out. */
export const absent: SynopsisCell = { pieces: [], moved: null, other: [], leftOut: [], spellings: [] }

/** Tinted where one of the others has it. */
export function originCell(article: Article, sentence: Span, sides: readonly (readonly LinkedWord[])[]): SynopsisCell {
  const [first] = sides
  const { start, end } = rowsIn(first!, sentence)
  const words = first!.slice(start, end).map((word, at): LinkedWord => {
    const isShared = sides.some((side) => side[start + at]!.kind === 'shared' || side[start + at]!.kind === 'spelling')
    return { ...word, kind: isShared ? 'shared' : 'plain', passage: -1 }
  })
  return { pieces: piecesOf(article.text, sentence, words), moved: null, other: [], leftOut: [], spellings: [] }
}

/** A sentence of a member, marked with what differs from that of the origin. */
export function cellOf(
  a: Article,
  b: Article,
  links: LinkedArticles,
  own: Span,
  theirs: Span,
  sentence: Span,
  moves: ReadonlyMap<number, Move>,
): SynopsisCell {
  const words = links.b.slice(theirs.start, theirs.end)
  const gaps = gapsOf(links, own, theirs)
  const passages = words
    .filter((word) => isRun(word) && word.to >= own.start && word.to < own.end)
    .map(({ passage }) => passage)
  const moved = passages.map((passage) => moves.get(passage) ?? null)
  return {
    pieces: piecesOf(b.text, sentence, words, gaps.places),
    moved: moved.length > 0 && moved.every((one) => one !== null) ? moved[0]! : null,
    other: runsOfKind(b.text, words, 'other'),
    leftOut: gaps.leftOut.map(({ start, end }) => a.text.slice(links.a[start]!.start, links.a[end - 1]!.end)),
    spellings: runsOfKind(b.text, words, 'spelling'),
  }
}

interface Gaps {
  /** Rows of the other article's words that a gap stands before; the row after the last word for one at the end. */
  readonly places: ReadonlySet<number>
  readonly leftOut: readonly Span[]
}

/** Where words of the sentence are left out and none stand in their place. */
function gapsOf(links: LinkedArticles, own: Span, theirs: Span): Gaps {
  const places = new Set<number>()
  const leftOut: Span[] = []
  const inside = ({ to }: LinkedWord): boolean => to >= theirs.start && to < theirs.end
  for (let row = own.start; row < own.end; ) {
    if (links.a[row]!.kind !== 'other' || inside(links.a[row]!)) {
      row++
      continue
    }
    const from = row
    while (row < own.end && links.a[row]!.kind === 'other' && !inside(links.a[row]!)) row++
    leftOut.push({ start: from, end: row })
    const before = from > own.start ? links.a[from - 1]! : null
    const after = row < own.end ? links.a[row]! : null
    const start = before === null ? theirs.start : inside(before) ? before.to + 1 : -1
    const end = after === null ? theirs.end : inside(after) ? after.to : -1
    const isReplaced = start < 0 || end < start || links.b.slice(start, end).some(({ kind }) => kind === 'other')
    if (!isReplaced) places.add(end - theirs.start)
  }
  return { places, leftOut }
}

function runsOfKind(text: string, words: readonly LinkedWord[], kind: LinkedWord['kind']): string[] {
  const runs: string[] = []
  for (let row = 0; row < words.length; ) {
    if (words[row]!.kind !== kind) {
      row++
      continue
    }
    const from = row
    while (row < words.length && words[row]!.kind === kind) row++
    runs.push(text.slice(words[from]!.start, words[row - 1]!.end))
  }
  return runs
}

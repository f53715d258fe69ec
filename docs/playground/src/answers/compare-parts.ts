import type { Span } from '../../../../src/index.ts'
import type { LinkedWord } from '../../../../src/report/linked-words.ts'
import type { Move } from '../../../../src/report/moves.ts'
import { isRun, type Piece, piecesOf } from '../../../../src/report/pieces.ts'
import { rowsIn } from '../../../../src/report/rows-in.ts'

/** `long` is a sentence or so that the other does not have; `struck` and `chip` stand for words of the other article. */
export interface ComparedPiece extends Omit<Piece, 'kind'> {
  readonly kind: Piece['kind'] | 'long' | 'struck' | 'chip'
}

export interface ComparedParagraph {
  /** `only in 1`, `moved: higher up in 3`; null beside the other paragraphs. */
  readonly label: string | null
  readonly kind: 'only' | 'moved' | 'mixed'
  readonly pieces: readonly ComparedPiece[]
}

export type MergedParagraph = ComparedParagraph

export interface ComparedRow {
  /** Null where the other side stands alone. */
  readonly a: readonly ComparedPiece[] | null
  readonly b: readonly ComparedPiece[] | null
  readonly moved: Move | null
}

/** A shared passage that counts. */
export interface PassageLine {
  readonly passage: number
  readonly words: number
  readonly moved: boolean
}

/** So many words in a row are a clause of their own, not a changed word. */
const LONG = 8

/** The body's paragraphs. */
export function paragraphSpans(text: string): Span[] {
  return Array.from(text.matchAll(/\S(?:[^\n]|\n(?!\n))*/g), ({ index, 0: paragraph }) => ({
    start: index,
    end: index + paragraph.trimEnd().length,
  }))
}

/** What kind of paragraph it is, seen from the other article. */
export function paragraphKind(
  words: readonly LinkedWord[],
  moves: ReadonlyMap<number, Move>,
  own: number,
  other: number,
): { readonly label: string | null; readonly kind: ComparedParagraph['kind'] } {
  const runs = words.filter(isRun)
  if (runs.length === 0)
    return { label: words.some(({ kind }) => kind === 'other') ? `only in ${own + 1}` : null, kind: 'only' }
  const moved = runs.map(({ passage }) => moves.get(passage) ?? null)
  if (moved.some((move) => move === null)) return { label: null, kind: 'mixed' }
  return { label: `moved: ${moved[0]} in ${other + 1}`, kind: 'moved' }
}

/** One column, as printed. */
export function columnParagraphs(
  text: string,
  words: readonly LinkedWord[],
  moves: ReadonlyMap<number, Move>,
  own: number,
  other: number,
): ComparedParagraph[] {
  return paragraphSpans(text).map((span) => {
    const rows = rowsIn(words, span)
    const inside = words.slice(rows.start, rows.end)
    const { label, kind } = paragraphKind(inside, moves, own, other)
    const plain = [{ kind: 'plain' as const, text: text.slice(span.start, span.end), passage: -1 }]
    return { label, kind, pieces: kind === 'only' ? plain : markLong(piecesOf(text, span, inside)) }
  })
}

export function markLong(pieces: readonly Piece[]): ComparedPiece[] {
  return pieces.map((piece) => (piece.kind === 'other' && isLong(piece.text) ? { ...piece, kind: 'long' } : piece))
}

export const isLong = (text: string): boolean => text.split(/\s+/, LONG + 1).length > LONG || text.includes('\n\n')

import type { Alignment } from '../../../../src/index.ts'
import { markedParagraphs as cut, type Mark, type MarkedParagraph } from '../../../../src/report/marked-text.ts'

export interface CompareMark extends Mark {
  readonly kind: 'shared' | 'moved' | 'del' | 'ins' | 'gone'
  /** Position of the shared passage that it is a part of. */
  readonly passage: number
}

/** Shorter passages are left untinted: they are mostly chance, and ribbons of two words are confetti. */
export const FEWEST_WORDS = 4

export const markedParagraphs: (text: string, marks: readonly CompareMark[]) => MarkedParagraph<CompareMark>[] = cut

/** One side: what it shares, and what it has alone. */
export function sideMarks({ shared, changed }: Alignment, side: 'a' | 'b'): CompareMark[] {
  const both = shared.flatMap((passage, at): CompareMark[] =>
    passage.words < FEWEST_WORDS ? [] : [{ ...passage[side], kind: passage.moved ? 'moved' : 'shared', passage: at }],
  )
  const alone = changed.map(
    (passage): CompareMark => ({ ...passage[side], kind: side === 'a' ? 'del' : 'ins', passage: -1 }),
  )
  return inOrder([...both, ...alone].filter(({ start, end }) => start < end))
}

/** The second text, with what the first had in its place struck through before it. */
export function oneTextMarks({ changed }: Alignment, first: string): CompareMark[] {
  return inOrder(
    changed.flatMap(({ a, b }): CompareMark[] => {
      const gone: CompareMark = {
        start: b.start,
        end: b.start,
        kind: 'gone',
        label: first.slice(a.start, a.end),
        passage: -1,
      }
      const added: CompareMark = { ...b, kind: 'ins', passage: -1 }
      return [...(a.start < a.end ? [gone] : []), ...(b.start < b.end ? [added] : [])]
    }),
  )
}

function inOrder(marks: CompareMark[]): CompareMark[] {
  return marks.sort((x, y) => x.start - y.start || x.end - y.end)
}

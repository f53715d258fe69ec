import type { Span } from '../../../../src/index.ts'
import type { LinkedArticles, LinkedWord } from '../../../../src/report/linked-words.ts'
import type { Move } from '../../../../src/report/moves.ts'
import { isRun, piecesOf } from '../../../../src/report/pieces.ts'
import { rowsIn } from '../../../../src/report/rows-in.ts'
import { count } from '../../../../src/report/words.ts'
import {
  type ComparedPiece,
  isLong,
  type MergedParagraph,
  markLong,
  paragraphKind,
  paragraphSpans,
} from './compare-parts.ts'

interface Merging {
  readonly texts: readonly [string, string]
  readonly links: LinkedArticles
  readonly moves: ReadonlyMap<number, Move>
  /** Positions of the two articles. */
  readonly pair: readonly [number, number]
}

/** Words of the first article that stand before a word of the second, or behind one. */
interface Insertions {
  readonly before: ReadonlyMap<number, ComparedPiece>
  readonly after: ReadonlyMap<number, ComparedPiece>
}

/** The second text, paragraph by paragraph, with what the first has in its place: struck, or counted where it is long. */
export function mergedText(merging: Merging): MergedParagraph[] {
  const { texts, links, moves, pair } = merging
  const insertions = insertionsOf(merging)
  return paragraphSpans(texts[1]).map((span) => {
    const rows = rowsIn(links.b, span)
    const words = links.b.slice(rows.start, rows.end)
    const { label, kind } = paragraphKind(words, moves, pair[1], pair[0])
    return { label, kind, pieces: withInsertions(texts[1], span, rows, links.b, insertions, kind === 'only') }
  })
}

function insertionsOf({ texts, links: { a, b }, moves }: Merging): Insertions {
  const before = new Map<number, ComparedPiece>()
  const after = new Map<number, ComparedPiece>()
  const isInPlace = (word: LinkedWord | undefined): word is LinkedWord =>
    word !== undefined && word.to >= 0 && !(isRun(word) && moves.has(word.passage))
  let left = 0
  for (let row = 0; row < a.length; ) {
    if (a[row]!.kind !== 'other') {
      row++
      continue
    }
    const from = row
    while (row < a.length && a[row]!.kind === 'other') row++
    const gone = texts[0].slice(a[from]!.start, a[row - 1]!.end)
    const [previous, next] = [a[from - 1], a[row]]
    if (!isLong(gone) && isInPlace(next))
      before.set(firstOther(texts[1], b, next.to), { kind: 'struck', text: gone, passage: -1 })
    else {
      left = row - from
      const behind = isInPlace(previous) ? lastOther(texts[1], b, previous.to) : null
      const piece: ComparedPiece = isLong(gone)
        ? { kind: 'chip', text: `${count(left, 'word')} left out`, passage: -1 }
        : { kind: 'struck', text: gone, passage: -1 }
      if (behind !== null) after.set(behind, piece)
      else if (isInPlace(next)) before.set(next.to, piece)
    }
  }
  return { before, after }
}

const isOneParagraph = (text: string, one: LinkedWord, next: LinkedWord): boolean =>
  !text.slice(one.end, next.start).includes('\n')

/** The last of the words behind a row, in its paragraph, that stand for others of the first text. */
function lastOther(text: string, words: readonly LinkedWord[], row: number): number {
  let last = row
  while (words[last + 1]?.kind === 'other' && isOneParagraph(text, words[last]!, words[last + 1]!)) last++
  return last - row <= MOST_REPLACED ? last : row
}

/** The first of the words before a row, in its paragraph, that stand for others of the first text. */
function firstOther(text: string, words: readonly LinkedWord[], row: number): number {
  let first = row
  while (words[first - 1]?.kind === 'other' && isOneParagraph(text, words[first - 1]!, words[first]!)) first--
  return row - first <= MOST_REPLACED ? first : row
}

/** More new words in a row stand for nothing that was there. */
const MOST_REPLACED = 6

function withInsertions(
  text: string,
  span: Span,
  rows: Span,
  words: readonly LinkedWord[],
  { before, after }: Insertions,
  isOnly: boolean,
): ComparedPiece[] {
  const pieces: ComparedPiece[] = []
  let start = span.start
  let first = rows.start
  const add = (end: number, to: number): void => {
    if (end <= start) return
    const plain = { kind: 'plain' as const, text: text.slice(start, end), passage: -1 }
    pieces.push(...(isOnly ? [plain] : markLong(piecesOf(text, { start, end }, words.slice(first, to)))))
    start = end
    first = to
  }
  for (let row = rows.start; row < rows.end; row++) {
    const struck = before.get(row)
    if (struck !== undefined) {
      add(words[row]!.start, row)
      pieces.push(struck, { kind: 'plain', text: ' ', passage: -1 })
    }
    const chip = after.get(row)
    if (chip === undefined) continue
    const marks = /^\S*/.exec(text.slice(words[row]!.end, span.end))![0].length
    add(words[row]!.end + marks, row + 1)
    pieces.push({ kind: 'plain', text: ' ', passage: -1 }, chip)
  }
  add(span.end, rows.end)
  return pieces
}

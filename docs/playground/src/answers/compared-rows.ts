import type { Article } from '../../../../src/index.ts'
import { bodySentences } from '../../../../src/report/body-sentences.ts'
import { counterparts } from '../../../../src/report/counterparts.ts'
import type { LinkedArticles } from '../../../../src/report/linked-words.ts'
import type { Move } from '../../../../src/report/moves.ts'
import { isRun, piecesOf } from '../../../../src/report/pieces.ts'
import { rowsIn } from '../../../../src/report/rows-in.ts'
import { type ComparedPiece, type ComparedRow, markLong } from './compare-parts.ts'

/** The sentences of both articles, row by row, in the order of the first; what only the second has stands where it does there. */
export function comparedRows(
  a: Article,
  b: Article,
  links: LinkedArticles,
  moves: ReadonlyMap<number, Move>,
): ComparedRow[] {
  const [ours, theirs] = [bodySentences(a), bodySentences(b)]
  const found = counterparts(links, ours, theirs)
  const taken = new Set(found.flatMap((place) => (place === null ? [] : range(place.from, place.to))))
  const plain = (text: string): ComparedPiece[] => [{ kind: 'plain', text, passage: -1 }]
  const left = (at: number): ComparedPiece[] => {
    const rows = rowsIn(links.a, ours[at]!)
    return markLong(piecesOf(a.text, ours[at]!, links.a.slice(rows.start, rows.end)))
  }
  const right = (from: number, to: number): ComparedPiece[] => {
    const span = { start: theirs[from]!.start, end: theirs[to]!.end }
    const rows = rowsIn(links.b, span)
    return markLong(piecesOf(b.text, span, links.b.slice(rows.start, rows.end)))
  }
  const moveOf = (at: number): Move | null => {
    const rows = rowsIn(links.a, ours[at]!)
    const runs = links.a.slice(rows.start, rows.end).filter(isRun)
    const all = runs.map(({ passage }) => moves.get(passage) ?? null)
    return all.length > 0 && all.every((move) => move !== null) ? all[0]! : null
  }
  const rows: ComparedRow[] = []
  let next = 0
  const addAlone = (to: number): void => {
    for (; next < to; next++)
      if (!taken.has(next))
        rows.push({ a: null, b: plain(b.text.slice(theirs[next]!.start, theirs[next]!.end)), moved: null })
  }
  for (const [at, place] of found.entries()) {
    const moved = place === null ? null : moveOf(at)
    if (place !== null && moved === null) addAlone(place.from)
    if (place === null) rows.push({ a: plain(a.text.slice(ours[at]!.start, ours[at]!.end)), b: null, moved })
    else rows.push({ a: left(at), b: right(place.from, place.to), moved })
  }
  addAlone(theirs.length)
  return rows
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)

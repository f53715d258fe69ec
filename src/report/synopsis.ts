import type { Article, Span } from '../index.ts'
import { bodySentences } from './body-sentences.ts'
import { counterparts } from './counterparts.ts'
import { type LinkedArticles, linkWords } from './linked-words.ts'
import { type Move, movesOf } from './moves.ts'
import { rowsIn } from './rows-in.ts'
import type { Shares, Sheet } from './sheets.ts'
import type { Story } from './story.ts'
import { absent, cellOf, originCell, type SynopsisCell } from './synopsis-cell.ts'

/** The proof: the sentences of an origin, and what became of each in the other members. */
export interface Synopsis {
  /** The number of the origin. */
  readonly number: number
  readonly agency: string | null
  /** Positions of the stories in the columns, the origin first. */
  readonly columns: readonly number[]
  /** Members that have no column. */
  readonly more: readonly number[]
  readonly rows: readonly SynopsisRow[]
  /** The rows that say most, in their order. */
  readonly telling: readonly number[]
}

/** One cell a column. */
export type SynopsisRow = readonly SynopsisCell[]

/** Columns that can be read side by side. */
const MOST_COLUMNS = 4
const TELLING = 4

export function synopsisOf(sheet: Sheet, stories: readonly Story[], shares: Shares): Synopsis | null {
  const [origin, ...members] = sheet.cards.map(({ at }) => at)
  if (sheet.number === null || origin === undefined || members.length === 0) return null
  const shown = members.slice(0, MOST_COLUMNS - 1)
  const article = stories[origin]!.normalized.article
  const sentences = bodySentences(article)
  const sides = shown.map((member) => {
    const other = stories[member]!.normalized.article
    const share = shares(origin, member)
    return { other, links: linkWords(article, other, share), moves: movesOf(share), sentences: bodySentences(other) }
  })
  const columns = sides.map((side) => columnOf(article, side, sentences))
  const rows = sentences.map(
    (sentence, row): SynopsisRow => [
      originCell(
        article,
        sentence,
        sides.map(({ links }) => links.a),
      ),
      ...columns.map((cells) => cells[row]!),
    ],
  )
  return {
    number: sheet.number,
    agency: sheet.agency,
    columns: [origin, ...shown],
    more: members.slice(MOST_COLUMNS - 1),
    rows,
    telling: tellingRows(rows),
  }
}

interface Side {
  readonly other: Article
  readonly links: LinkedArticles
  readonly moves: ReadonlyMap<number, Move>
  /** Sentences of the other article. */
  readonly sentences: readonly Span[]
}

/** What became of each sentence of the origin. */
function columnOf(
  a: Article,
  { other: b, links, moves, sentences: theirs }: Side,
  sentences: readonly Span[],
): SynopsisCell[] {
  return counterparts(links, sentences, theirs).map((found, at) => {
    if (found === null) return absent
    const span = { start: theirs[found.from]!.start, end: theirs[found.to]!.end }
    return cellOf(a, b, links, rowsIn(links.a, sentences[at]!), rowsIn(links.b, span), span, moves)
  })
}

/** The sentences that most members have, with something changed; a few of them. */
function tellingRows(rows: readonly SynopsisRow[]): number[] {
  const weight = (row: SynopsisRow): number =>
    row.slice(1).reduce((sum, cell) => {
      if (cell.pieces.length === 0) return sum
      const changes = cell.other.length + cell.leftOut.length + cell.spellings.length + (cell.moved === null ? 0 : 1)
      return sum + 10 + Math.min(changes, 3)
    }, 0)
  const weights = rows.map(weight)
  return rows
    .map((_, at) => at)
    .sort((x, y) => weights[y]! - weights[x]! || x - y)
    .slice(0, TELLING)
    .sort((x, y) => x - y)
}

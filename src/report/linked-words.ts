import type { Article, Span } from '../index.ts'
import type { Share } from './share.ts'
import { wordSpans } from './words.ts'

/** How a word stands to the other article. */
export type WordKind =
  /** In a shared run that counts. */
  | 'shared'
  /** The same word there, spelled otherwise. */
  | 'spelling'
  /** Equal by chance, or not compared: a dateline. */
  | 'plain'
  /** The other article does not have it here. */
  | 'other'

/** A word of one article, and the word of the other that it is. */
export interface LinkedWord extends Span {
  readonly kind: WordKind
  /** Position in `alignment.shared`; -1 where it stands in none. */
  readonly passage: number
  /** Position of the same word in the other article; -1 where there is none. */
  readonly to: number
}

export interface LinkedArticles {
  readonly a: readonly LinkedWord[]
  readonly b: readonly LinkedWord[]
}

type Draft = { -readonly [Key in keyof LinkedWord]: LinkedWord[Key] }

/** Words apart that are looked at where the two sides of a passage do not have as many words: "per cent", "percent". */
const REACH = 3

/** Joins the words of two articles, from the passages that they share. */
export function linkWords(a: Article, b: Article, { alignment, counts }: Share): LinkedArticles {
  const left = drafts(a)
  const right = drafts(b)
  const leftRows = rowsOf(
    left,
    alignment.shared.map((passage) => passage.a),
  )
  const rightRows = rowsOf(
    right,
    alignment.shared.map((passage) => passage.b),
  )
  for (const at of alignment.shared.keys()) {
    const [x, y] = [leftRows[at]!, rightRows[at]!]
    for (const [words, rows] of [
      [left, x],
      [right, y],
    ] as const)
      for (let row = rows.start; row < rows.end; row++)
        Object.assign(words[row]!, { passage: at, kind: counts[at] ? 'spelling' : 'plain' })
    for (const [from, to] of pairsOf(a.text, b.text, left, right, x, y)) {
      left[from]!.to = to
      right[to]!.to = from
      if (counts[at] && folded(a.text, left[from]!) === folded(b.text, right[to]!))
        left[from]!.kind = right[to]!.kind = 'shared'
    }
  }
  return { a: left, b: right }
}

/** The words of the text; those of a dateline are not compared. */
function drafts({ text, blocks }: Article): Draft[] {
  const datelines = blocks.flatMap(({ kind, textStart, text }) =>
    kind === 'dateline' && textStart !== null ? [{ start: textStart, end: textStart + text.length }] : [],
  )
  return wordSpans(text).map(({ start, end }) => {
    const isDateline = datelines.some((span) => span.start <= start && end <= span.end)
    return { start, end, kind: isDateline ? 'plain' : 'other', passage: -1, to: -1 }
  })
}

/** The words of each span, as rows `[start, end)`. Spans may stand in any order; they do not overlap. */
function rowsOf(words: readonly Span[], spans: readonly Span[]): Span[] {
  const found: Span[] = spans.map(() => ({ start: 0, end: 0 }))
  const order = spans.map((_, at) => at).sort((x, y) => spans[x]!.start - spans[y]!.start)
  let row = 0
  for (const at of order) {
    const { start, end } = spans[at]!
    while (row < words.length && words[row]!.start < start) row++
    const from = row
    while (row < words.length && words[row]!.start < end) row++
    found[at] = { start: from, end: row }
  }
  return found
}

/** Which word of a passage is which on the other side. */
function pairsOf(
  a: string,
  b: string,
  left: readonly Span[],
  right: readonly Span[],
  x: Span,
  y: Span,
): [number, number][] {
  const pairs: [number, number][] = []
  const even = x.end - x.start === y.end - y.start
  for (let from = x.start, to = y.start; from < x.end && to < y.end; from++, to++) {
    if (!even) {
      const [skipA, skipB] = skips(a, b, left, right, { from, to }, x.end, y.end)
      from += skipA
      to += skipB
    }
    pairs.push([from, to])
  }
  return pairs
}

/** The nearest pair of equal words ahead; none where the next two are equal or nothing near is. */
function skips(
  a: string,
  b: string,
  left: readonly Span[],
  right: readonly Span[],
  { from, to }: { from: number; to: number },
  leftEnd: number,
  rightEnd: number,
): [number, number] {
  for (let sum = 0; sum <= REACH; sum++)
    for (let skipA = 0; skipA <= sum; skipA++) {
      const [one, other] = [from + skipA, to + sum - skipA]
      if (one < leftEnd && other < rightEnd && folded(a, left[one]!) === folded(b, right[other]!))
        return [skipA, sum - skipA]
    }
  return [0, 0]
}

/** Case and the form of apostrophes are not part of a spelling. */
const folded = (text: string, { start, end }: Span): string =>
  text.slice(start, end).toLowerCase().replaceAll('\u2019', "'")

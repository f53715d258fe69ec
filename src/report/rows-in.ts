import type { Span } from '../index.ts'

/** The rows of the words, which are in order, that stand in a span. */
export function rowsIn(words: readonly Span[], { start, end }: Span): Span {
  const from = firstRow(words, start)
  return { start: from, end: Math.max(from, firstRow(words, end)) }
}

/** The first word that starts at `place` or behind it. */
function firstRow(words: readonly Span[], place: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.start < place) low = middle + 1
    else high = middle
  }
  return low
}

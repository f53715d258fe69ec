import type { Share } from './share.ts'

/** Where a passage stands in the second article, seen from the first. */
export type Move = 'higher up' | 'lower down'

/** The passages that stand in another order in the second article, by their position in `alignment.shared`. */
export function movesOf({ alignment: { shared }, counts }: Share): Map<number, Move> {
  const frame = shared.filter(({ moved }, row) => !moved && counts[row])
  const inA = frame.map(({ a }) => a.start)
  const inB = frame.map(({ b }) => b.start).sort((x, y) => x - y)
  const moves = new Map<number, Move>()
  for (const [row, { a, b, moved }] of shared.entries())
    if (moved && counts[row])
      moves.set(row, countBelow(inB, b.start) < countBelow(inA, a.start) ? 'higher up' : 'lower down')
  return moves
}

/** How many of the ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

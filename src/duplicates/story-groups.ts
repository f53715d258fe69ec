import { createGroups, type Groups, groupOf, joinGroups } from '../text/groups.ts'
import type { Comparison } from '../types/comparison.ts'

/** Two related articles by number. */
export interface RelatedPair {
  readonly a: number
  readonly b: number
  readonly comparison: Comparison
}

/**
 * Groups in which nobody is unrelated. Copies of one text are one; of what is left, the closest come together first, and
 * only where each of the one is related to each of the other: a round-up goes with one of its sources and does not
 * bring the others in. `nameOf` gives each article a name, so that ties do not depend on the order of adding.
 */
export function storyGroups(count: number, pairs: readonly RelatedPair[], nameOf: (row: number) => string): Groups {
  const groups = createGroups(count)
  for (const { a, b, comparison } of pairs) if (isCopy(comparison)) joinGroups(groups, a, b)
  const copies = groups.map((_, row) => groupOf(groups, row))
  const loose = pairs.filter(({ a, b }) => copies[a] !== copies[b])
  const related = new Set(loose.map(({ a, b }) => pairKey(copies[a]!, copies[b]!, count)))
  const parts = new Map<number, number[]>()
  for (const { a, b } of closestFirst(loose, nameOf)) {
    const [x, y] = [groupOf(groups, a), groupOf(groups, b)]
    if (x === y) continue
    const [left, right] = [parts.get(x) ?? [copies[x]!], parts.get(y) ?? [copies[y]!]]
    if (!left.every((one) => right.every((other) => related.has(pairKey(one, other, count))))) continue
    joinGroups(groups, x, y)
    parts.set(groupOf(groups, x), [...left, ...right])
  }
  return groups
}

const isCopy = ({ verdict }: Comparison): boolean => verdict === 'identical' || verdict === 'same-copy'

const pairKey = (a: number, b: number, count: number): number => Math.min(a, b) * count + Math.max(a, b)

function closestFirst(pairs: readonly RelatedPair[], nameOf: (row: number) => string): RelatedPair[] {
  const named = pairs.map((pair) => {
    const [x, y] = [nameOf(pair.a), nameOf(pair.b)]
    return { pair, name: x < y ? `${x}\n${y}` : `${y}\n${x}` }
  })
  named.sort(
    (x, y) =>
      y.pair.comparison.containment - x.pair.comparison.containment ||
      y.pair.comparison.similarity - x.pair.comparison.similarity ||
      (x.name < y.name ? -1 : 1),
  )
  return named.map(({ pair }) => pair)
}

import { createGroups, groupOf, joinGroups, listGroups } from '../fingerprint/groups.ts'
import { isoDay, NO_DAY } from '../fingerprint/index/iso-day.ts'
import type { IndexCluster, IndexPair } from '../types/comparison.ts'
import { byCodeUnit } from './by-code-unit.ts'

/** What decides which member of a cluster represents it. */
export interface MemberFacts {
  /** Folded words. */
  readonly words: number
  /** ISO date or date-time. */
  readonly date?: string | null
}

/**
 * The clusters that related pairs make, as `createIndex` makes them: from two members on, in the order of their ids.
 * `facts` is asked for each member.
 */
export function clusterPairs(pairs: Iterable<IndexPair>, facts: (id: string) => MemberFacts): IndexCluster[] {
  const list = [...pairs]
  const ids = [...new Set(list.flatMap(({ a, b }) => [a, b]))].sort(byCodeUnit)
  const rows = new Map(ids.map((id, row) => [id, row]))
  const groups = createGroups(ids.length)
  for (const { a, b } of list) joinGroups(groups, rows.get(a)!, rows.get(b)!)
  const pairsOf = new Map<number, IndexPair[]>()
  for (const pair of list) {
    const group = groupOf(groups, rows.get(pair.a)!)
    const own = pairsOf.get(group)
    if (own === undefined) pairsOf.set(group, [pair])
    else own.push(pair)
  }
  return listGroups(groups).map((members) =>
    clusterOf(
      members.map((row) => ids[row]!),
      pairsOf.get(members[0]!)!,
      facts,
    ),
  )
}

/** `members` in order; of each pair, either end may be `a`. */
export function clusterOf(
  members: readonly string[],
  pairs: readonly IndexPair[],
  facts: (id: string) => MemberFacts,
): IndexCluster {
  const sorted = pairs.map(inOrder).sort((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b))
  return { id: members[0]!, members, representative: representativeOf(members, facts), pairs: sorted }
}

/** The earliest member, then the longest, then the one whose id comes first. */
function representativeOf(members: readonly string[], facts: (id: string) => MemberFacts): string {
  const known = members.map((id) => {
    const { words, date } = facts(id)
    const day = isoDay(date)
    return { id, words, day: day === NO_DAY ? Number.MAX_SAFE_INTEGER : day }
  })
  return known.reduce((best, one) => ((one.day - best.day || best.words - one.words) < 0 ? one : best)).id
}

function inOrder(pair: IndexPair): IndexPair {
  if (pair.a < pair.b) return pair
  const { comparison } = pair
  return { a: pair.b, b: pair.a, comparison: { ...comparison, aInB: comparison.bInA, bInA: comparison.aInB } }
}

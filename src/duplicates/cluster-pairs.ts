import { byCodeUnit } from '../text/by-code-unit.ts'
import { groupOf, listGroups } from '../text/groups.ts'
import { isoDay, NO_DAY } from '../text/iso-day.ts'
import type { IndexCluster, IndexPair } from '../types/fingerprint-index.ts'
import { storyGroups } from './story-groups.ts'

/** What decides which member of a cluster represents it. */
export interface MemberFacts {
  /** Folded words. */
  readonly words: number
  /** ISO date or date-time. */
  readonly date?: string | null
}

/**
 * The clusters that related pairs make: from two members on, in the order of their ids. Pairs that are not related are
 * listed with the cluster that both their articles are in. `facts` is asked for each member.
 */
export function clusterPairs(pairs: Iterable<IndexPair>, facts: (id: string) => MemberFacts): IndexCluster[] {
  const list = [...pairs]
  const ids = [...new Set(list.flatMap(({ a, b }) => [a, b]))].sort(byCodeUnit)
  const rows = new Map(ids.map((id, row) => [id, row]))
  const related = list
    .filter(({ comparison }) => comparison.related)
    .map(({ a, b, comparison }) => ({ a: rows.get(a)!, b: rows.get(b)!, comparison }))
  const groups = storyGroups(ids.length, related, (row) => ids[row]!)
  const pairsOf = new Map<number, IndexPair[]>()
  for (const pair of list) {
    const group = groupOf(groups, rows.get(pair.a)!)
    if (group !== groupOf(groups, rows.get(pair.b)!)) continue
    const own = pairsOf.get(group)
    if (own === undefined) pairsOf.set(group, [inOrder(pair)])
    else own.push(inOrder(pair))
  }
  return listGroups(groups)
    .filter((members) => members.length > 1)
    .map((members) =>
      clusterOf(
        members.map((row) => ids[row]!),
        pairsOf.get(members[0]!)!,
        facts,
      ),
    )
}

function clusterOf(members: readonly string[], pairs: IndexPair[], facts: (id: string) => MemberFacts): IndexCluster {
  pairs.sort((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b))
  return { id: members[0]!, members, representative: representativeOf(members, facts), pairs }
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

/** `a` before `b`. */
export function inOrder(pair: IndexPair): IndexPair {
  if (pair.a < pair.b) return pair
  const { comparison } = pair
  return { a: pair.b, b: pair.a, comparison: { ...comparison, aInB: comparison.bInA, bInA: comparison.aInB } }
}

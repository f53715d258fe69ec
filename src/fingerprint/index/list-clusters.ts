import type { IndexCluster, IndexPair } from '../../types/comparison.ts'
import { createGroups, groupOf, joinGroups, listGroups } from '../groups.ts'
import { type Documents, type Entry, entryAt } from './documents.ts'
import type { IndexState } from './index-state.ts'
import { NO_DAY } from './iso-day.ts'
import { listPairs, type RowPair, turned } from './list-pairs.ts'

/** Articles that related pairs join, from two members on, in the order of their ids. */
export function listClusters(state: IndexState, unrelated: boolean): IndexCluster[] {
  const { documents } = state
  const groups = createGroups(documents.count)
  const pairs = [...listPairs(state, unrelated)]
  for (const { a, b, comparison } of pairs) if (comparison.related) joinGroups(groups, a, b)
  const byGroup = new Map<number, IndexPair[]>()
  for (const pair of pairs) {
    const group = groupOf(groups, pair.a)
    if (group !== groupOf(groups, pair.b)) continue
    const list = byGroup.get(group) ?? []
    byGroup.set(group, list)
    list.push(inOrder(pair, documents.ids))
  }
  return listGroups(groups)
    .filter((rows) => rows.length > 1)
    .map((rows) => clusterOf(documents, rows, byGroup.get(rows[0]!)!))
    .sort((x, y) => byCodeUnit(x.id, y.id))
}

function clusterOf(documents: Documents, rows: number[], pairs: IndexPair[]): IndexCluster {
  const members = rows.map((row) => documents.ids[row]!).sort(byCodeUnit)
  const first = rows.reduce((best, row) => (isBefore(documents, row, best) ? row : best))
  pairs.sort((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b))
  return { id: members[0]!, members, representative: documents.ids[first]!, pairs }
}

/** The earlier article, then the longer one, then the one whose id comes first. */
function isBefore(documents: Documents, a: number, b: number): boolean {
  const [x, y] = [entryAt(documents, a), entryAt(documents, b)]
  return (dayOf(x) - dayOf(y) || y.words - x.words || byCodeUnit(documents.ids[a]!, documents.ids[b]!)) < 0
}

/** An article without a day comes last. */
function dayOf({ day }: Entry): number {
  return day === NO_DAY ? Number.MAX_SAFE_INTEGER : day
}

function inOrder({ a, b, comparison }: RowPair, ids: readonly string[]): IndexPair {
  return ids[a]! < ids[b]!
    ? { a: ids[a]!, b: ids[b]!, comparison }
    : { a: ids[b]!, b: ids[a]!, comparison: turned(comparison) }
}

function byCodeUnit(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

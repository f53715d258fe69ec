import type { Cluster, IndexPair } from '../../types.ts'
import { rowOfId } from './id-table.ts'
import type { IndexState } from './index-state.ts'
import { NO_DAY } from './iso-day.ts'
import { listPairs } from './list-pairs.ts'

/** Articles that related pairs join, from two members on, in the order of their ids. */
export function listClusters(state: IndexState, unrelated: boolean): Cluster[] {
  const { ids } = state.documents
  const parent = new Uint32Array(ids.length).map((_, row) => row)
  const pairs: { readonly row: number; readonly pair: IndexPair }[] = []
  for (const pair of listPairs(state, unrelated)) {
    const a = rowOfId(state.ids, ids, pair.a)
    pairs.push({ row: a, pair })
    if (pair.comparison.related) join(parent, a, rowOfId(state.ids, ids, pair.b))
  }
  const groups = new Map<number, { members: number[]; pairs: IndexPair[] }>()
  for (const { row, pair } of pairs) {
    const root = rootOf(parent, row)
    const group = groups.get(root) ?? { members: [], pairs: [] }
    groups.set(root, group)
    group.pairs.push(pair)
  }
  for (let row = 0; row < ids.length; row++) groups.get(rootOf(parent, row))?.members.push(row)
  return [...groups.values()]
    .filter(({ members }) => members.length > 1)
    .map((group) => clusterOf(state, group.members, group.pairs))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function clusterOf(state: IndexState, rows: readonly number[], pairs: readonly IndexPair[]): Cluster {
  const members = rows.map((row) => state.documents.ids[row]!).sort(byCodeUnit)
  const representative = state.documents.ids[[...rows].sort((a, b) => earlier(state, a, b))[0]!]!
  const sorted = pairs.map(inOrder).sort((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b))
  return { id: members[0]!, members, representative, pairs: sorted }
}

/** The earlier article, then the longer one, then the one whose id comes first. */
function earlier({ documents }: IndexState, a: number, b: number): number {
  const [x, y] = [documents.day.values[a]!, documents.day.values[b]!]
  const day = (x === NO_DAY ? Number.POSITIVE_INFINITY : x) - (y === NO_DAY ? Number.POSITIVE_INFINITY : y)
  if (x !== y) return day
  return documents.words.values[b]! - documents.words.values[a]! || byCodeUnit(documents.ids[a]!, documents.ids[b]!)
}

function inOrder(pair: IndexPair): IndexPair {
  if (pair.a < pair.b) return pair
  const { comparison } = pair
  return { a: pair.b, b: pair.a, comparison: { ...comparison, aInB: comparison.bInA, bInA: comparison.aInB } }
}

function byCodeUnit(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function join(parent: Uint32Array, a: number, b: number): void {
  const [x, y] = [rootOf(parent, a), rootOf(parent, b)]
  parent[Math.max(x, y)] = Math.min(x, y)
}

function rootOf(parent: Uint32Array, row: number): number {
  let root = row
  while (parent[root] !== root) root = parent[root]!
  for (let at = row; at !== root; ) {
    const next = parent[at]!
    parent[at] = root
    at = next
  }
  return root
}

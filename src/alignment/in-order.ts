import type { Passage } from './passage.ts'

/**
 * The heaviest subsequence of passages (which are in the order of `a`) that is in the order of `b` as well; the rest
 * was moved. A prefix-maximum tree over the order in `b`: n log n.
 */
export function inOrder(passages: readonly Passage[]): boolean[] {
  const rank = passages.map((_, row) => row).sort((x, y) => passages[x]!.b - passages[y]!.b)
  const place = new Uint32Array(passages.length)
  rank.forEach((row, index) => {
    place[row] = index + 1
  })
  // Fenwick tree: row + 1 of the best chain that ends at or before a place.
  const tree = new Uint32Array(passages.length + 1)
  const weight = new Float64Array(passages.length)
  const before = new Uint32Array(passages.length)
  const better = (x: number, y: number): number => (y === 0 || (x !== 0 && weight[x - 1]! >= weight[y - 1]!) ? x : y)
  let best = 0
  passages.forEach(({ words }, row) => {
    let chain = 0
    // Its own place is still empty.
    for (let node = place[row]!; node > 0; node -= node & -node) chain = better(chain, tree[node]!)
    before[row] = chain
    weight[row] = words + (chain === 0 ? 0 : weight[chain - 1]!)
    for (let node = place[row]!; node < tree.length; node += node & -node) tree[node] = better(tree[node]!, row + 1)
    best = better(best, row + 1)
  })
  const kept = passages.map(() => false)
  for (let row = best; row !== 0; row = before[row - 1]!) kept[row - 1] = true
  return kept
}

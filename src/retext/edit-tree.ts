import type { Literals, Nodes, Root } from 'nlcst'
import type { Span } from '../index.ts'
import type { Leaf } from './leaves.ts'

/** Replace the span of the text that `readTree` gives. */
export interface TreeEdit extends Span {
  readonly replacement: string
}

/**
 * Applies ordered, disjoint edits to the leaves and drops what becomes empty. Every node that stays keeps its place in
 * the file, so that later messages still point at what was read. A replacement goes into one leaf whole.
 */
export function editTree(tree: Root, leaves: readonly Leaf[], edits: readonly TreeEdit[]): void {
  for (const [leaf, cuts] of cutsByLeaf(leaves, edits)) leaf.node.value = cut(leaf, cuts)
  if (edits.length > 0) prune(tree)
}

function cutsByLeaf(leaves: readonly Leaf[], edits: readonly TreeEdit[]): Map<Leaf, TreeEdit[]> {
  const cuts = new Map<Leaf, TreeEdit[]>()
  let first = 0
  for (const edit of edits) {
    while (first < leaves.length && leaves[first]!.end <= edit.start) first++
    const touched: Leaf[] = []
    for (let at = first; at < leaves.length && leaves[at]!.start < edit.end; at++) touched.push(leaves[at]!)
    const host = touched.find(({ node }) => canHold(node, edit.replacement)) ?? touched[0]
    for (const leaf of touched) {
      const before = cuts.get(leaf) ?? []
      cuts.set(leaf, [...before, leaf === host ? edit : { ...edit, replacement: '' }])
    }
  }
  return cuts
}

function canHold(node: Literals, replacement: string): boolean {
  return (node.type === 'WhiteSpaceNode') === (replacement.trim() === '')
}

function cut({ node, start, end }: Leaf, edits: readonly TreeEdit[]): string {
  let value = ''
  let at = start
  for (const edit of edits) {
    value += node.value.slice(at - start, Math.max(0, edit.start - start)) + edit.replacement
    at = Math.min(end, edit.end)
  }
  return value + node.value.slice(at - start)
}

/** Takes out leaves without text and parents without children. */
function prune(node: Nodes): boolean {
  if ('value' in node) return node.value !== ''
  node.children = node.children.filter((child) => prune(child)) as typeof node.children
  return node.children.length > 0
}

import type { Literals, Nodes, Root, WhiteSpace } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import type { Point, Position } from 'unist'
import type { Span } from '../index.ts'

/** A leaf with its place in the text that {@link readTree} gives, which may differ from its place in the file. */
export interface Leaf extends Span {
  readonly node: Literals
}

/** The text of a tree and its leaves. */
export interface ReadTree {
  readonly text: string
  readonly leaves: readonly Leaf[]
}

/** Reads a tree: its text is `toString(tree)`, with a blank line where two paragraphs touch, as in minified HTML. */
export function readTree(tree: Root): ReadTree {
  const leaves: Leaf[] = []
  let at = 0
  const walk = (node: Nodes): void => {
    if ('value' in node) {
      leaves.push({ node, start: at, end: at + node.value.length })
      at += node.value.length
    } else for (const child of node.children) walk(child)
  }
  for (const [place, child] of tree.children.entries()) {
    if (child.type === 'ParagraphNode' && tree.children[place - 1]?.type === 'ParagraphNode') walk(betweenParagraphs())
    walk(child)
  }
  return { text: textOf(leaves.map(({ node }) => node)), leaves }
}

/** Stands in no tree: what is written into it is gone. */
const betweenParagraphs = (): WhiteSpace => ({ type: 'WhiteSpaceNode', value: '\n\n' })

/** Gives for each span of the text that {@link readTree} gives its place in the file. Calls must come in ascending order of start. */
export function placesIn(leaves: readonly Leaf[]): (span: Span) => Position | undefined {
  let first = 0
  return ({ start, end }) => {
    while (first < leaves.length && leaves[first]!.end <= start) first++
    let last = first
    while (last + 1 < leaves.length && leaves[last + 1]!.start < end) last++
    const from = pointIn(leaves[first], start)
    const to = pointIn(leaves[last], end)
    return from && to && { start: from, end: to }
  }
}

/** A leaf that was rewritten is no longer as long as its place in the file: then the whole leaf is meant. */
function pointIn(leaf: Leaf | undefined, offset: number): Point | undefined {
  if (!leaf?.node.position) return undefined
  const { node, start, end } = leaf
  const { start: from, end: to } = leaf.node.position
  if (offset >= end) return to
  if (from.offset === undefined || to.offset !== from.offset + node.value.length || from.line !== to.line) return from
  const units = offset - start
  return { line: from.line, column: from.column + units, offset: from.offset + units }
}

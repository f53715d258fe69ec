import type { PageAttribute, PageElement } from './page-node.ts'

/** How the nodes of some library are read. */
export interface NodeView<Source> {
  /** Null for what is neither an element nor text. */
  readonly read: (
    node: Source,
  ) => string | { readonly name: string; readonly attributes: readonly PageAttribute[] } | null
  /** Asked once for each node. */
  readonly children: (node: Source) => ArrayLike<Source>
}

/** Browsers cap their trees at 512 levels; deeper elements hang in this one, in their order. */
const deepest = 400

/** What never holds words of an article, nor says anything about it. */
const silent = new Set(
  'style noscript template iframe svg math canvas object embed select option input textarea audio video map'.split(' '),
)

/** A page as plain nodes, whoever parsed it. */
export function copyPage<Source>(root: Source, view: NodeView<Source>): PageElement {
  const page: PageElement = { name: '#document', attributes: [], children: [] }
  const open = [{ nodes: view.children(root), next: 0, into: page }]
  while (open.length > 0) {
    const top = open.at(-1)!
    const node = top.nodes[top.next++]
    if (node === undefined) {
      open.pop()
      continue
    }
    const read = view.read(node)
    if (typeof read === 'string') top.into.children.push(read)
    else if (read !== null && isRead(read)) {
      const element: PageElement = { ...read, children: [] }
      top.into.children.push(element)
      open.push({ nodes: view.children(node), next: 0, into: open.length < deepest ? element : top.into })
    }
  }
  return page
}

/** Of scripts only those that hold data. */
function isRead({
  name,
  attributes,
}: {
  readonly name: string
  readonly attributes: readonly PageAttribute[]
}): boolean {
  if (name !== 'script') return !silent.has(name)
  return attributes.some((one) => one.name === 'type' && /ld\+json/i.test(one.value))
}

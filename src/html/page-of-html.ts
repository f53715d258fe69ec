import { copyPage, type NodeView } from './copy-page.ts'
import type { PageAttribute, PageElement } from './page-node.ts'
import { parseCapped } from './parse-capped.ts'

/** What parse5's own tree has. */
interface ParsedNode {
  readonly nodeName: string
  readonly tagName?: string
  readonly value?: string
  readonly attrs?: readonly PageAttribute[]
  readonly childNodes?: readonly ParsedNode[]
}

const view: NodeView<ParsedNode> = {
  read: ({ nodeName, tagName, value, attrs }) => {
    if (nodeName === '#text') return value ?? ''
    return tagName === undefined ? null : { name: tagName, attributes: attrs ?? [] }
  },
  children: ({ childNodes }) => childNodes ?? [],
}

/** Parses a page as browsers do. */
export function pageOfHtml(html: string): PageElement {
  return copyPage<ParsedNode>(parseCapped(html) as unknown as ParsedNode, view)
}

import { requireObject } from '../text/argument.ts'
import { wrongType } from '../text/failure.ts'
import { copyPage, type NodeView } from './copy-page.ts'
import type { PageElement } from './page-node.ts'

/** What every DOM has. */
interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly localName?: string
  readonly nodeValue?: string | null
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>
  readonly childNodes: ArrayLike<DomNode>
}

const elementNode = 1
const textNodes = new Set([3, 4])

const view: NodeView<DomNode> = {
  read(node) {
    if (textNodes.has(node.nodeType)) return node.nodeValue ?? ''
    if (node.nodeType !== elementNode) return null
    const attributes = Array.from(node.attributes ?? [], ({ name, value }) => ({ name, value }))
    return { name: (node.localName ?? node.nodeName).toLowerCase(), attributes }
  },
  // A copy: some libraries build the list anew each time that it is asked for.
  children: ({ childNodes }) => Array.from(childNodes ?? []),
}

/** Reads any DOM, or a part of one. @throws `wrong-type` for what is not a node. */
export function pageOfDocument(document: unknown): PageElement {
  const wanted = 'a DOM document or element'
  requireObject(document, 'document', wanted)
  if (!('nodeType' in document && 'childNodes' in document)) throw wrongType('document', wanted, document)
  return copyPage(document as DomNode, view)
}

import type { Nodes, Paragraph, Root, Sentence } from 'nlcst'
import type { Plugin } from 'unified'
import type { SentenceOptions } from '../index.ts'
import { textToTree } from './text-to-tree.ts'

/** How `retextCopydesk` cuts: the options of `splitSentences`. */
export type RetextCopydeskOptions = SentenceOptions

type Extension<Node extends Nodes> = (node: Node) => unknown

/** Where plugins such as retext-emoji leave their tree corrections, for retext-latin, retext-english and this parser. */
interface Extensions {
  readonly nlcstSentenceExtensions?: readonly Extension<Sentence>[]
  readonly nlcstParagraphExtensions?: readonly Extension<Paragraph>[]
  readonly nlcstRootExtensions?: readonly Extension<Root>[]
}

/**
 * Parses text to nlcst with exactly the sentences of `splitSentences`. Takes the place of retext-english: words,
 * punctuation, symbols and white space are nodes of the same kinds, with the same positions.
 */
export const retextCopydesk: Plugin<[(RetextCopydeskOptions | null | undefined)?], string, Root> = function (options) {
  this.parser = (document) => {
    const tree = textToTree(document, options ?? undefined)
    extend(tree, this.data() as Extensions)
    return tree
  }
}

function extend(tree: Root, extensions: Extensions): void {
  for (const paragraph of tree.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const sentence of paragraph.children)
      if (sentence.type === 'SentenceNode') apply(extensions.nlcstSentenceExtensions, sentence)
    apply(extensions.nlcstParagraphExtensions, paragraph)
  }
  apply(extensions.nlcstRootExtensions, tree)
}

function apply<Node extends Nodes>(extensions: readonly Extension<Node>[] = [], node: Node): void {
  for (const extension of extensions) extension(node)
}

import { NodeParser } from '@llamaindex/core/node-parser'
import { NodeRelationship, TextNode } from '@llamaindex/core/schema'
import { chunkingOptions } from '../rag/chunking-options.ts'
import { type ChunkOptions, chunkArticle, type DuplicateOptions, markDuplicates } from '../rag/index.ts'
import { toldFacts } from '../rag/told-facts.ts'
import { boolean, checkOptions, type OptionsOf } from '../text/options.ts'

/** How {@link CopydeskNodeParser} cuts: the options of `chunkArticle` and `markDuplicates`, and one more. */
export interface CopydeskNodeParserOptions extends Omit<ChunkOptions, 'id'>, DuplicateOptions {
  /** Set `duplicateOf` in the metadata of chunks that an earlier chunk has. Default false. */
  readonly markDuplicates?: boolean | undefined
}

const parserOptions = (): OptionsOf<CopydeskNodeParserOptions> => ({
  ...chunkingOptions(),
  markDuplicates: boolean,
})

/** Metadata that are for programs and not for a model. */
const unspoken = ['chunk', 'duplicateOf']
/** An address says something to a model, and nothing to an embedding. */
const unembedded = [...unspoken, 'url']

/**
 * Cuts LlamaIndex documents that are news articles into nodes of whole sentences, as by `chunkArticle`.
 *
 * `startCharIdx` and `endCharIdx` are UTF-16 offsets into the text of the document. The metadata of a document go on
 * to its nodes, with what the article tells of itself where the document has none of its own (`title`, `date`,
 * `authors`, `agencies`, `url`, `dateline`; see `facts`), which a model sees as it sees all metadata, and, hidden from
 * models, `chunk` (from 0) and `duplicateOf`. The id of a node is that of its document and `#0`, `#1` …; the document is
 * its source, its neighbours are previous and next.
 */
export class CopydeskNodeParser extends NodeParser<TextNode[]> {
  /** As they were passed. */
  readonly options: CopydeskNodeParserOptions

  /** @throws `wrong-type`, `wrong-value` or `unknown-option` for an option that cannot be used. */
  constructor(options: CopydeskNodeParserOptions = {}) {
    super()
    checkOptions(options, parserOptions)
    const { markDuplicates: _marked, seen, share, ...chunkOptions } = options
    markDuplicates([], { seen, share })
    chunkArticle('', chunkOptions)
    this.options = options
  }

  /** The nodes of each document, in order. */
  protected override parseNodes(documents: TextNode[]): TextNode[] {
    const { markDuplicates: marked, seen, share, ...chunkOptions } = this.options
    const parts = documents.flatMap((document) =>
      chunkArticle(document.text, { ...chunkOptions, id: document.id_ }).map((chunk) => ({ ...chunk, document })),
    )
    const chunks = marked ? markDuplicates(parts, { seen, share }) : parts
    return chunks.map((chunk) => {
      const { id, text, start, end, index, duplicateOf, document } = chunk
      const node = new TextNode({
        id_: id,
        text,
        metadata: { ...toldFacts(chunk), chunk: index, ...(duplicateOf !== null && { duplicateOf }) },
        excludedEmbedMetadataKeys: [...document.excludedEmbedMetadataKeys, ...unembedded],
        excludedLlmMetadataKeys: [...document.excludedLlmMetadataKeys, ...unspoken],
        relationships: { ...document.relationships, [NodeRelationship.SOURCE]: document.asRelatedNodeInfo() },
      })
      // The constructor takes 0 for nothing.
      return Object.assign(node, { startCharIdx: start, endCharIdx: end })
    })
  }

  /** The base class looks for the text in the document and takes its first place, which need not be this one. */
  protected override postProcessParsedNodes(nodes: TextNode[], documents: Map<string, TextNode>): TextNode[] {
    const own = nodes.map(({ startCharIdx, endCharIdx, metadata }) => ({ startCharIdx, endCharIdx, metadata }))
    return super.postProcessParsedNodes(nodes, documents).map((node, at) => {
      const { startCharIdx, endCharIdx, metadata } = own[at]!
      const { chunk, duplicateOf } = metadata
      Object.assign(node, { startCharIdx, endCharIdx })
      Object.assign(node.metadata, { chunk, ...(duplicateOf !== undefined && { duplicateOf }) })
      return node
    })
  }
}

import { Document } from '@langchain/core/documents'
import { TextSplitter, type TextSplitterChunkHeaderOptions } from '@langchain/textsplitters'
import { chunkingOptions } from '../rag/chunking-options.ts'
import { type ChunkOptions, chunkArticle, type DuplicateOptions, markDuplicates, withTitle } from '../rag/index.ts'
import { toldFacts } from '../rag/told-facts.ts'
import { boolean, checkOptions, type OptionsOf } from '../text/options.ts'
import { linesIn } from './lines-in.ts'

/** How {@link CopydeskSplitter} cuts: the options of `chunkArticle` and `markDuplicates`, and two more. */
export interface CopydeskSplitterOptions extends Omit<ChunkOptions, 'id'>, DuplicateOptions {
  /** Put the title before the text of every chunk. Default false. */
  readonly withTitle?: boolean | undefined
  /** Set `duplicateOf` in the metadata of chunks that an earlier chunk has. Default false. */
  readonly markDuplicates?: boolean | undefined
}

const splitterOptions = (): OptionsOf<CopydeskSplitterOptions> => ({
  ...chunkingOptions(),
  withTitle: boolean,
  markDuplicates: boolean,
})

/**
 * A text splitter of LangChain for news articles: chunks of whole sentences, as by `chunkArticle`.
 *
 * The metadata of a document go on to its chunks, with what the article tells of itself where the document has none of
 * its own (`title`, `date`, `authors`, `agencies`, `url`, `dateline`; see `facts`), `start` and `end` (UTF-16 offsets
 * into its `pageContent`), `loc.lines` as every splitter of LangChain gives it, `chunk` (from 0) and `duplicateOf`. The
 * id of a chunk is that of its document and `#0`, `#1` …; a document without an id goes by the hash of its text.
 */
export class CopydeskSplitter extends TextSplitter {
  /** The name that LangChain serialises the class under. */
  static override lc_name(): string {
    return 'CopydeskSplitter'
  }

  /** Where LangChain looks for the class. */
  override lc_namespace = ['copydesk']

  /** As they were passed. */
  readonly options: CopydeskSplitterOptions

  /** @throws `wrong-type`, `wrong-value` or `unknown-option` for an option that cannot be used. */
  constructor(options: CopydeskSplitterOptions = {}) {
    checkOptions(options, splitterOptions)
    const { withTitle: _titled, markDuplicates: _marked, seen, share, ...chunkOptions } = options
    markDuplicates([], { seen, share })
    chunkArticle('', chunkOptions)
    super({ chunkOverlap: 0, ...(options.maxLength !== undefined && { chunkSize: options.maxLength }) })
    this.options = options
  }

  /** The texts of the chunks of one article. */
  override async splitText(text: string): Promise<string[]> {
    const chunks = await this.splitDocuments([new Document({ pageContent: text })])
    return chunks.map(({ pageContent }) => pageContent)
  }

  /** The chunks of each text, with the metadata that stand at its place in `metadatas`. */
  override async createDocuments(
    texts: string[],
    metadatas: Record<string, unknown>[] = [],
    header: TextSplitterChunkHeaderOptions = {},
  ): Promise<Document[]> {
    const documents = texts.map((pageContent, at) => new Document({ pageContent, metadata: metadatas[at] ?? {} }))
    return this.splitDocuments(documents, header)
  }

  /** The chunks of each document, in order. */
  override async splitDocuments(
    documents: Document[],
    {
      chunkHeader = '',
      chunkOverlapHeader = "(cont'd) ",
      appendChunkOverlapHeader,
    }: TextSplitterChunkHeaderOptions = {},
  ): Promise<Document[]> {
    const { withTitle: titled, markDuplicates: marked, seen, share, ...chunkOptions } = this.options
    const parts = documents.flatMap((document) => {
      const { id, pageContent } = document
      const linesOf = linesIn(pageContent)
      const chunks = chunkArticle(pageContent, { ...chunkOptions, ...(id !== undefined && { id }) })
      return chunks.map((chunk) => ({ ...chunk, document, lines: linesOf(chunk) }))
    })
    const chunks = marked ? markDuplicates(parts, { seen, share }) : parts
    return chunks.map((chunk) => {
      const { document, id, start, end, index, duplicateOf, lines } = chunk
      const goesOn = appendChunkOverlapHeader && index > 0 ? chunkOverlapHeader : ''
      return new Document({
        id,
        pageContent: `${chunkHeader}${goesOn}${titled ? withTitle(chunk) : chunk.text}`,
        metadata: {
          ...toldFacts(chunk),
          ...document.metadata,
          loc: { ...document.metadata['loc'], lines },
          start,
          end,
          chunk: index,
          ...(duplicateOf !== null && { duplicateOf }),
        },
      })
    })
  }
}

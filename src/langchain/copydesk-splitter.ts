import { BaseDocumentTransformer, Document, type DocumentInterface } from '@langchain/core/documents'
import { type ChunkOptions, chunkArticle, type DuplicateOptions, markDuplicates, withTitle } from '../rag/index.ts'
import { boolean, checkOptions } from '../text/options.ts'

/** How {@link CopydeskSplitter} cuts: the options of `chunkArticle` and `markDuplicates`, and two more. */
export interface CopydeskSplitterOptions extends Omit<ChunkOptions, 'id'>, DuplicateOptions {
  /** Put the title before the text of every chunk. Default false. */
  readonly withTitle?: boolean | undefined
  /** Set `duplicateOf` in the metadata of chunks that an earlier chunk has. Default false. */
  readonly markDuplicates?: boolean | undefined
}

const flags = () => ({ withTitle: boolean, markDuplicates: boolean })

/**
 * Cuts LangChain documents that are news articles into chunks of whole sentences, as by `chunkArticle`.
 *
 * The metadata of a document go on to its chunks, with `start` and `end` (UTF-16 offsets into its `pageContent`),
 * `chunk` (from 0), `title` where the document has none of its own and the article has one, and `duplicateOf`. The id
 * of a chunk is that of its document and `#0`, `#1` …; a document without an id goes by the hash of its text.
 */
export class CopydeskSplitter extends BaseDocumentTransformer {
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
    super()
    const { withTitle, markDuplicates: marked, seen, share, ...chunkOptions } = options
    checkOptions({ withTitle, markDuplicates: marked }, flags)
    markDuplicates([], { seen, share })
    chunkArticle('', chunkOptions)
    this.options = options
  }

  /** The chunks of each document, in order. */
  async transformDocuments(documents: DocumentInterface[]): Promise<Document[]> {
    const { withTitle: titled, markDuplicates: marked, seen, share, ...chunkOptions } = this.options
    const parts = documents.flatMap((document) => {
      const { id, pageContent } = document
      const chunks = chunkArticle(pageContent, { ...chunkOptions, ...(id !== undefined && { id }) })
      return chunks.map((chunk) => ({ ...chunk, document }))
    })
    const chunks = marked ? markDuplicates(parts, { seen, share }) : parts
    return chunks.map((chunk) => {
      const { document, id, start, end, index, title, duplicateOf } = chunk
      return new Document({
        id,
        pageContent: titled ? withTitle(chunk) : chunk.text,
        metadata: {
          ...(title !== null && { title }),
          ...document.metadata,
          start,
          end,
          chunk: index,
          ...(duplicateOf !== null && { duplicateOf }),
        },
      })
    })
  }
}

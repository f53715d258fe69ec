import type { NormalizeOptions, Span } from '../index.ts'
import type { ArticleFacts, ChunkFact } from './article-facts.ts'

/**
 * Some sentences of an article that stand together, with what the article tells of itself. `start` and `end` say where
 * they are in the string that was passed; where an `Article` was passed, in its `text`. What was removed between two
 * sentences lies in the span and not in the text.
 */
export interface Chunk extends Span, ArticleFacts {
  /** The article's id and `index`: `a1#0`. */
  readonly id: string
  /** From 0. */
  readonly index: number
  /** Clean text: a blank between sentences, a blank line between paragraphs. */
  readonly text: string
  /** The id of an earlier chunk that has this one's text; see `markDuplicates`. */
  readonly duplicateOf: string | null
}

/** How `chunkArticle` cuts; the article, its sentences and names are read as by `normalizeArticle`. */
export interface ChunkOptions extends NormalizeOptions {
  /** Goes before `#` in the ids of the chunks. Default: a hash of the article's text, 24 hex digits. */
  readonly id?: string | undefined
  /** The most that a chunk may measure. Default 1000. */
  readonly maxLength?: number | undefined
  /** What chunks tell of their article; `[]` for the text alone. Default: all of `chunkFacts`. */
  readonly facts?: readonly ChunkFact[] | undefined
  /**
   * How many sentences at the end of a chunk open the next one as well, where they fit; never more
   * than half of it. Default 0.
   */
  readonly overlap?: number | undefined
  /**
   * In what `maxLength` counts: UTF-16 code units, words (runs of what is not white space), or what a function of the
   * caller's gives, a tokenizer for one. It is asked once for each sentence, with the white space before it, and the
   * answers are added up. Default `characters`.
   */
  readonly measure?: 'characters' | 'words' | ((text: string) => number) | undefined
}

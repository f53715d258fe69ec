import type { Article, ArticleOptions, Removal } from './article.ts'
import type { Fingerprint } from './fingerprint.ts'
import type { NameEdit, NameOptions, NameSkip } from './names.ts'
import type { Sentence, SentenceOptions } from './sentences.ts'
import type { Span } from './span.ts'

/** How each step of {@link normalizeArticle} works. */
export interface NormalizeOptions {
  /** How the article is read. Default `{}`. */
  readonly article?: ArticleOptions | undefined
  /** How the body is split. Default `{}`. */
  readonly sentences?: SentenceOptions | undefined
  /** How names are rewritten. Default `{}`. */
  readonly names?: NameOptions | undefined
}

/** A sentence of the normalised body. */
export interface SourcedSentence extends Sentence {
  /** The span of the input that it came from. */
  readonly source: Span
}

/** What {@link normalizeArticle} gives. */
export interface NormalizedArticle {
  /** The article as it was read. */
  readonly article: Article
  /** What was left out of the body, with reasons. */
  readonly removed: readonly Removal[]
  /** The body with names in one spelling. */
  readonly text: string
  /** Sentences of `text`. */
  readonly sentences: readonly SourcedSentence[]
  /** Name edits, with spans in `article.text`. */
  readonly edits: readonly NameEdit[]
  /** Names that were recognised and left alone, with spans in `article.text`. */
  readonly skipped: readonly NameSkip[]
  /** The fingerprint of the body. */
  readonly fingerprint: Fingerprint
}

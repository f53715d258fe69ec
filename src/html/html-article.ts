import type { ArticleOptions, ReadArticle } from '../index.ts'

/** How {@link fromHtml} and {@link fromDocument} read. */
export interface HtmlOptions extends ArticleOptions {
  /**
   * The page's address: links are resolved against it, and a day in it may be the day of publication. `Article.url` is
   * `known.url`, else the canonical address that the page names, else this. Default: not known.
   */
  readonly url?: string | undefined
}

/** What the tags of a page say, as it is printed there; null or empty where they do not. */
export interface PageMetadata {
  /** The headline. */
  readonly title: string | null
  /** Who wrote it. */
  readonly authors: readonly string[]
  /** When it was published. */
  readonly published: string | null
  /** When it was last changed. */
  readonly updated: string | null
  /** The canonical address. */
  readonly url: string | null
  /** Who published it. */
  readonly outlet: string | null
  /** The language of the page, a tag such as `en-GB`. */
  readonly language: string | null
}

/** An article read from a page. `input` is the Markdown that was made of the page: all spans point into it. */
export interface HtmlArticle extends ReadArticle {
  /** What the page's tags say. Where it can be read it is in `article` too. */
  readonly metadata: PageMetadata
}

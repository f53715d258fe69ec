import { articleOf } from './article/article-of.ts'
import { articleOptions } from './article/options.ts'
import { readArticle } from './article/read-article.ts'
import { requireString } from './text/argument.ts'
import { checkOptions } from './text/options.ts'
import type { Article, ArticleOptions } from './types/article.ts'

/**
 * Reads the text or Markdown of a news article: header, body, and what is neither.
 *
 * Every character of `text` that is not white space lies in exactly one of the result's blocks. A field that cannot
 * be told from the text is null or empty: extracted text often lacks date and author.
 *
 * @throws `wrong-type`, `wrong-value` or `unknown-option` for an argument or option that cannot be used. No text throws.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk'
 *
 * const article = parseArticle('# Ferry sails again\n\nBy Mara Quill\n\nThe ferry to Kell sailed again on Monday.')
 * article.title // → 'Ferry sails again'
 * article.authors // → ['Mara Quill']
 * article.text // → 'The ferry to Kell sailed again on Monday.'
 * ```
 */
export function parseArticle(text: string, options: ArticleOptions = {}): Article {
  requireString(text, 'text')
  checkOptions(options, articleOptions)
  return articleOf(text, readArticle(text, options))
}

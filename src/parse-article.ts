import { assemble } from './article/assemble.ts'
import { closeArticle } from './article/formats/close-article.ts'
import { factsOfFields } from './article/formats/facts-of-fields.ts'
import { keepParts } from './article/formats/keep-parts.ts'
import { openText } from './article/formats/open-text.ts'
import { viewOf } from './article/formats/view.ts'
import { ownAgencies } from './article/forms/agency.ts'
import { articleOptions } from './article/options.ts'
import { readText } from './article/read-text.ts'
import { settle } from './article/settle.ts'
import { warned } from './article/warnings/warned.ts'
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
  const how = { order: options.dateOrder, agencies: ownAgencies(options.agencies) }
  const found = openText(text)
  const open = { format: found.format, opened: keepParts(found, options), articles: found.articles, rows: found.rows }
  const facts = factsOfFields(open.opened.fields, how)
  const view = viewOf(text, open.opened.slices)
  const { told, markdown } = open.opened
  const rows = view.text === text ? open.rows : undefined
  const read = readText(view.text, { format: open.format, told, markdown, ...facts }, how, options, rows)
  const article = warned(assemble(read, settle(read)), read.lines, open)
  return view.text === text ? article : closeArticle(article, text, open, facts, view)
}

import type { HtmlArticle, HtmlOptions } from './html-article.ts'
import { checkHtmlOptions } from './html-options.ts'
import { pageOfDocument } from './page-of-document.ts'
import { readPage } from './read-page.ts'

/**
 * Reads the news article in a DOM that is there already, as {@link fromHtml} does: the browser's `document`, or one of
 * jsdom, linkedom or happy-dom. The document is not changed.
 *
 * @throws `wrong-type` for what is not a document or element; `wrong-type`, `wrong-value` or `unknown-option` for an
 * option that cannot be used.
 *
 * @example
 * ```ts
 * import { fromDocument } from 'copydesk/html'
 * import { parseHTML } from 'linkedom'
 *
 * const { document } = parseHTML('<h1>Ferry sails again</h1><p>The ferry to Kell sailed again on Monday.</p>')
 * fromDocument(document).article.text // → 'The ferry to Kell sailed again on Monday.'
 * ```
 */
export function fromDocument(document: object, options: HtmlOptions = {}): HtmlArticle {
  checkHtmlOptions(options)
  return readPage(pageOfDocument(document), options)
}

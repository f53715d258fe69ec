import { wrongType } from '../text/failure.ts'
import { decodeBytes } from './decode-bytes.ts'
import type { HtmlArticle, HtmlOptions } from './html-article.ts'
import { checkHtmlOptions } from './html-options.ts'
import { pageOfHtml } from './page-of-html.ts'
import { readPage } from './read-page.ts'

/**
 * Reads the news article on an HTML page: what the page's tags say of it, and the article in the page's own words.
 *
 * The page is parsed as browsers parse it, written as Markdown (which is `input` of the result, where all spans point),
 * and read by `parseArticle`, `balanced` unless it is a fragment. Bytes are decoded by their byte order mark, as UTF-8
 * where they are that, by the encoding that the page names, else as windows-1252. A field that the page does not tell
 * is null or empty. `options.known` wins over the tags, the tags win over the text.
 *
 * @throws `wrong-type`, `wrong-value` or `unknown-option` for an argument or option that cannot be used. No page throws.
 *
 * @example
 * ```ts
 * import { fromHtml } from 'copydesk/html'
 *
 * const { article } = fromHtml(`<html><head><title>Ferry sails again | Carrow Courier</title>
 *   <meta name="author" content="Mara Quill"></head><body><nav><a href="/">Home</a></nav>
 *   <h1>Ferry sails again</h1><p>The ferry to Kell sailed again on Monday, a year after the storm.</p></body></html>`)
 * article.title // → 'Ferry sails again'
 * article.authors // → ['Mara Quill']
 * article.text // → 'The ferry to Kell sailed again on Monday, a year after the storm.'
 * ```
 */
export function fromHtml(html: string | Uint8Array, options: HtmlOptions = {}): HtmlArticle {
  if (typeof html !== 'string' && !isBytes(html)) throw wrongType('html', 'a string or a Uint8Array', html)
  checkHtmlOptions(options)
  return readPage(pageOfHtml(typeof html === 'string' ? html : decodeBytes(html)), options)
}

/** Of any realm. */
function isBytes(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Uint8Array]'
}

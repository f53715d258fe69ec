import { type Article, type ArticleOptions, parseArticle } from '../index.ts'
import { requireObject, requireString } from '../text/argument.ts'
import { firstDate } from './known-date.ts'
import { labelledPeople } from './labelled-people.ts'
import { mergedKnown } from './merged-known.ts'
import { tidy } from './walk.ts'

/**
 * What an extractor made of a page: Defuddle, Readability with turndown, trafilatura, Jina, Firecrawl or another. Fields
 * that are not named here are not read, null and the empty string count as not given.
 */
export interface Extracted {
  /** The body, Markdown or text. */
  readonly content: string
  /** The headline. */
  readonly title?: string | null | undefined
  /** Who wrote it, as printed: `Jane Roe`, `By Jane Roe and Ali Brown`. */
  readonly author?: string | null | undefined
  /** The same, as Readability names it; read where `author` is not given. */
  readonly byline?: string | null | undefined
  /** When it was published, ISO or as printed. */
  readonly published?: string | null | undefined
  /** The same, as Readability names it; read where `published` is not given. */
  readonly publishedTime?: string | null | undefined
  /** The page's address. */
  readonly url?: string | null | undefined
  /** Who published it. */
  readonly site?: string | null | undefined
  /** The same, as Readability names it; read where `site` is not given. */
  readonly siteName?: string | null | undefined
}

const fields = ['title', 'author', 'byline', 'published', 'publishedTime', 'url', 'site', 'siteName'] as const

/**
 * Reads what an extractor made of a page. What it says of the article beats what the text lets guess, and
 * `options.known` beats both. An author that is not a person (an outlet, a desk) leaves the printed byline standing.
 * Spans point into `page.content`. Extractors have cut the page already, so the default `mode` is `conservative`.
 *
 * @throws `wrong-type`, `wrong-value` or `unknown-option` for an argument or option that cannot be used. No text throws.
 *
 * @example
 * ```ts
 * import { fromExtracted } from 'copydesk/html'
 *
 * const article = fromExtracted({
 *   content: 'The ferry to Kell sailed again on Monday.\n\nSign up for our newsletter',
 *   title: 'Ferry sails again',
 *   byline: 'By Mara Quill, Carrow Courier',
 *   siteName: 'Carrow Courier',
 * })
 * article.authors // → ['Mara Quill']
 * article.text // → 'The ferry to Kell sailed again on Monday.'
 * ```
 */
export function fromExtracted(page: Extracted, options: ArticleOptions = {}): Article {
  parseArticle('', options)
  requireObject(page, 'page', 'what an extractor gave')
  requireString(page.content, 'page.content')
  for (const name of fields) if (page[name] != null) requireString(page[name], `page.${name}`)
  const url = page.url?.trim() || null
  const outlet = tidy(page.site || page.siteName || '') || null
  const names = page.author || page.byline || ''
  const people = names === '' ? null : labelledPeople([names], { url, outlet }, options.agencies)
  const dates = [page.published, page.publishedTime].filter((date): date is string => Boolean(date))
  const known = mergedKnown(
    {
      title: tidy(page.title ?? ''),
      authors: people?.authors ?? [],
      published: firstDate(dates, options),
      url: url ?? '',
      outlet: outlet ?? '',
    },
    options.known,
  )
  const article = parseArticle(page.content, { mode: 'conservative', ...options, known })
  return { ...article, agencies: [...new Set([...article.agencies, ...(people?.agencies ?? [])])] }
}

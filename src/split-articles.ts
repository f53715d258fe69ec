import { openText } from './article/formats/open-text.ts'
import { requireString } from './text/argument.ts'
import { trimSpan } from './text/span.ts'
import type { Span } from './types/span.ts'

/**
 * Where the articles of an export file stand that holds several. A text that is one article gives one span, a text
 * without words none.
 *
 * @throws `wrong-type` where `text` is not a string.
 *
 * @example
 * ```ts
 * import { splitArticles } from 'copydesk'
 *
 * const text = 'Ferry sails again.\n'
 * splitArticles(text).map(({ start, end }) => text.slice(start, end)) // → ['Ferry sails again.']
 * ```
 */
export function splitArticles(text: string): Span[] {
  requireString(text, 'text')
  const { articles } = openText(text)
  if (articles.length > 1) return [...articles]
  const whole = trimSpan(text, 0, text.length)
  return whole.start < whole.end ? [whole] : []
}

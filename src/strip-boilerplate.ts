import { removalsOf } from './article/removals.ts'
import { parseArticle } from './parse-article.ts'
import { trimSpan } from './text/span.ts'
import type { ArticleOptions, StrippedText } from './types/article.ts'
import type { Span } from './types/span.ts'

/**
 * Takes out what is not part of the article and says why. `text` is made of slices of the input, with the input's own
 * white space between neighbours and, where something was removed, the blank lines before what follows, one at least;
 * titles, bylines, captions and the like stay. Stripping `text` again removes nothing more. `removed` is ordered by
 * `start`; its spans point into the input.
 *
 * @throws `wrong-type`, `wrong-value` or `unknown-option` for an argument or option that cannot be used. No text throws.
 *
 * @example
 * ```ts
 * import { stripBoilerplate } from 'copydesk'
 *
 * const { text, removed } = stripBoilerplate('The ferry to Kell sailed.\n\nSign up for our newsletter')
 * text // → 'The ferry to Kell sailed.'
 * removed.map(({ reason, text }) => [reason, text]) // → [['newsletter', 'Sign up for our newsletter']]
 * ```
 */
export function stripBoilerplate(text: string, options: ArticleOptions = {}): StrippedText {
  const removed = removalsOf(text, parseArticle(text, options))
  return { text: takeAway(text, removed), removed }
}

/** What is left of a text without some of its spans, which are in order. */
function takeAway(text: string, spans: readonly Span[]): string {
  let left = ''
  let at = 0
  for (const { start, end } of [...spans, { start: text.length, end: text.length }]) {
    const stretch = trimSpan(text, at, start)
    // The white space at either end of the input stays.
    const from = at === 0 ? 0 : stretch.start
    const to = start === text.length ? start : stretch.end
    if (stretch.start < stretch.end) left += (left && seam(text.slice(at, stretch.start))) + text.slice(from, to)
    at = end
  }
  return left
}

/** More blank lines than usual show where a headline begins. */
const seam = (space: string): string => '\n'.repeat(Math.max(2, space.split('\n').length - 1))

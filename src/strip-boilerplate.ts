import { articleOptions } from './article/options.ts'
import { parseArticle } from './parse-article.ts'
import { requireString } from './text/argument.ts'
import { checkOptions } from './text/options.ts'
import { trimSpan } from './text/span.ts'
import type { ArticleOptions, Removal, StrippedText } from './types/article.ts'
import type { Span } from './types/span.ts'

/** What is left after one round may show what the first could not: so many rounds settle it. */
const maxRounds = 4

/**
 * Takes out what is not part of the article and says why. `text` is made of slices of the input, with the input's own
 * white space between neighbours and a blank line where something was removed; titles, bylines, captions and the like
 * stay. Stripping `text` again removes nothing more. `removed` is ordered by `start`; its spans point into the input.
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
  requireString(text, 'text')
  checkOptions(options, articleOptions)
  // What is kept goes back at the end, so that keeping more never removes anything else.
  const { keep, ...rest } = options
  let removed: Removal[] = []
  let kept = text
  let sources: readonly Slice[] = [{ at: 0, start: 0 }]
  for (let round = 0; round < maxRounds; round++) {
    const gone = parseArticle(kept, rest).blocks.filter((block) => block.kind === 'boilerplate')
    if (gone.length === 0) break
    for (const { start, end, reason, rule } of gone) {
      if (!reason) continue
      const from = sourceOf(sources, start)
      const to = sourceOf(sources, end - 1) + 1
      removed.push({ start: from, end: to, reason, rule: rule ?? reason, text: text.slice(from, to) })
    }
    const next = takeAway(kept, gone)
    sources = next.slices.map(({ at, start }) => ({ at, start: sourceOf(sources, start) }))
    kept = next.text
  }
  removed.sort((a, b) => a.start - b.start)
  if (keep && keep.length > 0) {
    removed = removed.filter(({ reason }) => !keep.includes(reason))
    kept = takeAway(text, removed).text
  }
  return { text: kept, removed }
}

/** A stretch of the stripped text that starts at `at` and was copied from `start`. */
interface Slice {
  readonly at: number
  readonly start: number
}

/** What is left of a text without some of its spans, which are in order. */
function takeAway(text: string, spans: readonly Span[]): { text: string; slices: Slice[] } {
  const slices: Slice[] = []
  let kept = ''
  let at = 0
  for (const { start, end } of [...spans, { start: text.length, end: text.length }]) {
    const stretch = trimSpan(text, at, start)
    // The white space at either end of the input stays.
    const from = at === 0 ? 0 : stretch.start
    const to = start === text.length ? start : stretch.end
    if (stretch.start < stretch.end) {
      if (kept) kept += '\n\n'
      slices.push({ at: kept.length, start: from })
      kept += text.slice(from, to)
    }
    at = end
  }
  return { text: kept, slices }
}

/** The offset in the input of a character of the stripped text. */
function sourceOf(slices: readonly Slice[], offset: number): number {
  let low = 0
  let high = slices.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (slices[middle]!.at <= offset) low = middle
    else high = middle - 1
  }
  const slice = slices[low]
  return slice ? slice.start + offset - slice.at : offset
}

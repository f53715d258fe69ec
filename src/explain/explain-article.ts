import { articleOf } from '../article/article-of.ts'
import type { Lost } from '../article/look-over.ts'
import { articleOptions } from '../article/options.ts'
import { readArticle } from '../article/read-article.ts'
import type { ArticleOptions, BlockKind, RemovalReason, Span } from '../index.ts'
import { requireString } from '../text/argument.ts'
import { checkOptions } from '../text/options.ts'
import { type Because, becauseOf } from './because-of.ts'

/** What a stretch of the input was read as, and why. */
export interface LineExplanation extends Span {
  /** What it is. */
  readonly kind: BlockKind
  /** Why it is not the article; null unless `kind` is `boilerplate`. */
  readonly reason: RemovalReason | null
  /** The rule that decided; null where none did. */
  readonly rule: string | null
  /**
   * What spoke for it, strongest first: the rule or form that decided, what says the same, how a line of the body
   * looks, and what gave it back where a rule had claimed it. Never empty.
   */
  readonly because: readonly Because[]
}

/**
 * Why each line was read as it was: for people, pages and tests. The explanations are the blocks of `parseArticle`, in
 * input order.
 *
 * @throws `wrong-type`, `wrong-value` or `unknown-option` for an argument or option that cannot be used. No text throws.
 *
 * @example
 * ```ts
 * import { explainArticle } from 'copydesk/explain'
 *
 * const lines = explainArticle('The ferry to Kell sailed.\n\nSign up for our newsletter')
 * lines.map(({ kind, reason }) => [kind, reason]) // → [['paragraph', null], ['boilerplate', 'newsletter']]
 * lines[1].because.map(({ id }) => id === lines[1].rule) // → [true]
 * ```
 */
export function explainArticle(text: string, options: ArticleOptions = {}): LineExplanation[] {
  requireString(text, 'text')
  checkOptions(options, articleOptions)
  const reading = readArticle(text, options)
  const article = articleOf(text, reading)
  const { view, read, settled } = reading
  const lost = new Map<number, Lost[]>()
  for (const one of settled.lost) lost.set(one.at, [...(lost.get(one.at) ?? []), one])
  const explained = { ...settled, text: read, lost }
  const spans = read.lines.map((line) => view.toSource(line))
  let at = 0
  return article.blocks.map(({ start, end, kind, reason, rule }) => {
    while (at < spans.length && spans[at]!.end <= start) at++
    const isLine = at < spans.length && spans[at]!.start <= start
    const note = `It belongs to the form of the file, ${article.format}.`
    return {
      ...{ start, end, kind, reason, rule },
      because: isLine ? becauseOf(explained, at, kind, rule) : [{ id: `format/${article.format}`, weight: 1, note }],
    }
  })
}

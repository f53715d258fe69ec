import { type ArticleOptions, type BlockKind, parseArticle, type RemovalReason, type Span } from '../index.ts'

/** What a stretch of the input was read as, and why. */
export interface LineExplanation extends Span {
  /** What it is. */
  readonly kind: BlockKind
  /** Why it is not the article; null unless `kind` is `boilerplate`. */
  readonly reason: RemovalReason | null
  /** The rule that decided; null where none did. */
  readonly rule: string | null
  /** What spoke for it, strongest first; empty where nothing but the order of the lines did. */
  readonly because: readonly Because[]
}

/** One thing that spoke for a reading. */
export interface Because {
  /** A rule's id. */
  readonly id: string
  /** How much it counted, above 0; 1 decides alone. */
  readonly weight: number
  /** One sentence for a person. */
  readonly note: string
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
export function explainArticle(text: string, options?: ArticleOptions): LineExplanation[] {
  return parseArticle(text, options).blocks.map(({ start, end, kind, reason, rule }) => ({
    start,
    end,
    kind,
    reason,
    rule,
    because: rule === null ? [] : [{ id: rule, weight: 1, note: `The rule ${rule} knows this line.` }],
  }))
}

import type { RemovalReason } from '../../types/article.ts'

/** One rule: a whole line that it recognises is no part of the article. */
export interface RuleRow extends Omit<ListedRule, 'id'> {
  readonly id: string
  readonly reason: RemovalReason
}

/** A rule as the tables list it. */
export interface ListedRule {
  /** Public and stable: the reason, and what it is. */
  readonly id: `${RemovalReason}/${string}`
  /** Whole lines with `|` between them, folded: lower case, straight quotes, no punctuation at either end. */
  readonly phrases?: string
  /** Tried against the folded line. */
  readonly pattern?: RegExp
  /** One label (sticky): the folded line is a run of such labels with nothing but separators between them. */
  readonly run?: RegExp
  /** A run has at least so many labels. Default 1. */
  readonly least?: number
  /** What the folded line holds where it matches a part of `pattern` that may begin with anything. */
  readonly cue?: RegExp
  /** Lines of more words match phrases only. Default 14. */
  readonly maxWords?: number
  /** What the line does to what follows it: `list` heads a list of other stories, `end` closes the article. */
  readonly opens?: 'list' | 'end'
  /** A short or common phrase: it counts only next to another line that is no body text, or at the edge. */
  readonly weak?: boolean
  /** What a publisher says as part of the copy as well: it counts only in a text that shows a header or other furniture. */
  readonly shy?: boolean
}

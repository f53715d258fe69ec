import type { RemovalReason } from '../../types/article.ts'

/** A rule: a line that it recognises is not part of the article. */
export interface RuleRow {
  /** Public and stable: the reason, and what it is. */
  readonly id: string
  readonly reason: RemovalReason
  /** What the line does to what follows it: `list` heads a list of other stories, `end` closes the article. */
  readonly opens?: 'list' | 'end' | undefined
  /** A short or common phrase: it counts only next to another line that is not body text, or at the edge. */
  readonly weak?: boolean
  /** What a publisher says as part of the copy as well: it counts only in a text that shows a header or other furniture. */
  readonly shy?: boolean
}

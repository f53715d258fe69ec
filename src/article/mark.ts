import type { BlockKind, RemovalReason } from '../types/article.ts'

/** What a line was found to be. */
export interface Mark {
  readonly kind: BlockKind
  readonly reason?: RemovalReason
  readonly rule?: string
  /** The line closes an article: "Leave a Reply". */
  readonly ends?: true
  /** Publishers say it as part of the copy as well. */
  readonly shy?: true
}

/** Marks by line; undefined where nothing is known yet. */
export type Marks = (Mark | undefined)[]

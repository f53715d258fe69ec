import type { Span } from './span.ts'

/** A passage that both texts have. */
export interface SharedPassage {
  /** Its place in the first text. */
  readonly a: Span
  /** Its place in the second text. */
  readonly b: Span
  /** Its length in folded words. */
  readonly words: number
  /** True where the passage stands in another order in the two texts. */
  readonly moved: boolean
}

/** What lies between two shared passages. */
export interface ChangedPassage {
  /** What was done to the first text to give the second. */
  readonly kind: 'inserted' | 'deleted' | 'replaced'
  /** Its place in the first text; empty where it was inserted. */
  readonly a: Span
  /** Its place in the second text; empty where it was deleted. */
  readonly b: Span
}

/** What {@link align} gives. Spans point into the strings that were passed; where an `Article` was passed, into its `text`. */
export interface Alignment {
  /** In the order of the first text. */
  readonly shared: readonly SharedPassage[]
  /** In the order of the first text. */
  readonly changed: readonly ChangedPassage[]
  /** Share of the words of the first text that lie in shared passages, 0 to 1. */
  readonly aInB: number
  /** Share of the words of the second text that lie in shared passages, 0 to 1. */
  readonly bInA: number
}

import type { Span } from './span.ts'

/** A sentence of a text. */
export interface Sentence extends Span {
  /** The slice of the input, without outer white space. */
  readonly text: string
}

/** How {@link splitSentences} splits. */
export interface SentenceOptions {
  /** Extra abbreviations (with or without their full stop) after which a sentence does not end. Default `[]`. */
  readonly abbreviations?: readonly string[] | undefined
  /** What one line break means: a `space` (hard-wrapped text), a `break`, or `auto` to decide by the text. Default `auto`. */
  readonly newlines?: 'auto' | 'break' | 'space' | undefined
  /** `split` cuts inside a quotation as newspapers and treebanks do; `keep` leaves each quotation whole. Default `split`. */
  readonly quotes?: 'split' | 'keep' | undefined
}

import type { Span } from '../../types/span.ts'

/**
 * One logical line of an article: what a reader sees as one line or paragraph. A hard-wrapped paragraph is one
 * line; a line with a caption glued to its end is two. Measured once, when it is read.
 */
export interface Line extends Span {
  /** The slice as a reader sees it: white space tidied, Markdown marks and entities resolved. May be empty. */
  readonly text: string
  /** Letters and digits of `text` only, lower case: two lines of the same key say the same. */
  readonly key: string
  /** White-space separated words of `text`. */
  readonly words: number
  /** Neither a letter nor a digit: a rule, a table bar, an empty link, a picture. */
  readonly wordless: boolean
  /** Running text: a paragraph of the article, or of another one. */
  readonly prose: boolean
  /** A short line without an end mark that begins like a headline. */
  readonly headline: boolean
  /** Markdown heading level, 0 for none. */
  readonly level: number
  readonly item: boolean
  readonly quote: boolean
  /** The whole line is bold or italic. */
  readonly strong: boolean
  readonly image: boolean
  /** Share of the text's characters inside links, 0 to 1. */
  readonly linked: number
  /** Blank physical lines before it; 0 where the line before ends right here. */
  readonly gap: number
  /** Offsets in `text` as a span of the source. */
  readonly sourceOf: (start: number, end: number) => Span
}

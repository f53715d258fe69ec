import { abbreviationKinds } from './sentences/abbreviation-kinds.ts'
import { keepQuotations } from './sentences/keep-quotations.ts'
import { sentenceOptions } from './sentences/options.ts'
import { sentenceSpans } from './sentences/sentence-spans.ts'
import { requireString } from './text/argument.ts'
import { checkOptions } from './text/options.ts'
import type { Sentence, SentenceOptions } from './types/sentences.ts'

/**
 * Splits English news text into sentences, in linear time.
 *
 * Every sentence is a slice of `text` without outer white space; between two of them there is white space only.
 * A blank line always ends a sentence; what a single line break means is decided by `options.newlines`.
 *
 * @throws `wrong-type`, `wrong-value` or `unknown-option` for an argument or option that cannot be used. No text throws.
 *
 * @example
 * ```ts
 * import { splitSentences } from 'copydesk'
 *
 * splitSentences('Mr. Roe left at 5 p.m. He was late.').map(({ text }) => text)
 * // → ['Mr. Roe left at 5 p.m.', 'He was late.']
 * ```
 */
export function splitSentences(text: string, options?: SentenceOptions): Sentence[] {
  requireString(text, 'text')
  checkOptions(options, sentenceOptions)
  const kinds = abbreviationKinds(options?.abbreviations)
  const newlines = options?.newlines ?? 'auto'
  if (options?.quotes !== 'keep') return toSentences(text, sentenceSpans(text, kinds, newlines))
  const blocks: number[] = []
  return toSentences(text, keepQuotations(text, sentenceSpans(text, kinds, newlines, blocks), blocks))
}

function toSentences(text: string, spans: readonly number[]): Sentence[] {
  const sentences: Sentence[] = []
  for (let at = 0; at < spans.length; at += 2) {
    const start = spans[at]!
    const end = spans[at + 1]!
    sentences.push({ start, end, text: text.slice(start, end) })
  }
  return sentences
}

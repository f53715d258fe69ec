import { articleOptions } from './article/options.ts'
import { requireArticle } from './article/require-article.ts'
import { unmarked } from './article/unmarked.ts'
import { bodyParagraphs } from './fingerprint/body-paragraphs.ts'
import { fingerprintBody } from './fingerprint/fingerprint-body.ts'
import { fingerprintParagraphs } from './fingerprint/fingerprint-paragraphs.ts'
import { requireFingerprint } from './fingerprint/require-fingerprint.ts'
import { parseArticle } from './parse-article.ts'
import { boolean, checkOptions, type OptionsOf, optionsIn } from './text/options.ts'
import type { Article } from './types/article.ts'
import type { Comparable } from './types/comparison.ts'
import type { Fingerprint, FingerprintOptions } from './types/fingerprint.ts'

const fingerprintOptions = (): OptionsOf<FingerprintOptions> => ({ article: optionsIn(articleOptions), parse: boolean })

/**
 * What is left of an article when it is compared with others: the smallest hashes of the five-word sequences of its
 * folded body. Title, byline, dateline, captions, credits and boilerplate do not count, nor do case, accents,
 * typography, US/UK spelling, courtesy titles and the romanisation of names that the core lexicon knows.
 *
 * The sketch holds the 128 smallest hashes (one in five for texts over 640 shingles, at most 1,024): a bottom-k
 * sketch (Cohen & Kaplan 2007; Broder 1997). See {@link compare} for what it estimates and how exactly.
 *
 * @throws `wrong-type`, `wrong-value` or `unknown-option` for an argument or option that cannot be used. No text throws.
 *
 * @example
 * ```ts
 * import { compare, fingerprint } from 'copydesk'
 *
 * const print = fingerprint('The ferry to Kell sailed again on Monday.')
 * print.words // → 8
 * compare(print, fingerprint('the ferry to Kell sailed again on Monday')).verdict // → 'identical'
 * ```
 */
export function fingerprint(input: string | Article, options?: FingerprintOptions): Fingerprint {
  checkOptions(options, fingerprintOptions)
  if (typeof input !== 'string') {
    requireArticle(input, 'input', 'a string or an Article')
    return fingerprintParagraphs(bodyParagraphs(input, unmarked))
  }
  if (options?.parse === false) return fingerprintBody(input)
  return fingerprintParagraphs(bodyParagraphs(parseArticle(input, options?.article), unmarked))
}

/** The fingerprint of what the comparing verbs take. */
export function fingerprintOf(input: Comparable, path: string): Fingerprint {
  if (typeof input === 'string') return fingerprint(input)
  if (isFingerprint(input)) {
    requireFingerprint(input, path)
    return input
  }
  requireArticle(input, path, 'a string, an Article or a Fingerprint')
  return fingerprint(input)
}

/** Duck-typed: an article has no version. */
export const isFingerprint = (input: unknown): input is Fingerprint =>
  typeof input === 'object' && input !== null && 'version' in input

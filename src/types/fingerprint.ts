import type { ArticleOptions } from './article.ts'

/** What is left of an article when it is compared with others. */
export interface Fingerprint {
  /** Names the algorithm and the frozen tables. Fingerprints of different versions are not comparable. */
  readonly version: string
  /** 64-bit hash (16 hex digits) of the folded body: equal when only headers, typography, names and US/UK spelling differ. */
  readonly exact: string
  /** Folded words in the body. */
  readonly words: number
  /** Distinct shingles in the body. */
  readonly shingles: number
  /** The smallest distinct 32-bit shingle hashes, ascending. */
  readonly sketch: readonly number[]
  /** Join keys: sharing two makes a candidate pair, in memory or as an equi-join in SQL. Safe integers. */
  readonly keys: readonly number[]
  /** Hashes of `sketch` whose words are all quoted, ascending. */
  readonly quotes: readonly number[]
  /** Hashes of `sketch` with a number, or a capital inside a sentence, among their words, ascending. */
  readonly specifics: readonly number[]
  /** Where each hash of `sketch` stands in the body, in 256ths: whole numbers from 0 to 255, in the order of `sketch`. */
  readonly places: readonly number[]
}

/** How {@link fingerprint} reads its input. */
export interface FingerprintOptions {
  /** How a string is parsed first. Default `{}`. */
  readonly article?: ArticleOptions | undefined
  /** False: the string is a clean body already; nothing is parsed or removed. Default true. */
  readonly parse?: boolean | undefined
}

import { decodeFingerprint, encodeFingerprint } from '../encode-fingerprint.ts'
import { requireFingerprint } from '../fingerprint/require-fingerprint.ts'
import { indexMeta } from '../fingerprint/require-option.ts'
import { requireString } from '../text/argument.ts'
import { dateOfDay } from '../text/civil.ts'
import { failure } from '../text/failure.ts'
import { hashString } from '../text/hash.ts'
import { isoDay, NO_DAY } from '../text/iso-day.ts'
import { checkOptions } from '../text/options.ts'
import type { Fingerprint } from '../types/fingerprint.ts'
import type { IndexMeta } from '../types/fingerprint-index.ts'
import type { StoredArticle } from './related-pairs.ts'

/** An article as a row of the table that {@link schemaSql} creates. */
export interface ArticleRow {
  /** Whatever names the article. */
  readonly id: string
  /** An order of the articles that no engine has to work out: 32 bits. */
  readonly id_hash: number
  /** The outlet. */
  readonly source: string | null
  /** Days since 1970-01-01. */
  readonly day: number | null
  /** Folded words in the body. */
  readonly words: number
  /** Join keys of the fingerprint. */
  readonly keys: readonly number[]
  /** As `encodeFingerprint` writes it. */
  readonly fingerprint: string
}

/** Half of a surrogate pair: text of databases is UTF-8, where all of them would become one character. */
const LONE_SURROGATE = /\p{Cs}/u

/**
 * @throws `wrong-type`, `wrong-value` or `unknown-option` for an argument that cannot be used: an id with a lone
 * surrogate cannot be kept as UTF-8. A date of another shape than ISO is not a date, as in the index.
 */
export function articleRow(id: string, fingerprint: Fingerprint, meta: IndexMeta = {}): ArticleRow {
  requireString(id, 'id')
  if (LONE_SURROGATE.test(id)) throw failure(RangeError, 'wrong-value', 'id', 'id must be well-formed text')
  requireFingerprint(fingerprint, 'fingerprint')
  checkOptions(meta, indexMeta, 'meta')
  const day = isoDay(meta.date)
  return {
    id,
    id_hash: hashString(id),
    source: meta.source || null,
    day: day === NO_DAY ? null : day,
    words: fingerprint.words,
    keys: fingerprint.keys,
    fingerprint: encodeFingerprint(fingerprint),
  }
}

/**
 * What {@link relatedPairs} and {@link clusterPairs} ask for, from a row that a database gave back.
 *
 * @throws {Error} where the fingerprint is damaged.
 */
export function storedArticle(row: Pick<ArticleRow, 'source' | 'day' | 'fingerprint'>): StoredArticle {
  const { source, day } = row
  return {
    fingerprint: decodeFingerprint(row.fingerprint),
    ...(source !== null && { source }),
    ...(day !== null && { date: dateOfDay(day) }),
  }
}

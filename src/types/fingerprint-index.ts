import type { Comparable, Comparison } from './comparison.ts'
import type { Fingerprint } from './fingerprint.ts'

/** What the caller knows of an article in an index. */
export interface IndexMeta {
  /** The outlet. What one outlet repeats in many articles is its boilerplate, not copy. */
  readonly source?: string | null | undefined
  /** ISO date or date-time; a text of another shape counts as no date. */
  readonly date?: string | null | undefined
}

/** How {@link createIndex} starts. */
export interface IndexOptions {
  /** Bytes from `snapshot()`: the index starts as it was. Several are merged; their ids must differ. Default: empty. */
  readonly snapshot?: Uint8Array | readonly Uint8Array[] | undefined
  /**
   * Only articles at most this many days apart are paired (articles without a date always are). Default: as in the
   * snapshot, else no limit; where the windows of several snapshots differ, it must be given.
   */
  readonly windowDays?: number | undefined
}

/** An article of an index that a query found. */
export interface IndexMatch {
  /** The id that it was added under. */
  readonly id: string
  /** What the two have in common; the article asked about is the first. */
  readonly comparison: Comparison
}

/** Two related articles of an index. */
export interface IndexPair {
  /** The id of the first. */
  readonly a: string
  /** The id of the second. */
  readonly b: string
  /** What the two have in common. */
  readonly comparison: Comparison
}

/** Articles of an index that belong together. */
export interface IndexCluster {
  /** Does not depend on the order in which articles were added. */
  readonly id: string
  /** Sorted. */
  readonly members: readonly string[]
  /** The earliest member, then the longest. */
  readonly representative: string
  /** The pairs that hold the cluster together. */
  readonly pairs: readonly IndexPair[]
}

/** An article of an index, as it was added. */
export interface IndexEntry {
  /** The id that it was added under. */
  readonly id: string
  /** Its fingerprint. */
  readonly fingerprint: Fingerprint
  /** The outlet; null where none was given. */
  readonly source: string | null
  /** The day, ISO (`2025-03-06`); null where none was given or it could not be read. */
  readonly date: string | null
}

/** Near-duplicates among many articles. It holds state: a value of its caller's, changed only by its methods. */
export interface FingerprintIndex {
  /** How many articles are in it. */
  readonly size: number
  /** Whether an article was added under the id. */
  has(id: string): boolean
  /** The ids of all articles, in the order of adding. */
  ids(): Iterable<string>
  /** The article of the id, or null. */
  get(id: string): IndexEntry | null
  /**
   * Adds an article.
   * @throws `duplicate-id` where `id` is in the index already; `version-mismatch` where the version differs.
   */
  add(id: string, input: Comparable, meta?: IndexMeta): void
  /**
   * Puts an article in the place of the one of that id, or adds it where the id is new. It stands last in `ids()`.
   * @throws `version-mismatch` where the version differs.
   */
  replace(id: string, input: Comparable, meta?: IndexMeta): void
  /** Takes an article out, and its memory in time; false where there is none of that id. */
  delete(id: string): boolean
  /**
   * Takes out the articles of an earlier day than `date` (an ISO date or date-time); those without a date stay.
   * Says how many.
   * @throws `wrong-value` where `date` cannot be read.
   */
  dropBefore(date: string): number
  /** Related articles, most contained first: what `pairs()` would say of the input if it were added. */
  query(input: Comparable, options?: QueryOptions): IndexMatch[]
  /**
   * The same of an article in the index, itself left out: exactly its pairs in `pairs()`. `limit` cuts the list; the
   * article's own `source` and `date` count, not those of the options.
   * @throws `wrong-value` where no article has the id.
   */
  matches(id: string, options?: QueryOptions): IndexMatch[]
  /**
   * The cluster of `clusters()` that the article is in; a cluster of one where it is in none.
   * @throws `wrong-value` where no article has the id.
   */
  clusterOf(id: string): IndexCluster
  /** Every related pair once, worked out anew at each iteration from the articles in the index by then. */
  pairs(options?: PairOptions): Iterable<IndexPair>
  /** The related articles together, each cluster once. */
  clusters(options?: PairOptions): IndexCluster[]
  /** The index as bytes, for {@link createIndex}. */
  snapshot(): Uint8Array
}

/** How an index is asked. */
export interface QueryOptions extends IndexMeta {
  /** At most this many. Default 20. */
  readonly limit?: number | undefined
}

/** Which pairs an index gives. */
export interface PairOptions {
  /** Also give pairs that are candidates and not related. Default false. */
  readonly unrelated?: boolean | undefined
}

import type { Article, ArticleOptions } from './article.ts'
import type { Span } from './span.ts'

/** What the comparing verbs take: a text that is parsed first, what {@link parseArticle} gave, or a fingerprint. */
export type Comparable = string | Article | Fingerprint

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

/** Every verdict on a pair. */
export const verdicts = [
  /** The folded bodies are equal. */
  'identical',
  /** One copy, with a few words changed. */
  'same-copy',
  /** One text was edited from the other, or both from one. */
  'edited',
  /** The shorter is in the longer. */
  'excerpt',
  /** Background, template, box or statement in common, each with a report of its own. */
  'shares-passages',
  /** Quotations in common, each with a report of its own. */
  'shares-quotes',
  /** Too little text to tell. */
  'too-short',
  /** Nothing, or nothing that counts, in common. */
  'unrelated',
] as const

/** What a pair of texts have to do with one another; see `verdicts`. */
export type Verdict = (typeof verdicts)[number]

/** What {@link compare} says of two texts. */
export interface Comparison {
  /** What they have to do with one another. */
  readonly verdict: Verdict
  /** True for the first four verdicts: one text was made from the other, or both from one. */
  readonly related: boolean
  /** Estimated Jaccard similarity of the shingle sets, 0 to 1. */
  readonly similarity: number
  /** Estimated share of the smaller text that is in the larger, 0 to 1: the greater of `aInB` and `bInA`. */
  readonly containment: number
  /** Estimated share of the first text that is in the second, 0 to 1. */
  readonly aInB: number
  /** Estimated share of the second text that is in the first, 0 to 1. */
  readonly bInA: number
  /** Estimated number of shared words. */
  readonly sharedWords: number
  /** How sure the verdict is. */
  readonly confidence: 'certain' | 'likely' | 'unsure'
}

/** How {@link compare} compares. */
export interface CompareOptions {
  /** Sketch hashes that do not count (boilerplate that an index learned). Default: none. */
  readonly ignore?: ReadonlySet<number> | undefined
}

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

/** An input of {@link origins} with what the caller knows of it. */
export interface OriginInput {
  /** The text, article or fingerprint. */
  readonly input: Comparable
  /** The outlet. */
  readonly source?: string | null | undefined
  /** ISO date or date-time; wins over the date that the text prints. One that cannot be read counts as not given. */
  readonly date?: string | null | undefined
}

/** How {@link origins} reads its inputs. */
export interface OriginsOptions {
  /** How strings are parsed first. Default `{}`. */
  readonly article?: ArticleOptions | undefined
}

/** Why a member was put with its group. */
export interface OriginEvidence {
  /** The member that was folded in: its position in the input. */
  readonly member: number
  /** The member of the same group that it was compared with. */
  readonly comparedWith: number
  /** What the two have in common. */
  readonly comparison: Comparison
  /** Agencies that both credit. */
  readonly agencies: readonly string[]
  /** One sentence for a person to read. */
  readonly text: string
}

/** Inputs that were made from one text. */
export interface OriginGroup {
  /** Positions in the input, ascending. */
  readonly members: readonly number[]
  /** The member that the others come from: a best guess. */
  readonly origin: number
  /** The agency that wrote the text; null where none is credited. */
  readonly agency: string | null
  /** The least containment between two members, 0 to 1; 1 for a single member. */
  readonly cohesion: number
  /** Why each member but the origin belongs here. */
  readonly evidence: readonly OriginEvidence[]
}

/** A round-up or digest put together from several origins: in no group, and not counted. */
export interface DerivedInput {
  /** Its position in the input. */
  readonly member: number
  /** Where its parts come from. */
  readonly from: readonly DerivedPart[]
  /** One sentence for a person to read. */
  readonly text: string
}

/** A part of a {@link DerivedInput}. */
export interface DerivedPart {
  /** Position in {@link Origins.groups}. */
  readonly group: number
  /** Share of the member's words that come from the group, 0 to 1. */
  readonly share: number
}

/** A pair that was kept apart although something speaks for one origin. */
export interface UnsurePair {
  /** Position in the input. */
  readonly a: number
  /** Position in the input. */
  readonly b: number
  /** What the two have in common. */
  readonly comparison: Comparison
  /** One sentence for a person to read. */
  readonly text: string
}

/** What {@link origins} gives. */
export interface Origins {
  /** Ordered by their first member. */
  readonly groups: readonly OriginGroup[]
  /** The number of groups. */
  readonly independent: number
  /** Ordered by `member`. */
  readonly derived: readonly DerivedInput[]
  /** Pairs kept apart in doubt. */
  readonly unsure: readonly UnsurePair[]
}

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

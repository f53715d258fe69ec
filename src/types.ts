/** A half-open range `[start, end)` in UTF-16 code units of the exact string that was passed in. */
export interface Span {
  readonly start: number
  readonly end: number
}

// ── articles ─────────────────────────────────────────────────────────────

/** What a stretch of the input is. */
export type BlockKind =
  | 'title'
  | 'kicker'
  | 'standfirst'
  | 'byline'
  | 'date'
  | 'dateline'
  | 'caption'
  | 'paragraph'
  | 'crosshead'
  | 'list-item'
  | 'quote'
  /** Sign-off, contributors, correction note. */
  | 'credit'
  /** Where the text was taken from: "Original url:" and its address. */
  | 'source'
  /** Reader header or front matter. */
  | 'metadata'
  | 'boilerplate'

/** Why a stretch of the input is not the article. */
export type RemovalReason =
  | 'related'
  | 'prompt'
  | 'newsletter'
  | 'subscription'
  | 'share'
  | 'comments'
  | 'advertisement'
  | 'navigation'
  | 'legal'
  | 'support'
  | 'tags'
  | 'media'
  | 'author-bio'
  | 'repeat'
  | 'off-article'

/** One piece of the input. `text` is the slice with white space tidied and Markdown marks removed. */
export interface Block extends Span {
  readonly kind: BlockKind
  readonly text: string
  /** Set where `kind` is `boilerplate`. */
  readonly reason?: RemovalReason
  /** The stable id of the rule that decided, where one did. */
  readonly rule?: string
}

/** A date as it was printed: nothing is converted, nothing is guessed. */
export interface NewsDate extends Span {
  /** `2025-03-16` when only the day is known, `2025-03-17T17:21-04:00` when more is; no offset when no zone was printed. */
  readonly iso: string
  readonly precision: 'day' | 'minute' | 'second'
  /** The zone as printed (`ET`, `GMT`, `+02:00`), else null. */
  readonly zone: string | null
  /** True where the order of day and month cannot be told: 03/04/2025. */
  readonly ambiguous: boolean
}

/** The place (and perhaps date and agency) that opens a news report: "KYIV, March 16 (Reuters) -". */
export interface Dateline extends Span {
  readonly place: string
  readonly date: NewsDate | null
  readonly agency: string | null
}

/** Something that a careful reader may want to check. */
export interface Warning {
  /** Stable identifier, such as `empty` or `too-much-removed`. */
  readonly code: string
  readonly message: string
}

export interface Article {
  readonly title: string | null
  readonly kicker: string | null
  readonly standfirst: string | null
  /** People as a reader would write them: "Jane Roe", not "By JANE ROE". */
  readonly authors: readonly string[]
  /** News agencies credited for the copy; a mention in the body or a photo credit is no credit. */
  readonly agencies: readonly string[]
  /** Where only an update is printed, the same date as `updated`. */
  readonly published: NewsDate | null
  readonly updated: NewsDate | null
  readonly dateline: Dateline | null
  readonly url: string | null
  /**
   * The body: paragraphs, crossheads, list items and quotes joined by a blank line, white space tidied,
   * Markdown marks removed, words untouched. A dateline stays in it as printed.
   */
  readonly text: string
  /** In input order, not overlapping; every character that is not white space lies in exactly one block. */
  readonly blocks: readonly Block[]
  readonly format: 'text' | 'markdown' | 'reader' | 'front-matter'
  readonly warnings: readonly Warning[]
}

/** A removed span of the original, with the reason and the id of the rule that decided. `text` is the original slice. */
export interface Removal extends Span {
  readonly reason: RemovalReason
  readonly rule: string
  readonly text: string
}

/** A boilerplate rule of the caller's own: a whole line that matches is removed for `reason`. */
export interface Rule {
  /** Shown in {@link Removal.rule}. */
  readonly id: string
  readonly reason: RemovalReason
  /** Tried against one tidied line at a time; anchor it. Must be linear: it runs on untrusted text. */
  readonly pattern: RegExp
  /** A line of more words than this is never tested. Default 40. */
  readonly maxWords?: number
}

export interface ArticleOptions {
  /**
   * `conservative` removes only lines that a rule recognises; `balanced` also cuts what stands before and after
   * the article on a whole page. Default: `balanced` where the input looks like a whole page, else `conservative`.
   */
  readonly mode?: 'conservative' | 'balanced'
  /** Reasons for which nothing is removed. */
  readonly keep?: readonly RemovalReason[]
  /** How to read 03/04/2025. Without it such a date is `ambiguous` (and read month first). */
  readonly dateOrder?: 'mdy' | 'dmy'
  /** ISO date-time against which "3 hours ago" is read. Without it a relative date is no date. */
  readonly now?: string
  /** The address that the text came from: kept as `url` when the text prints none. */
  readonly url?: string
  /** The title, when the caller knows it: helps to find where the article starts. */
  readonly title?: string
  /** Extra rules, tried after the built-in ones. */
  readonly rules?: readonly Rule[]
}

// ── sentences ────────────────────────────────────────────────────────────

/** `text` is the slice of the input, without outer white space. */
export interface Sentence extends Span {
  readonly text: string
}

export interface SentenceOptions {
  /** Extra abbreviations (with or without their full stop) after which a sentence does not end. */
  readonly abbreviations?: readonly string[]
  /** What one line break means: a `space` (hard-wrapped text), a `break`, or `auto` to decide by the text. Default `auto`. */
  readonly newlines?: 'auto' | 'break' | 'space'
  /** `split` cuts inside a quotation as newspapers and treebanks do; `keep` leaves each quotation whole. Default `split`. */
  readonly quotes?: 'split' | 'keep'
}

// ── names ────────────────────────────────────────────────────────────────

export type NameKind = 'person' | 'place' | 'group' | 'term'

/** Whose spelling to use. `default` is the first form of each row. */
export type NameStyle =
  | 'default'
  | 'ap'
  | 'reuters'
  | 'guardian'
  | 'bbc'
  | 'nyt'
  | 'afp'
  | 'aljazeera'
  | 'official'
  | 'cnn'

/** One rewritten spelling. */
export interface NameEdit extends Span {
  /** The slice of the input. */
  readonly original: string
  readonly replacement: string
  readonly kind: NameKind
  /** The entity's id: a Wikidata QID where we are sure of it, else a slug. */
  readonly entity: string
  /** `lexicon`, `style`, `prefer` or `consistency`. */
  readonly rule: string
}

/** A spelling that was recognised and left alone, with the reason. */
export interface NameSkip extends Span {
  readonly original: string
  readonly entity: string
  readonly reason: NameSkipReason
}

export type NameSkipReason =
  /** Another given name stands before the surname. */
  | 'other-person'
  /** The full name is not in the text and the surname alone is not enough. */
  | 'unanchored'
  /** The place needs its country or another place of it nearby. */
  | 'no-context'
  /** A fixed phrase that keeps its spelling: chicken Kiev. */
  | 'exception'
  /** The text itself explains the spelling: Kyiv (Kiev). */
  | 'gloss'
  /** The word is quoted as a word. */
  | 'word-as-word'
  /** Inside quotation marks, with `keepQuotes`. */
  | 'quotation'
  /** Two entities share the form and the text has both. */
  | 'ambiguous'

export interface NameOptions {
  readonly style?: NameStyle
  /** A day, `2019-08-13`: the spelling that the house of `style` used then, where it has changed. Default: today's. */
  readonly styleDate?: string
  /** Wins over `style`: `{ Zelenskyy: 'Zelensky' }`. */
  readonly prefer?: Readonly<Record<string, string>>
  /** Made by `createNameLexicon`. Default: the core lexicon. */
  readonly lexicon?: NameLexicon
  /** Default `['person', 'place']`. */
  readonly kinds?: readonly NameKind[]
  /** `document`: unite two-word names that differ only in romanisation, to the most frequent form. Default `off`. */
  readonly consistency?: 'off' | 'document' | NameIndex
  /** Leave text inside quotation marks as printed. Default false. */
  readonly keepQuotes?: boolean
}

/** When a surname or place form may be rewritten on its own. */
export type NamePolicy =
  /** Wherever it stands, unless another person's given name is before it. */
  | 'safe'
  /** Only in a text that also has the full name (persons) or the country or another place of it (places). */
  | 'anchored'
  /** Only as part of the full name. */
  | 'never'

/** One entity of a lexicon. In each list the first form is the default spelling. */
export interface NameRow {
  readonly id: string
  readonly kind: NameKind
  /** The name in its own script. */
  readonly native?: string
  /** Given-name forms (persons only). */
  readonly given?: readonly string[]
  /** Surname forms of a person; the forms of a place, group or term. */
  readonly forms: readonly string[]
  readonly policy: NamePolicy
  /**
   * House spellings that differ from the first form, in the shape "Given|Surname" or "Form". Where a house has changed,
   * the oldest first: "Kiev until 2019-08-14, Kyiv".
   */
  readonly styles?: Readonly<Partial<Record<NameStyle, string>>>
  /** Longer phrases in which the form is left alone: "chicken Kiev". */
  readonly exceptions?: readonly string[]
  /** Country words that give an anchored place its context. */
  readonly context?: readonly string[]
}

/** A compiled lexicon; opaque, reusable, never changed. */
export interface NameLexicon {
  readonly rows: readonly NameRow[]
}

/** Groups of spellings found across a corpus by `indexNames`, for review and then for `consistency`. */
export interface NameIndex {
  readonly groups: readonly NameGroup[]
}

export interface NameGroup {
  /** The most frequent form (the first seen on a tie). */
  readonly form: string
  /** Every form with the number of times it was seen, most frequent first. */
  readonly variants: readonly { readonly form: string; readonly count: number }[]
}

// ── fingerprints ─────────────────────────────────────────────────────────

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
  /** Hashes of `sketch` that lie inside quotation marks. */
  readonly quotes: readonly number[]
}

export interface FingerprintOptions {
  /** How a string is parsed first. */
  readonly article?: ArticleOptions
  /** False: the string is a clean body already; nothing is parsed or removed. Default true. */
  readonly parse?: boolean
}

export type Verdict = 'identical' | 'same-copy' | 'edited' | 'excerpt' | 'shares-quotes' | 'unrelated'

export interface Comparison {
  readonly verdict: Verdict
  /** True for the first four verdicts: one text was made from the other, or both from one. */
  readonly related: boolean
  /** Estimated Jaccard similarity of the shingle sets. */
  readonly similarity: number
  /** Estimated share of the smaller text that is in the larger. */
  readonly containment: number
  readonly aInB: number
  readonly bInA: number
  /** Estimated number of shared words. */
  readonly sharedWords: number
  readonly confidence: 'certain' | 'likely' | 'unsure'
}

export interface CompareOptions {
  /** Sketch hashes that do not count (boilerplate that an index learned). */
  readonly ignore?: ReadonlySet<number>
}

/** A passage that both texts have. */
export interface SharedPassage {
  readonly a: Span
  readonly b: Span
  readonly words: number
  /** True where the passage stands in another order in the two texts. */
  readonly moved: boolean
}

/** What lies between two shared passages: one side may be empty. */
export interface ChangedPassage {
  readonly kind: 'inserted' | 'deleted' | 'replaced'
  readonly a: Span
  readonly b: Span
}

/**
 * Spans point into the strings that were passed; where an `Article` was passed, into its `text`.
 */
export interface Alignment {
  readonly shared: readonly SharedPassage[]
  readonly changed: readonly ChangedPassage[]
  /** Share of the words of `a` that lie in shared passages. */
  readonly aInB: number
  readonly bInA: number
}

export interface OriginsOptions {
  readonly article?: ArticleOptions
  /** Date of each input, ISO, where the caller knows it better than the text does. */
  readonly dates?: readonly (string | null | undefined)[]
  /** Outlet of each input. */
  readonly sources?: readonly (string | null | undefined)[]
}

/** Why a member was put with its group. */
export interface OriginEvidence {
  /** The member that was folded in. */
  readonly member: number
  /** The member of the same group that it was compared with. */
  readonly with: number
  readonly comparison: Comparison
  /** Agencies that both credit. */
  readonly agencies: readonly string[]
  /** One sentence for a person to read. */
  readonly text: string
}

export interface OriginGroup {
  /** Positions in the input, ascending. */
  readonly members: readonly number[]
  /** The member that the others come from: a best guess. */
  readonly origin: number
  readonly agency: string | null
  readonly evidence: readonly OriginEvidence[]
}

/** A pair that was kept apart although something speaks for one origin. */
export interface UnsurePair {
  readonly a: number
  readonly b: number
  readonly comparison: Comparison
  readonly text: string
}

export interface Origins {
  /** Ordered by their first member. */
  readonly groups: readonly OriginGroup[]
  /** The number of groups. */
  readonly independent: number
  readonly unsure: readonly UnsurePair[]
}

export interface IndexMeta {
  /** The outlet. What one outlet repeats in many articles is its boilerplate, not copy. */
  readonly source?: string
  /** ISO date or date-time; a text of another shape counts as no date. */
  readonly date?: string
}

export interface IndexOptions {
  /** Bytes from `snapshot()`: the index starts as it was. Several are merged; their ids must differ. */
  readonly snapshot?: Uint8Array | readonly Uint8Array[]
  /** Only articles at most this many days apart are paired (articles without a date always are). Default: no limit. */
  readonly windowDays?: number
}

export interface Match {
  readonly id: string
  readonly comparison: Comparison
}

export interface IndexPair {
  readonly a: string
  readonly b: string
  readonly comparison: Comparison
}

export interface Cluster {
  /** Does not depend on the order in which articles were added. */
  readonly id: string
  /** Sorted. */
  readonly members: readonly string[]
  /** The earliest member, then the longest. */
  readonly representative: string
  /** The pairs that hold the cluster together. */
  readonly pairs: readonly IndexPair[]
}

/** The one stateful thing: a value that its caller holds. */
export interface FingerprintIndex {
  readonly size: number
  /** Throws a `TypeError` where `id` is in the index already, an `Error` where the version differs. */
  add(id: string, fingerprint: Fingerprint, meta?: IndexMeta): void
  /** Related articles, most contained first. */
  query(fingerprint: Fingerprint, options?: QueryOptions): Match[]
  /** Every related pair once, worked out anew at each iteration from the articles in the index by then. */
  pairs(options?: PairOptions): Iterable<IndexPair>
  clusters(options?: PairOptions): Cluster[]
  snapshot(): Uint8Array
}

export interface QueryOptions extends IndexMeta {
  /** At most this many. Default 20. */
  readonly limit?: number
}

export interface PairOptions {
  /** Also give pairs that are candidates and not related. Default false. */
  readonly unrelated?: boolean
}

// ── all at once ──────────────────────────────────────────────────────────

export interface NormalizeOptions {
  readonly article?: ArticleOptions
  readonly sentences?: SentenceOptions
  readonly names?: NameOptions
}

/** A sentence of the normalised body, with the span of the original string that it came from. */
export interface SourcedSentence extends Sentence {
  readonly source: Span
}

export interface NormalizedArticle {
  readonly article: Article
  /** What was left out of the body, with reasons. */
  readonly removed: readonly Removal[]
  /** The body with names in one spelling. */
  readonly text: string
  /** Sentences of `text`. */
  readonly sentences: readonly SourcedSentence[]
  /** Name edits, with spans in `article.text`. */
  readonly edits: readonly NameEdit[]
  readonly fingerprint: Fingerprint
}

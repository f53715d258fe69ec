import type { ArticleFormat } from './article-format.ts'
import type { Span } from './span.ts'

/** Every kind of block. */
export const blockKinds = [
  /** The headline. */
  'title',
  /** The words over the headline that name the section or the matter. */
  'kicker',
  /** The summary under the headline. */
  'standfirst',
  /** Who wrote it. */
  'byline',
  /** When it was published or updated. */
  'date',
  /** The place, date and agency that open a report: "KYIV, March 16 (Reuters) -". */
  'dateline',
  /** The text of a picture, with its credit. */
  'caption',
  /** Body text. */
  'paragraph',
  /** A subheading in the body. */
  'crosshead',
  /** An item of a list in the body. */
  'list-item',
  /** A block quotation in the body. */
  'quote',
  /** Sign-off, contributors, correction note. */
  'credit',
  /** Where the text was taken from: "Original url:" and its address. */
  'source',
  /** The header of an extractor or export, or front matter. */
  'metadata',
  /** No part of the article; `reason` says why. */
  'boilerplate',
] as const

/** What a stretch of the input is; see `blockKinds`. */
export type BlockKind = (typeof blockKinds)[number]

/** Every reason for which a stretch of the input is not the article. */
export const removalReasons = [
  /** Links to other articles, teasers. */
  'related',
  /** A prompt to the reader: "Read more", "Download our app". */
  'prompt',
  /** An offer of a newsletter or alerts. */
  'newsletter',
  /** An offer or demand to subscribe, register or sign in. */
  'subscription',
  /** Buttons and counts for sharing. */
  'share',
  /** Comments, and what invites them. */
  'comments',
  /** Advertisements and their labels, commercial notices. */
  'advertisement',
  /** Menus, breadcrumbs, page numbers. */
  'navigation',
  /** Copyright, terms, cookies, disclaimers. */
  'legal',
  /** An appeal for donations. */
  'support',
  /** Topics and tags. */
  'tags',
  /** Players, galleries, embeds and their labels. */
  'media',
  /** A note about the author. */
  'author-bio',
  /** The title or another line printed again. */
  'repeat',
  /** What stands before or after the article on a page. */
  'off-article',
] as const

/** Why a stretch of the input is not the article; see `removalReasons`. */
export type RemovalReason = (typeof removalReasons)[number]

/** Every code of a warning. */
export const warningCodes = [
  /** The text has no words. */
  'empty',
  /** There are words, and none of them is body text. */
  'no-body',
  /** The text is an HTML page or has its tags. */
  'html',
  /** The text is in another language than English. */
  'not-english',
  /** A login, consent, robot-check or error page. */
  'no-article',
  /** The text holds several articles; the first was read. See {@link splitArticles}. */
  'several-articles',
  /** More of the text was taken for boilerplate than is usual. */
  'too-much-removed',
] as const

/** What a warning is about; see `warningCodes`. */
export type WarningCode = (typeof warningCodes)[number]

/** One piece of the input. */
export interface ArticleBlock extends Span {
  /** What it is. */
  readonly kind: BlockKind
  /** The slice of the input with white space tidied and, unless `body` is `markdown`, Markdown marks removed. */
  readonly text: string
  /** Where `text` begins in {@link Article.text}, in UTF-16 code units; null for blocks that are not in it. */
  readonly textStart: number | null
  /** Why it is not the article; null unless `kind` is `boilerplate`. */
  readonly reason: RemovalReason | null
  /** The stable id of the rule that decided; null where none did. */
  readonly rule: string | null
}

/** A date as it was printed: nothing is converted, nothing is guessed. */
export interface NewsDate extends Span {
  /** `2025-03-16` when only the day is known, `2025-03-17T17:21-04:00` when more is; no offset when no zone was printed. */
  readonly iso: string
  /** The smallest unit that was printed. */
  readonly precision: 'day' | 'minute' | 'second'
  /** The zone as printed (`ET`, `GMT`, `+02:00`); null where none was. */
  readonly zone: string | null
  /** True where the order of day and month cannot be told: 03/04/2025. */
  readonly ambiguous: boolean
  /** Milliseconds since 1970-01-01T00:00Z; null without a time and zone. */
  readonly epoch: number | null
  /** False where the caller gave the date (`known`) and the text does not print it; the span is then empty, at 0. */
  readonly printed: boolean
}

/** The place (and perhaps date and agency) that opens a news report: "KYIV, March 16 (Reuters) -". */
export interface Dateline extends Span {
  /** The place as printed. */
  readonly place: string
  /** The day, its year completed from the day of publication; null where none is printed. */
  readonly date: NewsDate | null
  /** The agency's name; null where none is printed. */
  readonly agency: string | null
}

/** Something that a careful user may want to check. */
export interface ArticleWarning {
  /** Stable identifier. */
  readonly code: WarningCode
  /** One sentence for a person. */
  readonly message: string
}

/** What {@link parseArticle} reads. A field that the text does not tell is null or empty. */
export interface Article {
  /** The headline. */
  readonly title: string | null
  /** The words over the headline. */
  readonly kicker: string | null
  /** The summary under the headline. */
  readonly standfirst: string | null
  /** People, in the order printed: "Jane Roe" for "By JANE ROE". */
  readonly authors: readonly string[]
  /** News agencies credited for the copy; a mention in the body or a photo credit does not count. */
  readonly agencies: readonly string[]
  /** Who published it, where the text says so or the caller knows. */
  readonly outlet: string | null
  /** Where only an update is printed, the same date as `updated`. */
  readonly published: NewsDate | null
  /** The last update that is printed. */
  readonly updated: NewsDate | null
  /** The dateline that opens the body. */
  readonly dateline: Dateline | null
  /** The article's address. */
  readonly url: string | null
  /**
   * The body: paragraphs, crossheads, list items, quotes and the dateline as printed, joined by a blank line, white
   * space tidied, words untouched. Markdown marks are removed unless `body` is `markdown`.
   */
  readonly text: string
  /** In input order, not overlapping; every character that is not white space lies in exactly one block. */
  readonly blocks: readonly ArticleBlock[]
  /** The form in which the article was handed over. */
  readonly format: ArticleFormat
  /** What a careful user may want to check. */
  readonly warnings: readonly ArticleWarning[]
}

/** An article together with the text that it was read from: what {@link locate} and {@link normalizeArticle} take. */
export interface ReadArticle {
  /** What {@link parseArticle} gave for `input`. */
  readonly article: Article
  /** The exact text that was parsed. */
  readonly input: string
}

/** A removed span of the input. */
export interface Removal extends Span {
  /** Why it is not the article. */
  readonly reason: RemovalReason
  /** The stable id of the rule that decided. */
  readonly rule: string
  /** The slice of the input. */
  readonly text: string
}

/** What {@link stripBoilerplate} gives. */
export interface StrippedText {
  /**
   * Slices of the input: its own white space between neighbours; where something was removed the blank lines before what
   * follows, one at least.
   */
  readonly text: string
  /** What was removed, ordered by `start`; spans point into the input. */
  readonly removed: readonly Removal[]
}

/** A boilerplate rule of the caller's own: a whole line that matches is removed for `reason`. */
export interface BoilerplateRule {
  /** Shown in {@link Removal.rule}. */
  readonly id: string
  /** Shown in {@link Removal.reason}. */
  readonly reason: RemovalReason
  /** Tried against one tidied line at a time; anchor it. Must be linear: it runs on untrusted text. */
  readonly pattern: RegExp
  /** A line of more words than this is never tested. Default 40. */
  readonly maxWords?: number | undefined
}

/** A news agency of the caller's own. */
export interface AgencyForms {
  /** The name that `Article.agencies` and `Dateline.agency` show. */
  readonly name: string
  /** How it is printed in bylines, datelines and credits, without regard to case; `name` itself counts too. */
  readonly forms: readonly string[]
}

/** What the caller knows of the article. It wins over the text and helps to read it. An empty string counts as not given. */
export interface KnownFields {
  /** The headline: where the text prints it, that line is the title. */
  readonly title?: string | undefined
  /** People: where the text prints their names in its header or sign-off, those lines are bylines. */
  readonly authors?: readonly string[] | undefined
  /** ISO or as printed; a date that cannot be read counts as not given. */
  readonly published?: string | undefined
  /** ISO or as printed; a date that cannot be read counts as not given. */
  readonly updated?: string | undefined
  /** The article's address. */
  readonly url?: string | undefined
  /** Who published it; cut off behind the title. */
  readonly outlet?: string | undefined
}

/** How {@link parseArticle} and {@link stripBoilerplate} read. */
export interface ArticleOptions {
  /**
   * `conservative` removes only lines that a rule recognises; `balanced` also cuts what stands before and after
   * the article on a whole page. Default: `balanced` where the input looks like a whole page; else what stands at its
   * ends is cut only where it reads like no story and other things stand around the text.
   */
  readonly mode?: 'conservative' | 'balanced' | undefined
  /** Reasons for which nothing is removed. Default `[]`. */
  readonly keep?: readonly RemovalReason[] | undefined
  /**
   * Ids of rules that are off (`Removal.rule` names them, docs/rules.md lists them). An id that no rule has changes
   * nothing, so one list may serve several versions. Default `[]`.
   */
  readonly skipRules?: readonly string[] | undefined
  /** Extra rules, tried after the built-in ones. Default `[]`. */
  readonly rules?: readonly BoilerplateRule[] | undefined
  /** Agencies beside the built-in ones. Default `[]`. */
  readonly agencies?: readonly AgencyForms[] | undefined
  /** How to read 03/04/2025. Default: month first, and the date is `ambiguous`. */
  readonly dateOrder?: 'mdy' | 'dmy' | undefined
  /** ISO date-time against which "3 hours ago" is read. Default: a relative date is not read. */
  readonly now?: string | undefined
  /** What the caller knows already. Default `{}`. */
  readonly known?: KnownFields | undefined
  /**
   * `markdown` keeps links and emphasis in `Article.text` and in the body's blocks; the comparing verbs read the words
   * only. Default `text`.
   */
  readonly body?: 'text' | 'markdown' | undefined
}

import type { ArticleOptions, BlockKind, RemovalReason } from '../types/article.ts'
import type { ArticleFormat } from '../types/article-format.ts'
import type { Span } from '../types/span.ts'
import type { List } from './claims/lists-of.ts'
import type { Findings } from './findings.ts'
import type { FormFacts } from './formats/facts-of-fields.ts'
import type { Layout } from './layout/lay-out.ts'
import type { Line } from './lines/line.ts'
import type { RuleRow } from './phrases/rule-row.ts'
import type { Terms } from './prose/terms.ts'
import type { ReadingOptions } from './reading-options.ts'
import type { Rules } from './rules-of.ts'
import type { Said } from './said.ts'

/** The form of a text and what it tells. */
export interface TextForm extends FormFacts {
  readonly format: ArticleFormat
  readonly markdown: boolean
  /** The form says where the body begins and ends and what its title is, so that neither is guessed. */
  readonly told: boolean
}

/** A text cut into lines, with what every form finds in each. */
export interface Text {
  readonly source: string
  readonly options: ArticleOptions
  /** What the options say about single lines. */
  readonly how: ReadingOptions
  /** In which form the text was handed over, and what the caller knows or that form says of the article. */
  readonly container: TextForm
  readonly lines: readonly Line[]
  /** The lines before any was taken out. */
  readonly all: readonly Line[]
  readonly find: Findings
  readonly terms: Terms
  /** What an earlier look saw of a page; null at the first look, and where the text is not a page. */
  readonly seen: Seen | null
}

/** The order of a page does not show any more when its boilerplate is taken out: what was seen of it stands. */
export interface Seen {
  /** The line of the title, -1 where there is none. */
  readonly title: number
}

/** A text in which captions and phrases are found. */
export interface Unlisted extends Text {
  /** For each line whether it is a caption. */
  readonly captions: readonly boolean[]
  /** For each line the phrase that it is, null where it is none. */
  readonly phrases: readonly (RuleRow | null)[]
}

/** A text of which is known where its paragraphs begin. */
export interface Begun extends Unlisted {
  /** The first paragraph, -1 where there is none: lists, boxes and weak phrases ask for it. */
  readonly first: number
}

/** A text in which lists of other stories are found too. */
export interface Reading extends Begun {
  readonly lists: readonly List[]
}

/** What a line is, in one claimant's eyes. */
export interface Claim {
  /** The line's place among the lines. */
  readonly at: number
  readonly kind: BlockKind
  readonly reason?: RemovalReason | undefined
  readonly rule?: string | undefined
  /** The line closes an article: "Leave a Reply". */
  readonly ends?: true | undefined
  /** Publishers say it as part of the copy as well. */
  readonly shy?: true | undefined
  /** What the line tells about the article, where the claim is the one that counts. */
  readonly says?: Said | undefined
}

/** For each line what counts there, undefined where nothing does. */
export type Claims = readonly (Claim | undefined)[]

/** A reading with the order that was found in it. */
export interface LaidOut extends Reading {
  /** What lines are by their own words and those of their neighbours, and which of that counts for each. */
  readonly rules: Rules
  readonly noise: Claims
  readonly layout: Layout
}

/** Claims lines; looks at the reading alone and at no other claim. */
export type Claimant = (reading: LaidOut) => readonly Claim[]

/** A part of a paragraph that is something else: the dateline that opens it, the sign-off that ends it. */
export interface Part extends Span {
  readonly at: number
  readonly kind: BlockKind
  readonly reason?: RemovalReason
  readonly rule?: string
  readonly says: Said
}

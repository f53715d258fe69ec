import type { BlockKind, RemovalReason } from '../../types/article.ts'
import type { ArticleFormat } from '../../types/article-format.ts'
import type { Span } from '../../types/span.ts'
import type { Sheet } from './sheet/sheet.ts'

/** What a form can say about its article. `source` is an address, an agency or an outlet, as its value shows. */
export type FieldName =
  | 'title'
  | 'kicker'
  | 'standfirst'
  | 'authors'
  | 'agency'
  | 'outlet'
  | 'source'
  | 'published'
  | 'updated'
  | 'dateline'
  | 'url'

/** One thing that a form says, and where it stands. */
export interface Field extends Span {
  readonly name: FieldName
  readonly value: string
}

/** A stretch that is neither text nor metadata. What the form takes out for a reason is boilerplate. */
export interface Part extends Span {
  readonly kind: Extract<BlockKind, 'title' | 'byline' | 'date' | 'standfirst' | 'caption' | 'credit' | 'boilerplate'>
  readonly reason?: RemovalReason
}

/** A stretch that is read as text, and what divides it from the one before. */
export interface Slice extends Span {
  readonly before: string
}

/** What a container makes of a text. What is neither a slice nor a part is metadata. */
export interface Opened {
  readonly fields: readonly Field[]
  /** In order, not overlapping. */
  readonly slices: readonly Slice[]
  /** In order, not overlapping. */
  readonly parts: readonly Part[]
  /** The form says where the body begins and ends and what its title is, so that neither is guessed. */
  readonly told: boolean
  readonly markdown: boolean
  /** The form itself says that this is not an article: the reader was refused. */
  readonly refused?: true
}

/** What `open` need not say: no fields, no parts, nothing told, no Markdown. */
export type Opening = Pick<Opened, 'slices'> & Partial<Opened>

/** A form in which articles are handed over. */
export interface Container {
  readonly id: ArticleFormat
  /** A row of every text of this form begins so, or it holds the mark: asked before anything else, and quick. */
  readonly cue?: RegExp | readonly RegExp[]
  readonly mark?: RegExp
  /** Every text with the mark holds one of these: a native search for them is quicker than the expression. */
  readonly holds?: readonly string[]
  /** Null where the text is not of this form. */
  readonly open: (sheet: Sheet) => Opening | null
  /** The articles of a file of this form, each with its own head and foot; none where nothing divides them. */
  readonly divide?: (sheet: Sheet) => readonly Span[]
}

import type { NameKind } from '../types/names.ts'
import type { Span } from '../types/span.ts'
import type { Entity, Matcher } from './matcher.ts'
import type { Mention } from './mention.ts'

/** A text and the lexicon that it is read with. */
export interface Setting {
  readonly text: string
  readonly matcher: Matcher
  /** True where the line is a headline, so that a capital tells nothing. */
  readonly isHeadline: (at: number) => boolean
}

/** What the guards can see: the text, all mentions in it, and what follows from all of them together. */
export interface Reading extends Setting {
  /** What the call asks for. */
  readonly kinds: readonly NameKind[]
  /** In text order, not overlapping. */
  readonly mentions: readonly Mention[]
  /** Entities whose full name stands in the text. */
  readonly fullNames: () => ReadonlySet<number>
  /** The surnames of these full names as they are spelled, each with its entity: "12 buffet". */
  readonly fullSpellings: () => ReadonlySet<string>
  /** Entities whose namesake elsewhere is in the text: Odessa, Texas. */
  readonly namesakes: () => ReadonlySet<number>
  /** True inside quotation marks, where the caller wants those kept. */
  readonly isQuoted: (span: Span) => boolean
  /** True for a full name that is not a newsmaker's. */
  readonly isPrivate: (mention: Mention) => boolean
  /** Country words already looked for. */
  readonly countries: Map<string, boolean>
  /** Forms already looked for as the name of somebody outside the lexicon. */
  readonly strangers: Map<string, boolean>
}

/** A mention that would change, and what it stands in. */
export interface Candidate {
  readonly reading: Reading
  /** Its place in the mentions of the reading. */
  readonly index: number
  readonly mention: Mention
  readonly entity: Entity
}

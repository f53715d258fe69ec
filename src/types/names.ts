import type { Span } from './span.ts'

/** Every kind of entity in a lexicon. */
export const nameKinds = [
  /** A human being. */
  'person',
  /** A town, region, river or country. */
  'place',
  /** An organisation, army or movement. */
  'group',
  /** A word that is none of these: borscht. */
  'term',
] as const

/** What a name names; see `nameKinds`. */
export type NameKind = (typeof nameKinds)[number]

/** Every house whose spelling can be asked for. */
export const nameStyles = [
  /** The first form of each row. */
  'default',
  /** The Associated Press. */
  'ap',
  /** Reuters. */
  'reuters',
  /** The Guardian. */
  'guardian',
  /** BBC News. */
  'bbc',
  /** The New York Times. */
  'nyt',
  /** Agence France-Presse in English. */
  'afp',
  /** Al Jazeera English. */
  'aljazeera',
  /** The bearer's own state. */
  'official',
  /** CNN. */
  'cnn',
] as const

/** Whose spelling to use; see `nameStyles`. */
export type NameStyle = (typeof nameStyles)[number]

/** One rewritten spelling. */
export interface NameEdit extends Span {
  /** The slice of the input. */
  readonly original: string
  /** What stands there instead. */
  readonly replacement: string
  /** What the name names. */
  readonly kind: NameKind
  /** The entity's id: a Wikidata QID where one is known for certain, else a slug. */
  readonly entity: string
  /** `lexicon`, `style`, `prefer` or `consistency`. */
  readonly rule: string
}

/** A spelling that was recognised and left alone. */
export interface NameSkip extends Span {
  /** The slice of the input. */
  readonly original: string
  /** The entity's id. */
  readonly entity: string
  /** Why it was left alone. */
  readonly reason: NameSkipReason
}

/** Why a spelling was left alone. */
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

/** What {@link normalizeNames} gives. */
export interface NormalizedNames {
  /** The text with `edits` applied. */
  readonly text: string
  /** Ordered and disjoint; spans point into the input. */
  readonly edits: readonly NameEdit[]
  /** Ordered and disjoint; spans point into the input. */
  readonly skipped: readonly NameSkip[]
}

/** How {@link normalizeNames} rewrites. */
export interface NameOptions {
  /** Whose spelling to use. Default `default`. */
  readonly style?: NameStyle | undefined
  /** A day, `2019-08-13`: the spelling that the house of `style` used then, where it has changed. Default: today's. */
  readonly styleDate?: string | undefined
  /** Spellings that win over `style`: `{ Zelenskyy: 'Zelensky' }`. Default `{}`. */
  readonly prefer?: Readonly<Record<string, string>> | undefined
  /** Made by {@link createNameLexicon}. Default: the core lexicon. */
  readonly lexicon?: NameLexicon | undefined
  /** Which kinds are rewritten. Default `['person', 'place', 'group']`. */
  readonly kinds?: readonly NameKind[] | undefined
  /**
   * `document` unites two-word names that differ only in romanisation, to the most frequent form; a {@link NameIndex}
   * does the same across a corpus. Default `off`.
   */
  readonly consistency?: 'off' | 'document' | NameIndex | undefined
  /** Leave text inside quotation marks as printed. Default false. */
  readonly keepQuotes?: boolean | undefined
}

/** Every policy of a row. */
export const namePolicies = [
  /** Wherever it stands, unless another person's given name is before it. */
  'safe',
  /** Only in a text that also has the full name (persons) or the country or another place of it (places). */
  'anchored',
  /** Only as part of the full name. */
  'never',
] as const

/** When a surname or place form may be rewritten on its own. */
export type NamePolicy = (typeof namePolicies)[number]

/** One entity of a lexicon. In each list the first form is the default spelling. */
export interface NameRow {
  /** A Wikidata QID or a slug; unique in its lexicon. */
  readonly id: string
  /** What the name names. */
  readonly kind: NameKind
  /** The name in its own script. */
  readonly native?: string | undefined
  /** Given-name forms (persons only). */
  readonly given?: readonly string[] | undefined
  /** Surname forms of a person; the forms of a place, group or term. At least one. */
  readonly forms: readonly string[]
  /** When a form may be rewritten on its own. */
  readonly policy: NamePolicy
  /**
   * House spellings that differ from the first form, in the shape "Given|Surname" or "Form". Where a house has changed,
   * the oldest first: "Kiev until 2019-08-14, Kyiv".
   */
  readonly styles?: Readonly<Partial<Record<NameStyle, string>>> | undefined
  /** Longer phrases in which the form is left alone: "chicken Kiev". */
  readonly exceptions?: readonly string[] | undefined
  /** Country words that give an anchored place its context. */
  readonly context?: readonly string[] | undefined
}

/** A compiled lexicon; opaque, reusable, never changed. */
export interface NameLexicon {
  /** The rows that it was compiled from, those of its base included. */
  readonly rows: readonly NameRow[]
}

/** How {@link createNameLexicon} compiles. */
export interface NameLexiconOptions {
  /**
   * What the rows are laid over: a row with the id of a base row replaces it. `core` is the bundled lexicon, `none`
   * leaves the rows alone. Default `core`.
   */
  readonly base?: 'core' | 'none' | NameLexicon | undefined
}

/** Groups of spellings found across a corpus by {@link indexNames}, for review and then for `consistency`. */
export interface NameIndex {
  /** Most frequent first. */
  readonly groups: readonly NameGroup[]
}

/** The spellings of one name. */
export interface NameGroup {
  /** The most frequent form (the first seen on a tie). */
  readonly form: string
  /** Every form with the number of times it was seen, most frequent first. */
  readonly variants: readonly NameVariant[]
}

/** One spelling of a {@link NameGroup}. */
export interface NameVariant {
  /** The spelling. */
  readonly form: string
  /** How often it was seen. */
  readonly count: number
}

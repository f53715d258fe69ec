import type { ArticleOptions } from './article.ts'
import type { Comparable, Comparison } from './comparison.ts'

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

import type { Article } from './article.ts'
import type { Fingerprint } from './fingerprint.ts'

/** What the comparing verbs take: a text that is parsed first, what {@link parseArticle} gave, or a fingerprint. */
export type Comparable = string | Article | Fingerprint

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

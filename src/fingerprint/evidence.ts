import { SHINGLE_WORDS } from './constants.ts'
import type { Overlap } from './overlap.ts'
import type { Shape } from './shape.ts'

export interface Sizes {
  readonly words: number
  readonly shingles: number
}

/** What is known of a pair. */
export interface Evidence {
  readonly identical: boolean
  /** Plain counts: the figures are the two texts' own. */
  readonly overlap: Overlap
  /** With what an index learned about common copy: decides whether the two are related. */
  readonly weighed: Overlap
  /** Containment outside quotations from which the two are related. */
  readonly limit: number
  readonly shape: () => Shape
}

/** Less than a shingle on one side. */
export const isTooShort = (a: Sizes, b: Sizes): boolean => Math.min(a.words, b.words) < SHINGLE_WORDS

/** Containment of the smaller text in the larger, of what counts outside quotations. */
export const plainShare = ({ plainShared, plainA, plainB }: Overlap): number =>
  Math.min(1, ratio(plainShared, Math.min(plainA, plainB)))

/** The shorter text to the longer one. */
export const lengthRatio = (a: Sizes, b: Sizes): number => ratio(Math.min(a.words, b.words), Math.max(a.words, b.words))

/** 0 of nothing. */
export const ratio = (part: number, whole: number): number => (whole <= 0 ? 0 : part / whole)

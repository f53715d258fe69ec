import type { Comparison } from '../types/comparison.ts'

/** Two inputs by position, `a` before `b`. */
export interface ComparedPair {
  readonly a: number
  readonly b: number
  readonly comparison: Comparison
}

/** A pair seen from one of its inputs. */
export interface Partner {
  readonly row: number
  readonly comparison: Comparison
  /** Share of the input that is in the partner. */
  readonly inPartner: number
  /** Share of the partner that is in the input. */
  readonly inInput: number
}

/** The partners of each input, in the order of the pairs. */
export function partnersOf(count: number, pairs: readonly ComparedPair[]): Partner[][] {
  const partners = Array.from({ length: count }, (): Partner[] => [])
  for (const { a, b, comparison } of pairs) {
    const { aInB, bInA } = comparison
    partners[a]!.push({ row: b, comparison, inPartner: aInB, inInput: bInA })
    partners[b]!.push({ row: a, comparison, inPartner: bInA, inInput: aInB })
  }
  return partners
}

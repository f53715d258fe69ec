import { percent } from '../text/percent.ts'
import type { Comparison } from '../types/comparison.ts'

/** What two texts share, counted on the texts themselves: words in shared runs of five or more. */
export interface ExactShare {
  readonly aInB: number
  readonly bInA: number
  readonly words: number
}

/** Null where one of the two is no more than a fingerprint. */
export type ExactShares = (a: number, b: number) => ExactShare | null

/** One sentence on why two articles have one origin. `exact` is null where only fingerprints are known. */
export function sayTogether(
  a: number,
  b: number,
  comparison: Comparison,
  exact: ExactShare | null,
  agencies: readonly string[],
): string {
  const shared =
    comparison.verdict === 'identical'
      ? `[${a}] and [${b}] are the same text but for headers and spelling`
      : sayShare(a, b, comparison, exact)
  return `${shared}${sayCredit(agencies)}.`
}

/** One sentence on what two articles share that were kept apart. */
export function sayApart(
  a: number,
  b: number,
  comparison: Comparison,
  exact: ExactShare | null,
  agencies: readonly string[],
): string {
  const credit = sayCredit(agencies)
  if (comparison.verdict === 'shares-quotes') return `[${a}] and [${b}] share quotations, not copy${credit}.`
  if (comparison.verdict === 'too-short') return `[${a}] and [${b}] have one title and no text to compare.`
  const share = sayShare(a, b, comparison, exact)
  return comparison.verdict === 'shares-passages'
    ? `${share}${credit}: passages in reports of their own.`
    : `${share}${credit}: too little to be sure of one origin.`
}

/** One sentence on where the parts of a round-up come from; the inputs by position, with their shares. */
export function sayDerived(member: number, from: readonly (readonly [origin: number, share: number])[]): string {
  const parts = from.map(([origin, share]) => `${percent(share)} of it from [${origin}]`)
  return `[${member}] is put together: ${parts.join(', ')}.`
}

function sayCredit(agencies: readonly string[]): string {
  return agencies.length > 0 ? `; both credit ${agencies.join(' and ')}` : ''
}

function sayShare(a: number, b: number, comparison: Comparison, exact: ExactShare | null): string {
  const { aInB, bInA } = exact ?? comparison
  const [small, large, share] = aInB >= bInA ? [a, b, aInB] : [b, a, bInA]
  if (exact === null)
    return `About ${percent(share)} of [${small}], some ${comparison.sharedWords} words, is in [${large}] as well`
  return `${percent(share)} of [${small}], ${exact.words} words, is in [${large}] as well`
}

import type { Comparison } from '../../types/comparison.ts'

/** One sentence on why two articles have one origin. */
export function sayTogether(a: number, b: number, comparison: Comparison, agencies: readonly string[]): string {
  const shared =
    comparison.verdict === 'identical'
      ? `[${a}] and [${b}] are the same text but for headers and spelling`
      : sayShare(a, b, comparison)
  return `${shared}${sayCredit(agencies)}.`
}

/** One sentence on what two articles share that were kept apart. */
export function sayApart(a: number, b: number, comparison: Comparison, agencies: readonly string[]): string {
  const credit = sayCredit(agencies)
  if (comparison.verdict === 'shares-quotes') return `[${a}] and [${b}] share quotations, not copy${credit}.`
  return `${sayShare(a, b, comparison)}${credit}: too little to be sure of one origin.`
}

function sayCredit(agencies: readonly string[]): string {
  return agencies.length > 0 ? `; both credit ${agencies.join(' and ')}` : ''
}

function sayShare(a: number, b: number, { aInB, bInA, sharedWords }: Comparison): string {
  const [small, large, share] = aInB >= bInA ? [a, b, aInB] : [b, a, bInA]
  return `About ${Math.round(share * 100)} % of [${small}], some ${sharedWords} words, is in [${large}] as well`
}

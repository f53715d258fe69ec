import type { DerivedInput, OriginGroup } from '../types/origins.ts'
import type { RoundUp } from './round-ups.ts'
import { type ExactShares, sayDerived } from './say.ts'

/** Where the parts of a round-up come from, the largest first. */
export function derivedInput(
  { member, sources }: RoundUp,
  groups: readonly OriginGroup[],
  exactShares: ExactShares,
): DerivedInput {
  const from = groups
    .flatMap(({ members }, group) => {
      const own = sources.filter(({ row }) => members.includes(row))
      if (own.length === 0) return []
      const best = own.reduce((most, one) => (one.inPartner > most.inPartner ? one : most))
      return [{ group, share: exactShares(member, best.row)?.aInB ?? best.inPartner }]
    })
    .sort((x, y) => y.share - x.share || x.group - y.group)
  const parts = from.map(({ group, share }) => [groups[group]!.origin, share] as const)
  return { member, from, text: sayDerived(member, parts) }
}

import type { Comparison } from '../types/comparison.ts'
import type { OriginEvidence } from '../types/origins.ts'
import type { Partner } from './compared-pair.ts'
import { type ExactShares, sayTogether } from './say.ts'
import { sharedAgencies, type Witness } from './witness.ts'

/** Why a member belongs to its group: the member beside the origin, or beside the member that it shares most with. */
export function evidenceFor(
  member: number,
  origin: number,
  partners: readonly Partner[],
  witnesses: readonly Witness[],
  isJoined: (a: number, b: number) => boolean,
  exactShares: ExactShares,
): OriginEvidence[] {
  const proving = partners.filter(({ row }) => isJoined(member, row))
  const beside =
    proving.find(({ row }) => row === origin) ??
    proving.reduce<Partner | undefined>(
      (best, one) => (best && contained(best) >= contained(one) ? best : one),
      undefined,
    )
  if (beside === undefined) return []
  const other = beside.row
  const agencies = sharedAgencies(witnesses[member]!, witnesses[other]!)
  const [a, b] = [Math.min(member, other), Math.max(member, other)]
  const comparison: Comparison = beside.comparison
  const text = sayTogether(a, b, comparison, exactShares(a, b), agencies)
  return [{ member, comparedWith: other, comparison, agencies, text }]
}

const contained = ({ comparison }: Partner): number => comparison.containment

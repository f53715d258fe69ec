import type { RuleRow } from '../phrases/rule-row.ts'
import type { Claim } from '../reading.ts'
import { claimAt } from './claim-at.ts'

/** The claim of a phrase on its line. */
export const claimOf = ({ id, reason, opens, shy }: RuleRow, at: number): Claim =>
  claimAt(at, {
    kind: 'boilerplate',
    reason,
    rule: id,
    ends: opens === 'end' ? true : undefined,
    shy: shy ? true : undefined,
  })

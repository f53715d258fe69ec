import type { RuleRow } from '../phrases/rule-row.ts'
import type { Claim } from '../reading.ts'

/** The claim of a phrase on its line. */
export const claimOf = (row: RuleRow, at: number): Claim => ({
  at,
  kind: 'boilerplate',
  reason: row.reason,
  rule: row.id,
  ...(row.opens === 'end' && { ends: true }),
  ...(row.shy && { shy: true }),
})

import type { Claim } from '../reading.ts'

/**
 * A claim on the line at `at`. Every claim has all its properties, in one order: engines read objects of one shape
 * quickly, and spreading one gives each copy a shape of its own.
 */
export const claimAt = (at: number, { kind, reason, rule, ends, shy, says }: Omit<Claim, 'at'>): Claim => ({
  at,
  kind,
  reason,
  rule,
  ends,
  shy,
  says,
})

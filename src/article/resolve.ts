import { precedence } from './precedence.ts'
import type { Claim, Claimant, LaidOut } from './reading.ts'

export interface Resolved {
  /** For each line the claim that counts, null where nobody claims it: it is body text. */
  readonly won: readonly (Claim | null)[]
  readonly lost: readonly Claim[]
}

/** Of the claims on a line that of the earliest claimant counts, and its first one where it has several. */
export function resolve(reading: LaidOut, claimants: readonly (readonly [string, Claimant])[] = precedence): Resolved {
  const won: (Claim | null)[] = reading.lines.map(() => null)
  const lost: Claim[] = []
  for (const [, claimant] of claimants)
    for (const claim of claimant(reading)) {
      if (won[claim.at] === null) won[claim.at] = claim
      else lost.push(claim)
    }
  return { won, lost }
}

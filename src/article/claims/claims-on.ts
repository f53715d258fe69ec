import type { Line } from '../lines/line.ts'
import type { Claim } from '../reading.ts'
import { claimAt } from './claim-at.ts'

/** What a claimant says of a line, null where it does not claim it. */
type Say = (line: Line, at: number) => Omit<Claim, 'at'> | null

/** The claims that `say` makes on the lines from `from` to before `to`. */
export function claimsOn(lines: readonly Line[], say: Say, from = 0, to: number = lines.length): Claim[] {
  const claims: Claim[] = []
  for (let at = from; at < to; at++) {
    const said = say(lines[at]!, at)
    if (said) claims.push(claimAt(at, said))
  }
  return claims
}

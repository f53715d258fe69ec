import type { Claim, Reading } from '../reading.ts'
import { claimAt } from './claim-at.ts'
import { claimOf } from './claim-of.ts'

/** "Read more" is a prompt; what stands under it is not. */
const story = ({ kind, ends, shy }: Claim) => ({ kind, reason: 'related', rule: 'related/label', ends, shy }) as const

/** A heading over other stories takes the stories with it. */
export function list(reading: Reading): Claim[] {
  return reading.lists.flatMap(({ row, at, members }) =>
    members.map((i): Claim => {
      const own = reading.phrases[i]
      const claim = claimOf(i > at && own && !own.weak ? own : row, i)
      return i > at && claim.reason === 'prompt' ? claimAt(i, story(claim)) : claim
    }),
  )
}

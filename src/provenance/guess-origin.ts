import { agencyOfSource } from './agency-names.ts'
import type { Partner } from './compared-pair.ts'
import { earlierDate } from './earlier-date.ts'
import type { Witness } from './witness.ts'

/** So much of the other members, on the average, is in the agency's own longer copy. */
const HOLDS_OTHERS = 0.85

/**
 * Of a group: the press release; the copy on the agency's own site; the agency's undated longer copy that holds the
 * others; then the earliest, then the one that holds most of the others, then the longest.
 */
export function guessOrigin(
  members: readonly number[],
  witnesses: readonly Witness[],
  partners: readonly (readonly Partner[])[],
): number {
  const own = new Set(members)
  const held = new Map(members.map((member) => [member, heldOfOthers(partners[member]!, own)]))
  const longest = Math.max(...members.map((member) => witnesses[member]!.fingerprint.words))
  const rank = new Map(
    members.map((member) => {
      const witness = witnesses[member]!
      const holdsOthers =
        witness.fingerprint.words === longest && held.get(member)! >= HOLDS_OTHERS * (members.length - 1)
      return [member, rankOf(witness, holdsOthers)]
    }),
  )
  const order = (a: number, b: number): number => {
    const [x, y] = [witnesses[a]!, witnesses[b]!]
    return (
      rank.get(a)! - rank.get(b)! ||
      earlierDate(x.date, y.date) ||
      held.get(b)! - held.get(a)! ||
      y.fingerprint.words - x.fingerprint.words ||
      a - b
    )
  }
  return members.reduce((best, member) => (order(member, best) < 0 ? member : best))
}

function rankOf({ isRelease, source, agencies, date }: Witness, holdsOthers: boolean): number {
  if (isRelease) return 0
  if (source !== null && agencyOfSource(source) !== null) return 1
  return agencies.length > 0 && date === null && holdsOthers ? 2 : 3
}

/** The agency that most members credit, the first on a tie. */
export function groupAgency(members: readonly number[], witnesses: readonly Witness[]): string | null {
  const counts = new Map<string, number>()
  for (const member of members)
    for (const agency of witnesses[member]!.agencies) counts.set(agency, (counts.get(agency) ?? 0) + 1)
  let best: string | null = null
  for (const [agency, count] of counts) if (best === null || count > counts.get(best)!) best = agency
  return best
}

/** Summed shares of the other members that are in this one. */
function heldOfOthers(partners: readonly Partner[], members: ReadonlySet<number>): number {
  let sum = 0
  for (const { row, inInput } of partners) if (members.has(row)) sum += inInput
  return sum
}

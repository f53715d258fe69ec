import type { Comparison } from '../../types/comparison.ts'
import { earlierDate, type Witness } from './witness.ts'

/** The comparison of two members, `a` before `b`, where they were compared. */
export type Compared = (a: number, b: number) => Comparison | undefined

/** Of a group: the agency's own copy, then the earliest, then the one that holds most of the others, then the longest. */
export function guessOrigin(members: readonly number[], witnesses: readonly Witness[], compared: Compared): number {
  const held = new Map(members.map((member) => [member, heldOfOthers(member, members, compared)]))
  const order = (a: number, b: number): number => {
    const [x, y] = [witnesses[a]!, witnesses[b]!]
    return (
      Number(isAgencyCopy(y)) - Number(isAgencyCopy(x)) ||
      earlierDate(x.date, y.date) ||
      held.get(b)! - held.get(a)! ||
      y.fingerprint.words - x.fingerprint.words ||
      a - b
    )
  }
  return members.reduce((best, member) => (order(member, best) < 0 ? member : best))
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

function isAgencyCopy({ source, agencies }: Witness): boolean {
  return source !== null && agencies.includes(source)
}

/** Summed shares of the other members that are in this one. */
function heldOfOthers(member: number, members: readonly number[], compared: Compared): number {
  let sum = 0
  for (const other of members) {
    if (other === member) continue
    const comparison = compared(Math.min(member, other), Math.max(member, other))
    sum += (member < other ? comparison?.bInA : comparison?.aInB) ?? 0
  }
  return sum
}

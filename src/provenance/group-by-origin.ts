import { createGroups, groupOf, joinGroups, listGroups } from '../text/groups.ts'
import type { OriginGroup, Origins, UnsurePair } from '../types/origins.ts'
import { type ComparedPair, type Partner, partnersOf } from './compared-pair.ts'
import { derivedInput } from './derived-input.ts'
import { groupAgency, guessOrigin } from './guess-origin.ts'
import { evidenceFor } from './origin-evidence.ts'
import { findRoundUps } from './round-ups.ts'
import { type ExactShares, sayApart } from './say.ts'
import { weighEvidence } from './weigh-evidence.ts'
import { sharedAgencies, type Witness } from './witness.ts'

/** Of a larger group not every pair was compared. */
const ALL_COMPARED = 64

/** What `origins` gives, from what is known of the inputs and of their pairs. */
export function groupByOrigin(
  witnesses: readonly Witness[],
  pairs: readonly ComparedPair[],
  exactShares: ExactShares,
): Origins {
  const count = witnesses.length
  const decisions = pairs.map(({ a, b, comparison }) => weighEvidence(witnesses[a]!, witnesses[b]!, comparison))
  const joined = new Set(pairs.flatMap(({ a, b }, row) => (decisions[row] === 'one-origin' ? [a * count + b] : [])))
  const isJoined = (a: number, b: number): boolean => joined.has(Math.min(a, b) * count + Math.max(a, b))
  const partners = partnersOf(count, pairs)
  const roundUps = findRoundUps(witnesses, partners, isJoined)
  const derived = new Set(roundUps.map(({ member }) => member))
  const rows = createGroups(count)
  pairs.forEach(({ a, b }, row) => {
    if (decisions[row] === 'one-origin' && !derived.has(a) && !derived.has(b)) joinGroups(rows, a, b)
  })
  const members = listGroups(rows).filter(([first]) => !derived.has(first!))
  const groups = members.map((group) => originGroup(group, witnesses, partners, isJoined, exactShares))
  const isApart = ({ a, b }: ComparedPair): boolean =>
    !derived.has(a) && !derived.has(b) && groupOf(rows, a) !== groupOf(rows, b)
  return {
    groups,
    independent: groups.length,
    derived: roundUps.map((roundUp) => derivedInput(roundUp, groups, exactShares)),
    unsure: pairs
      .filter((pair, row) => decisions[row] !== 'apart' && isApart(pair))
      .map((pair) => unsurePair(pair, witnesses, exactShares)),
  }
}

function originGroup(
  members: readonly number[],
  witnesses: readonly Witness[],
  partners: readonly (readonly Partner[])[],
  isJoined: (a: number, b: number) => boolean,
  exactShares: ExactShares,
): OriginGroup {
  const origin = guessOrigin(members, witnesses, partners)
  return {
    members,
    origin,
    agency: groupAgency(members, witnesses),
    cohesion: cohesionOf(members, partners),
    evidence: members
      .filter((member) => member !== origin)
      .flatMap((member) => evidenceFor(member, origin, partners[member]!, witnesses, isJoined, exactShares)),
  }
}

/** The least containment between two members; two that share no keys share nothing. */
function cohesionOf(members: readonly number[], partners: readonly (readonly Partner[])[]): number {
  const own = new Set(members)
  let least = 1
  for (const member of members) {
    const known = partners[member]!.filter(({ row }) => own.has(row))
    if (known.length < members.length - 1 && members.length <= ALL_COMPARED) return 0
    for (const { comparison } of known) least = Math.min(least, comparison.containment)
  }
  return least
}

function unsurePair(
  { a, b, comparison }: ComparedPair,
  witnesses: readonly Witness[],
  exactShares: ExactShares,
): UnsurePair {
  const agencies = sharedAgencies(witnesses[a]!, witnesses[b]!)
  return { a, b, comparison, text: sayApart(a, b, comparison, exactShares(a, b), agencies) }
}

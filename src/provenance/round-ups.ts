import { areApart, type Coverage, coverageOf, coveredShare, coversBeginning } from '../fingerprint/coverage.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { daysApart, isoDay } from '../text/iso-day.ts'
import type { Partner } from './compared-pair.ts'
import { NOTABLE_CONTAINMENT, NOTABLE_WORDS } from './constants.ts'
import { arePartsOfOne, type Witness } from './witness.ts'

/** A text of which one story is more than this was made from that story, whatever else it holds. */
const MOSTLY_ONE = 0.6
/** Where no source is related to the text, so much of it must be theirs … */
const MOSTLY_COPIED = 0.6
/** … or so much with its beginning: background stands behind a lead. */
const COPIED_FROM_THE_BEGINNING = 0.5
/** A text that has something of so many others, which share nothing, is put together, however much of it is its own. */
const SEVERAL_SOURCES = 3
/** Partners that are asked for one part of the text. */
const ASKED_PER_PART = 4

/** An input that was put together from others. */
export interface RoundUp {
  readonly member: number
  /** The partners that parts of it come from. */
  readonly sources: readonly Partner[]
}

interface Part {
  readonly coverage: Coverage
  readonly partners: Partner[]
}

/**
 * The inputs that share *different* parts of themselves with two others which share nothing: round-ups, digests,
 * briefings, live blogs, links of a chain. Each has two sources at least that are not of this kind.
 *
 * `isJoined` says whether two inputs are of one origin.
 */
export function findRoundUps(
  witnesses: readonly Witness[],
  partners: readonly (readonly Partner[])[],
  isJoined: (a: number, b: number) => boolean,
): RoundUp[] {
  const rank = ranksOf(witnesses)
  const candidates = witnesses.flatMap((_, member) => {
    const inOrder = [...partners[member]!].sort((x, y) => rank[x.row]! - rank[y.row]!)
    const parts = partsOf(member, witnesses, inOrder)
    return parts.length < 2 ? [] : [{ member, parts, covered: coveredShare(unionOf(parts)) }]
  })
  candidates.sort((x, y) => y.covered - x.covered || rank[x.member]! - rank[y.member]!)
  const found = new Map<number, RoundUp>()
  for (const { member, parts } of candidates) {
    const open = parts
      .map(({ coverage, partners: of }) => ({ coverage, partners: of.filter(({ row }) => !found.has(row)) }))
      .filter((part) => part.partners.length > 0)
    if (isPutTogether(member, open, witnesses, partners, isJoined))
      found.set(member, { member, sources: open.flatMap((part) => part.partners) })
  }
  return [...found.values()].sort((x, y) => x.member - y.member)
}

/** An order of the inputs that is their own: which one is found first must not depend on which one came first. */
function ranksOf(witnesses: readonly Witness[]): number[] {
  const names = witnesses.map(({ fingerprint, date, source }) => `${fingerprint.exact} ${date} ${source}`)
  const rows = names.map((_, row) => row).sort((a, b) => byCodeUnit(names[a]!, names[b]!))
  const rank = names.map(() => 0)
  rows.forEach((row, place) => {
    rank[row] = place
  })
  return rank
}

/** The partners that have a passage of the input, by the parts of it that they have. */
function partsOf(member: number, witnesses: readonly Witness[], partners: readonly Partner[]): Part[] {
  const parts = new Map<Coverage, Part>()
  for (const partner of partners) {
    const { verdict, sharedWords } = partner.comparison
    if (sharedWords < NOTABLE_WORDS || verdict === 'identical') continue
    const coverage = coverageOf(witnesses[member]!.view, witnesses[partner.row]!.view)
    const part = parts.get(coverage)
    if (part === undefined) parts.set(coverage, { coverage, partners: [partner] })
    else part.partners.push(partner)
  }
  return [...parts.values()]
}

const unionOf = (parts: readonly Part[]): Coverage => parts.reduce((union, { coverage }) => (union | coverage) >>> 0, 0)

function isPutTogether(
  member: number,
  parts: readonly Part[],
  witnesses: readonly Witness[],
  partners: readonly (readonly Partner[])[],
  isJoined: (a: number, b: number) => boolean,
): boolean {
  if (hasSeveralSources(member, parts, witnesses, partners)) return true
  for (let x = 0; x < parts.length; x++)
    for (let y = x + 1; y < parts.length; y++) {
      if (!areApart(parts[x]!.coverage, parts[y]!.coverage)) continue
      for (const first of parts[x]!.partners.slice(0, ASKED_PER_PART))
        for (const second of parts[y]!.partners.slice(0, ASKED_PER_PART)) {
          const one = witnesses[member]!
          const sources = [witnesses[first.row]!, witnesses[second.row]!]
          if (shareSomething(first.row, second.row, partners) || sources.every((source) => precedes(one, source)))
            continue
          if (sources.every((source) => arePartsOfOne(one, source))) continue
          const joined = [first, second].filter(({ row }) => isJoined(member, row)).length
          if (isComposed(joined, Math.max(first.inPartner, second.inPartner), unionOf(parts))) return true
        }
    }
  return false
}

/** Whether it has copy of three others which share nothing, each in a part of its own. */
function hasSeveralSources(
  member: number,
  parts: readonly Part[],
  witnesses: readonly Witness[],
  partners: readonly (readonly Partner[])[],
): boolean {
  const one = witnesses[member]!
  const chosen: { readonly coverage: Coverage; readonly row: number }[] = []
  for (const { coverage, partners: of } of parts) {
    if (!chosen.every((other) => areApart(coverage, other.coverage))) continue
    const next = of
      .slice(0, ASKED_PER_PART)
      .find(
        ({ row, comparison }) =>
          comparison.verdict !== 'shares-quotes' &&
          !precedes(one, witnesses[row]!) &&
          !arePartsOfOne(one, witnesses[row]!) &&
          chosen.every((other) => !shareSomething(row, other.row, partners)),
      )
    if (next !== undefined) chosen.push({ coverage, row: next.row })
    if (chosen.length === SEVERAL_SOURCES) return true
  }
  return false
}

/** `joined`: how many of the two sources are of one origin with the text; `largest`: the larger share of it that is theirs. */
function isComposed(joined: number, largest: number, union: Coverage): boolean {
  if (joined === 2) return true
  if (joined === 1) return largest <= MOSTLY_ONE
  return coveredShare(union) >= (coversBeginning(union) ? COPIED_FROM_THE_BEGINNING : MOSTLY_COPIED)
}

function shareSomething(a: number, b: number, partners: readonly (readonly Partner[])[]): boolean {
  const pair = partners[a]!.find(({ row }) => row === b)
  return pair !== undefined && (pair.comparison.related || pair.comparison.containment >= NOTABLE_CONTAINMENT)
}

/** A text of an earlier day was not put together from later ones: it is what they were made from. */
function precedes(a: Witness, b: Witness): boolean {
  const [x, y] = [isoDay(a.date), isoDay(b.date)]
  return daysApart(x, y) !== undefined && x < y
}

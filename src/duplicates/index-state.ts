import { isRelated } from '../fingerprint/is-related.ts'
import { judge } from '../fingerprint/judge.ts'
import { daysApart } from '../text/iso-day.ts'
import type { Comparison } from '../types/comparison.ts'
import { KEPT_PROFILES } from './constants.ts'
import { addDocument, createDocuments, type Documents, type Entry, entryAt } from './documents.ts'
import { addId, createIdTable, type IdTable } from './id-table.ts'
import { createKeyTable, holdsFullKey, type KeyTable } from './key-table.ts'
import { areCandidates, createScratch, neighboursOf, type Scratch } from './neighbours.ts'
import { evidenceOf } from './pair-evidence.ts'
import { type Profile, profileOf } from './profile.ts'
import { addKeys, refillKeys } from './remove-articles.ts'

export interface IndexState {
  /** Of the first fingerprint. */
  version: string | undefined
  documents: Documents
  ids: IdTable
  keys: KeyTable
  /** A full key may have refused an article for which there is room now. */
  refused: boolean
  readonly scratch: Scratch
  windowDays: number
  /** Profiles by row; valid until an article is added or taken out. */
  profiles: Map<number, Profile>
}

export function createState(windowDays = Number.POSITIVE_INFINITY): IndexState {
  return {
    version: undefined,
    documents: createDocuments(),
    ids: createIdTable(),
    keys: createKeyTable(),
    refused: false,
    scratch: createScratch(),
    windowDays,
    profiles: new Map(),
  }
}

/** Takes a copy of the article in. */
export function addEntry(state: IndexState, id: string, entry: Entry): void {
  const { documents } = state
  const row = addDocument(documents, id, entry)
  addId(state.ids, documents)
  addKeys(state, row)
  if (state.profiles.size > 0) state.profiles.clear()
}

export interface Candidate {
  readonly row: number
  readonly comparison: Comparison
}

/**
 * Compares an article with every article that may be related to it and that `wanted` lets through. Without
 * `unrelated`, only the related ones are found.
 */
export function candidatesOf(
  state: IndexState,
  entry: Entry,
  unrelated: boolean,
  wanted: (row: number) => boolean,
): Candidate[] {
  refillKeys(state)
  const { documents } = state
  const neighbours = neighboursOf(documents, state.keys, state.scratch, entry)
  const found: Candidate[] = []
  let profile: Profile | undefined
  const ownProfile = (): Profile => {
    profile ??= profileOf(documents, entry, neighbours)
    return profile
  }
  for (let at = 0; at < neighbours.rows.length; at++) {
    const row = neighbours.rows[at]!
    if (!areCandidates(neighbours.shared[at]!, entry.keys, documents.columns.keys[row]!) || !wanted(row)) continue
    const other = entryAt(documents, row)
    if (!inWindow(state, entry, other)) continue
    const evidence = evidenceOf(entry, other, ownProfile, () => storedProfile(state, other))
    if (unrelated || isRelated(evidence, entry, other)) found.push({ row, comparison: judge(evidence, entry, other) })
  }
  return found
}

/**
 * The related articles of one in the index: those that it finds and those that find it. Of a key that more articles hold
 * than are kept with it, the kept ones are found by all the others.
 */
export function matchesOf(state: IndexState, row: number): Candidate[] {
  const { documents } = state
  const entry = entryAt(documents, row)
  const found = candidatesOf(state, entry, false, () => true)
  if (!holdsFullKey(state.keys, entry)) return found
  const known = new Set(found.map((candidate) => candidate.row))
  for (let other = 0; other < documents.count; other++) {
    if (other === row || known.has(other) || documents.columns.dead[other] === 1) continue
    const asking = entryAt(documents, other)
    if (!sharesKey(entry, asking)) continue
    const [match] = candidatesOf(state, asking, false, (one) => one === row)
    if (match !== undefined) found.push({ row: other, comparison: turned(match.comparison) })
  }
  return found
}

/** Keys are the first hashes of a sketch, ascending. */
function sharesKey({ view: a, keys: ofA }: Entry, { view: b, keys: ofB }: Entry): boolean {
  let x = 0
  for (let y = 0; y < ofB && x < ofA; y++) {
    while (x < ofA && a.hashes[a.from + x]! < b.hashes[b.from + y]!) x++
    if (x < ofA && a.hashes[a.from + x] === b.hashes[b.from + y]) return true
  }
  return false
}

/** The comparison from the other side. */
export function turned(comparison: Comparison): Comparison {
  return { ...comparison, aInB: comparison.bInA, bInA: comparison.aInB }
}

/** The comparison of two articles in the index. */
export function comparisonOf(state: IndexState, a: number, b: number): Comparison {
  const [x, y] = [entryAt(state.documents, a), entryAt(state.documents, b)]
  const evidence = evidenceOf(
    x,
    y,
    () => storedProfile(state, x),
    () => storedProfile(state, y),
  )
  return judge(evidence, x, y)
}

function inWindow(state: IndexState, a: Entry, b: Entry): boolean {
  const days = daysApart(a.day, b.day)
  return days === undefined || days <= state.windowDays
}

/** The profile of an article in the index. */
function storedProfile(state: IndexState, entry: Entry): Profile {
  const kept = state.profiles.get(entry.row)
  if (kept !== undefined) return kept
  if (state.profiles.size >= KEPT_PROFILES) state.profiles.clear()
  const profile = profileOf(state.documents, entry, neighboursOf(state.documents, state.keys, state.scratch, entry))
  state.profiles.set(entry.row, profile)
  return profile
}

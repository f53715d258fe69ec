import type { Comparison } from '../../types/comparison.ts'
import { KEPT_PROFILES } from '../constants.ts'
import { addDocument, createDocuments, type Documents, type Entry, entryAt } from './documents.ts'
import { addId, createIdTable, type IdTable } from './id-table.ts'
import { daysApart } from './iso-day.ts'
import { judgePair } from './judge-pair.ts'
import { addKey, createKeyTable, type KeyTable } from './key-table.ts'
import { areCandidates, createScratch, neighboursOf, type Scratch } from './neighbours.ts'
import { type Profile, profileOf } from './profile.ts'

export interface IndexState {
  /** Of the first fingerprint. */
  version: string | undefined
  readonly documents: Documents
  readonly ids: IdTable
  readonly keys: KeyTable
  readonly scratch: Scratch
  windowDays: number
  /** Profiles by row; valid until the next article is added. */
  readonly profiles: Map<number, Profile>
}

export function createState(windowDays = Number.POSITIVE_INFINITY): IndexState {
  return {
    version: undefined,
    documents: createDocuments(),
    ids: createIdTable(),
    keys: createKeyTable(),
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
  const { from, hashes } = entry.view
  const { rank } = documents.columns
  for (let place = from; place < from + entry.keys; place++) addKey(state.keys, hashes[place]!, row, rank)
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
    const comparison = judgePair(entry, other, ownProfile, () => storedProfile(state, other))
    if (unrelated || comparison.related) found.push({ row, comparison })
  }
  return found
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

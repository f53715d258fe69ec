import type { Comparison } from '../../types.ts'
import { judge } from '../judge.ts'
import { overlapOf } from '../overlap.ts'
import { addDocument, createDocuments, type Documents, type Entry, entryAt } from './documents.ts'
import { addId, createIdTable, type IdTable } from './id-table.ts'
import { daysApart } from './iso-day.ts'
import { addKey, createKeyTable, type KeyTable } from './key-table.ts'
import { areCandidates, createScratch, type Neighbours, neighboursOf, type Scratch } from './neighbours.ts'
import { type Profile, profileOf } from './profile.ts'
import { weighPair } from './weigh-pair.ts'

/** Below this share of the smaller sketch no weights can make a pair related. */
const HOPELESS = 0.1

/** Profiles kept at a time while all pairs are listed. */
const KEPT_PROFILES = 4096

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
  addId(state.ids, documents.ids)
  const rank = (other: number): number => documents.rank.values[other]!
  const { from, hashes } = entry.view
  for (let place = from; place < from + entry.keys; place++) addKey(state.keys, hashes[place]!, row, rank)
  if (state.profiles.size > 0) state.profiles.clear()
}

export interface Candidate {
  readonly row: number
  readonly comparison: Comparison
}

/** Compares an article with every article that may be related to it and that `wanted` lets through. */
export function candidatesOf(state: IndexState, entry: Entry, wanted: (row: number) => boolean): Candidate[] {
  const neighbours = neighboursOf(state.documents, state.keys, state.scratch, entry)
  const found: Candidate[] = []
  let profile: Profile | undefined
  neighbours.rows.forEach((row, at) => {
    if (!wanted(row)) return
    const other = entryAt(state.documents, row)
    if (!areCandidates(neighbours.shared[at]!, entry.keys, other.keys) || !inWindow(state, entry, other)) return
    profile ??= profileOf(state.documents, entry, neighbours)
    found.push({ row, comparison: compareEntries(state, entry, other, profile) })
  })
  return found
}

function inWindow(state: IndexState, a: Entry, b: Entry): boolean {
  const days = daysApart(a.day, b.day)
  return days === undefined || days <= state.windowDays
}

/** Compares two articles with the weights that the index learned. */
export function compareEntries(state: IndexState, a: Entry, b: Entry, profileOfA: Profile): Comparison {
  const identical = a.exactHigh === b.exactHigh && a.exactLow === b.exactLow
  const plain = overlapOf(a.view, b.view)
  if (identical || plain.shared < HOPELESS * Math.min(plain.a, plain.b)) return judge(plain, a, b, identical)
  return judge(overlapOf(a.view, b.view, weighPair(a, b, profileOfA, storedProfile(state, b))), a, b, false)
}

/** The profile of an article in the index. */
export function storedProfile(state: IndexState, entry: Entry): Profile {
  const kept = state.profiles.get(entry.row)
  if (kept !== undefined) return kept
  if (state.profiles.size >= KEPT_PROFILES) state.profiles.clear()
  const profile = profileOf(state.documents, entry, nearest(state, entry))
  state.profiles.set(entry.row, profile)
  return profile
}

function nearest(state: IndexState, entry: Entry): Neighbours {
  return neighboursOf(state.documents, state.keys, state.scratch, entry)
}

import { clusterPairs, inOrder } from './duplicates/cluster-pairs.ts'
import { DEFAULT_LIMIT } from './duplicates/constants.ts'
import { type Documents, type Entry, entryAt, entryOf, lanesOf, sourceRow } from './duplicates/documents.ts'
import { fingerprintAt } from './duplicates/fingerprint-at.ts'
import { rowOfId } from './duplicates/id-table.ts'
import {
  addEntry,
  type Candidate,
  candidatesOf,
  createState,
  type IndexState,
  matchesOf,
} from './duplicates/index-state.ts'
import { listPairs } from './duplicates/list-pairs.ts'
import { removeRow } from './duplicates/remove-articles.ts'
import { readSnapshot, writeSnapshot } from './duplicates/snapshot-bytes.ts'
import { requireSameVersion } from './fingerprint/require-fingerprint.ts'
import { indexMeta, indexOptions, pairOptions, queryOptions } from './fingerprint/require-option.ts'
import { sketchView } from './fingerprint/sketch-view.ts'
import { FINGERPRINT_VERSION } from './fingerprint/version.ts'
import { fingerprintOf } from './fingerprint.ts'
import { requireString } from './text/argument.ts'
import { byCodeUnit } from './text/by-code-unit.ts'
import { dateOfDay } from './text/civil.ts'
import { failure, wrongValue } from './text/failure.ts'
import { isoDay, NO_DAY } from './text/iso-day.ts'
import { checkOptions } from './text/options.ts'
import type { Comparable } from './types/comparison.ts'
import type { Fingerprint } from './types/fingerprint.ts'
import type {
  FingerprintIndex,
  IndexCluster,
  IndexEntry,
  IndexMatch,
  IndexMeta,
  IndexOptions,
  IndexPair,
  PairOptions,
  QueryOptions,
} from './types/fingerprint-index.ts'

/**
 * Near-duplicates among many articles, added one by one. Two articles are candidates where they share two join keys;
 * candidates are compared as by {@link compare}, but a passage counts for less the more unrelated articles hold it,
 * and not at all where one outlet (`source`) printed it in three of them: site boilerplate, agency boxes, templates.
 * What the reprints of one story share counts in full, be they two or forty; and two excerpts are related where a
 * third article holds most of both. That is worked out from the articles in the index at the time of asking, so that
 * answers do not depend on the order of adding. docs/fingerprints.md states the rule exactly.
 *
 * Without `source` and `date`, boilerplate is harder to tell from copy: give them where they are known.
 *
 * In memory: four bytes a hash, about twelve a key, in typed arrays; no limit but memory.
 *
 * Several snapshots are merged: what each index learned is in its articles, and their order does not matter. Where
 * their windows differ, `windowDays` must say which counts.
 *
 * @throws `damaged` where a snapshot cannot be read; `version-mismatch` where two hold fingerprints of different
 * versions; `duplicate-id` where two have an id in common; `wrong-type`, `wrong-value` or `unknown-option` for an option
 * that cannot be used.
 *
 * @example
 * ```ts
 * import { createIndex } from 'copydesk'
 *
 * const story = 'The ferry to Kell sailed again on Monday after a week in dock, the harbour office of Port Alden said.'
 * const index = createIndex()
 * index.add('a', story, { source: 'Gazette', date: '2025-03-04' })
 * index.add('b', `${story} Its captain said that 140 people had booked.`, { source: 'Post', date: '2025-03-04' })
 * index.matches('a').map(({ id }) => id) // → ['b']
 * index.size // → 2
 * ```
 */
export function createIndex(options?: IndexOptions): FingerprintIndex {
  checkOptions(options, indexOptions)
  const state = createState(options?.windowDays)
  restoreAll(state, options ?? {})
  return {
    get size() {
      return state.documents.count - state.documents.dead
    },
    has: (id) => rowOf(state, id) >= 0,
    ids: () => ({ [Symbol.iterator]: () => idsOf(state) }),
    get: (id) => entryFor(state, rowOf(state, id)),
    add: (id, input, meta) => add(state, id, input, meta, false),
    replace: (id, input, meta) => add(state, id, input, meta, true),
    delete: (id) => remove(state, rowOf(state, id)),
    dropBefore: (date) => dropBefore(state, date),
    query: (input, wanted) => query(state, input, wanted),
    matches: (id, wanted) => matches(state, id, wanted),
    clusterOf: (id) => clusterAround(state, id),
    pairs: (which) => {
      const unrelated = wantsUnrelated(which)
      return { [Symbol.iterator]: () => idPairs(state, unrelated) }
    },
    clusters: (which) => clusterPairs(idPairs(state, wantsUnrelated(which)), (id) => factsOf(state, id)),
    snapshot: () => writeSnapshot(state.documents, state.version ?? FINGERPRINT_VERSION, state.windowDays),
  }
}

function rowOf(state: IndexState, id: string): number {
  requireString(id, 'id')
  return rowOfId(state.ids, state.documents, id)
}

function knownRow(state: IndexState, id: string): number {
  const row = rowOf(state, id)
  if (row < 0) throw wrongValue('id', 'the id of an article in the index', id)
  return row
}

function* idsOf({ documents }: IndexState): Generator<string> {
  for (let row = 0; row < documents.count; row++) if (documents.columns.dead[row] === 0) yield documents.ids[row]!
}

function entryFor({ documents, version }: IndexState, row: number): IndexEntry | null {
  if (row < 0) return null
  const { source, day } = entryAt(documents, row)
  return {
    id: documents.ids[row]!,
    fingerprint: fingerprintAt(documents, row, version!),
    source: source === 0 ? null : documents.sources[source]!,
    date: day === NO_DAY ? null : dateOfDay(day),
  }
}

function add(state: IndexState, id: string, input: Comparable, meta: IndexMeta | undefined, mayReplace: boolean): void {
  const known = rowOf(state, id)
  const fingerprint = fingerprintOf(input, 'input')
  checkOptions(meta, indexMeta, 'meta')
  requireSameVersion(state.version ?? fingerprint.version, fingerprint.version)
  if (known >= 0 && !mayReplace) throw duplicateId(id)
  if (known >= 0) removeRow(state, known)
  state.version = fingerprint.version
  addEntry(state, id, entryFrom(state, fingerprint, meta, true))
}

const duplicateId = (id: string): Error =>
  failure(RangeError, 'duplicate-id', 'id', `id ${JSON.stringify(id)} is in the index already`)

function entryFrom(
  { documents, scratch }: IndexState,
  fingerprint: Fingerprint,
  meta: IndexMeta | undefined,
  kept: boolean,
): Entry {
  const source = sourceRow(documents, meta?.source, kept)
  const lanes = kept ? lanesOf(fingerprint, scratch.lanes) : undefined
  return entryOf(fingerprint, sketchView(fingerprint, scratch), meta?.date, source, lanes)
}

function remove(state: IndexState, row: number): boolean {
  if (row >= 0) removeRow(state, row)
  return row >= 0
}

function dropBefore(state: IndexState, date: string): number {
  requireString(date, 'date')
  const first = isoDay(date)
  if (first === NO_DAY) throw wrongValue('date', 'an ISO date or date-time', date)
  const earlier = [...idsOf(state)].filter((id) => {
    const { day } = entryAt(state.documents, rowOf(state, id))
    return day !== NO_DAY && day < first
  })
  for (const id of earlier) remove(state, rowOf(state, id))
  return earlier.length
}

function query(state: IndexState, input: Comparable, options: QueryOptions | undefined): IndexMatch[] {
  const fingerprint = fingerprintOf(input, 'input')
  checkOptions(options, queryOptions)
  requireSameVersion(state.version ?? fingerprint.version, fingerprint.version)
  const found = candidatesOf(state, entryFrom(state, fingerprint, options, false), false, () => true)
  return listed(state.documents, found, options?.limit)
}

function matches(state: IndexState, id: string, options: QueryOptions = {}): IndexMatch[] {
  const row = knownRow(state, id)
  checkOptions(options, queryOptions)
  return listed(state.documents, matchesOf(state, row), options.limit)
}

function listed(documents: Documents, found: readonly Candidate[], limit = DEFAULT_LIMIT): IndexMatch[] {
  return found
    .map(({ row, comparison }) => ({ id: documents.ids[row]!, comparison }))
    .sort(byContainment)
    .slice(0, limit)
}

/** Whoever is in one cluster can be reached from one another. */
function clusterAround(state: IndexState, id: string): IndexCluster {
  knownRow(state, id)
  const reached = new Set([id])
  const pairs = new Map<string, IndexPair>()
  for (const a of reached)
    for (const { id: b, comparison } of matches(state, a, { limit: Number.POSITIVE_INFINITY })) {
      reached.add(b)
      const pair = inOrder({ a, b, comparison })
      pairs.set(JSON.stringify([pair.a, pair.b]), pair)
    }
  const clusters = clusterPairs(pairs.values(), (member) => factsOf(state, member))
  return clusters.find(({ members }) => members.includes(id)) ?? { id, members: [id], representative: id, pairs: [] }
}

function factsOf({ ids, documents }: IndexState, id: string): { words: number; date: string | null } {
  const { words, day } = entryAt(documents, rowOfId(ids, documents, id))
  return { words, date: day === NO_DAY ? null : dateOfDay(day) }
}

/** Of the articles as they are when the listing begins, without those that are taken out meanwhile. */
function* idPairs(state: IndexState, unrelated: boolean): Generator<IndexPair> {
  const { ids } = state.documents
  for (const { a, b, comparison } of listPairs({ ...state, profiles: new Map() }, unrelated)) {
    const pair = { a: ids[a]!, b: ids[b]!, comparison }
    if (rowOf(state, pair.a) >= 0 && rowOf(state, pair.b) >= 0) yield pair
  }
}

function wantsUnrelated(options: PairOptions | undefined): boolean {
  checkOptions(options, pairOptions)
  return options?.unrelated === true
}

function byContainment(a: IndexMatch, b: IndexMatch): number {
  const [x, y] = [a.comparison, b.comparison]
  return y.containment - x.containment || y.similarity - x.similarity || byCodeUnit(a.id, b.id)
}

/** Whose window would count must not depend on the order of the snapshots: where they differ, the caller says. */
function restoreAll(state: IndexState, { snapshot = [], windowDays }: IndexOptions): void {
  const windows = new Set<number>()
  for (const bytes of snapshot instanceof Uint8Array ? [snapshot] : snapshot) windows.add(restore(state, bytes))
  const [first = Number.POSITIVE_INFINITY] = windows
  if (windowDays === undefined && windows.size > 1) {
    const found = [...windows].sort((x, y) => x - y).join(' and ')
    throw wrongValue(
      'options.windowDays',
      'given where the windows of the snapshots differ',
      `windows of ${found} days`,
    )
  }
  state.windowDays = windowDays ?? first
}

/** Answers the window. */
function restore(state: IndexState, snapshot: Uint8Array): number {
  const head = readSnapshot(snapshot, (id, source, entry) => {
    if (rowOf(state, id) >= 0) throw duplicateId(id)
    addEntry(state, id, { ...entry, row: -1, source: sourceRow(state.documents, source, true) })
  })
  requireSameVersion(state.version ?? head.version, head.version)
  state.version = head.version
  return head.windowDays
}

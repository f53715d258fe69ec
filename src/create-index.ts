import { DEFAULT_LIMIT } from './fingerprint/constants.ts'
import { entryOf, sourceRow } from './fingerprint/index/documents.ts'
import { hasId } from './fingerprint/index/id-table.ts'
import { addEntry, candidatesOf, createState, type IndexState } from './fingerprint/index/index-state.ts'
import { listClusters } from './fingerprint/index/list-clusters.ts'
import { listPairs } from './fingerprint/index/list-pairs.ts'
import { readSnapshot, writeSnapshot } from './fingerprint/index/snapshot-bytes.ts'
import { requireFingerprint, requireSameVersion } from './fingerprint/require-fingerprint.ts'
import { requireBoolean, requireCount, requireLength, requireMeta } from './fingerprint/require-option.ts'
import { sketchView } from './fingerprint/sketch-view.ts'
import { FINGERPRINT_VERSION } from './fingerprint/version.ts'
import { describe, requireOptions, requireString } from './text/argument.ts'
import type {
  Fingerprint,
  FingerprintIndex,
  IndexMeta,
  IndexOptions,
  IndexPair,
  Match,
  PairOptions,
  QueryOptions,
} from './types.ts'

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
 * Several snapshots are merged: what each index learned is in its articles.
 *
 * @throws {Error} where a snapshot is damaged, or two hold fingerprints of different versions.
 * @throws {TypeError} where an option has the wrong type, or two snapshots have an id in common.
 */
export function createIndex(options?: IndexOptions): FingerprintIndex {
  requireOptions(options)
  requireLength(options?.windowDays, 'options.windowDays')
  const state = createState(options?.windowDays)
  const { snapshot } = options ?? {}
  if (snapshot !== undefined)
    for (const bytes of Array.isArray(snapshot) ? snapshot : [snapshot]) restore(state, bytes, options?.windowDays)
  return {
    get size() {
      return state.documents.count
    },
    add: (id, fingerprint, meta) => add(state, id, fingerprint, meta),
    query: (fingerprint, queryOptions) => query(state, fingerprint, queryOptions),
    pairs: (pairOptions) => {
      const unrelated = wantsUnrelated(pairOptions)
      return { [Symbol.iterator]: () => idPairs(state, unrelated) }
    },
    clusters: (pairOptions) => listClusters(state, wantsUnrelated(pairOptions)),
    snapshot: () => writeSnapshot(state.documents, state.version ?? FINGERPRINT_VERSION, state.windowDays),
  }
}

function add(state: IndexState, id: string, fingerprint: Fingerprint, meta: IndexMeta = {}): void {
  requireString(id, 'id')
  requireFingerprint(fingerprint, 'fingerprint')
  requireOptions(meta, 'meta')
  requireMeta(meta, 'meta')
  requireSameVersion(state.version ?? fingerprint.version, fingerprint.version)
  requireNewId(state, id)
  state.version = fingerprint.version
  const source = sourceRow(state.documents, meta.source, true)
  addEntry(state, id, entryOf(fingerprint, sketchView(fingerprint, state.scratch.sketch), meta.date, source))
}

function requireNewId(state: IndexState, id: string): void {
  if (hasId(state.ids, state.documents, id)) throw new TypeError(`id ${JSON.stringify(id)} is in the index already`)
}

function query(state: IndexState, fingerprint: Fingerprint, options: QueryOptions = {}): Match[] {
  requireFingerprint(fingerprint, 'fingerprint')
  requireOptions(options)
  requireMeta(options, 'options')
  requireCount(options.limit, 'options.limit')
  requireSameVersion(state.version ?? fingerprint.version, fingerprint.version)
  const { documents } = state
  const source = sourceRow(documents, options.source, false)
  const entry = entryOf(fingerprint, sketchView(fingerprint, state.scratch.sketch), options.date, source)
  return candidatesOf(state, entry, false, () => true)
    .map(({ row, comparison }) => ({ id: documents.ids[row]!, comparison }))
    .sort(byContainment)
    .slice(0, options.limit ?? DEFAULT_LIMIT)
}

function* idPairs(state: IndexState, unrelated: boolean): Generator<IndexPair> {
  const { ids } = state.documents
  for (const { a, b, comparison } of listPairs(state, unrelated)) yield { a: ids[a]!, b: ids[b]!, comparison }
}

function wantsUnrelated(options: PairOptions | undefined): boolean {
  requireOptions(options)
  requireBoolean(options?.unrelated, 'options.unrelated')
  return options?.unrelated === true
}

function byContainment(a: Match, b: Match): number {
  const [x, y] = [a.comparison, b.comparison]
  return y.containment - x.containment || y.similarity - x.similarity || (a.id < b.id ? -1 : 1)
}

function restore(state: IndexState, snapshot: unknown, windowDays: number | undefined): void {
  if (!(snapshot instanceof Uint8Array)) throw new TypeError(`snapshot must be a Uint8Array, got ${describe(snapshot)}`)
  const head = readSnapshot(snapshot, (id, source, entry) => {
    requireNewId(state, id)
    addEntry(state, id, { ...entry, row: -1, source: sourceRow(state.documents, source, true) })
  })
  requireSameVersion(state.version ?? head.version, head.version)
  state.version = head.version
  state.windowDays = windowDays ?? head.windowDays
}

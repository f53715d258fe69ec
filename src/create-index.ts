import { DEFAULT_LIMIT } from './fingerprint/constants.ts'
import { entryOf, sourceRow } from './fingerprint/index/documents.ts'
import { hasId } from './fingerprint/index/id-table.ts'
import { addEntry, candidatesOf, createState, type IndexState } from './fingerprint/index/index-state.ts'
import { listClusters } from './fingerprint/index/list-clusters.ts'
import { listPairs } from './fingerprint/index/list-pairs.ts'
import { readSnapshot, writeSnapshot } from './fingerprint/index/snapshot-bytes.ts'
import { requireFingerprint, requireSameVersion } from './fingerprint/require-fingerprint.ts'
import { indexMeta, indexOptions, pairOptions, queryOptions } from './fingerprint/require-option.ts'
import { sketchView } from './fingerprint/sketch-view.ts'
import { FINGERPRINT_VERSION } from './fingerprint/version.ts'
import { requireString } from './text/argument.ts'
import { failure } from './text/failure.ts'
import { checkOptions } from './text/options.ts'
import type {
  Fingerprint,
  FingerprintIndex,
  IndexMatch,
  IndexMeta,
  IndexOptions,
  IndexPair,
  PairOptions,
  QueryOptions,
} from './types/comparison.ts'

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
 * @throws `damaged` where a snapshot cannot be read; `version-mismatch` where two hold fingerprints of different
 * versions; `duplicate-id` where two have an id in common; `wrong-type`, `wrong-value` or `unknown-option` for an option
 * that cannot be used.
 */
export function createIndex(options?: IndexOptions): FingerprintIndex {
  checkOptions(options, indexOptions)
  const state = createState(options?.windowDays)
  const { snapshot } = options ?? {}
  if (snapshot !== undefined)
    for (const bytes of snapshot instanceof Uint8Array ? [snapshot] : snapshot)
      restore(state, bytes, options?.windowDays)
  return {
    get size() {
      return state.documents.count
    },
    add: (id, fingerprint, meta) => add(state, id, fingerprint, meta),
    query: (fingerprint, wanted) => query(state, fingerprint, wanted),
    pairs: (which) => {
      const unrelated = wantsUnrelated(which)
      return { [Symbol.iterator]: () => idPairs(state, unrelated) }
    },
    clusters: (which) => listClusters(state, wantsUnrelated(which)),
    snapshot: () => writeSnapshot(state.documents, state.version ?? FINGERPRINT_VERSION, state.windowDays),
  }
}

function add(state: IndexState, id: string, fingerprint: Fingerprint, meta: IndexMeta = {}): void {
  requireString(id, 'id')
  requireFingerprint(fingerprint, 'fingerprint')
  checkOptions(meta, indexMeta, 'meta')
  requireSameVersion(state.version ?? fingerprint.version, fingerprint.version)
  requireNewId(state, id)
  state.version = fingerprint.version
  const source = sourceRow(state.documents, meta.source, true)
  addEntry(state, id, entryOf(fingerprint, sketchView(fingerprint, state.scratch.sketch), meta.date, source))
}

function requireNewId(state: IndexState, id: string): void {
  if (hasId(state.ids, state.documents, id))
    throw failure(RangeError, 'duplicate-id', 'id', `id ${JSON.stringify(id)} is in the index already`)
}

function query(state: IndexState, fingerprint: Fingerprint, options: QueryOptions = {}): IndexMatch[] {
  requireFingerprint(fingerprint, 'fingerprint')
  checkOptions(options, queryOptions)
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
  checkOptions(options, pairOptions)
  return options?.unrelated === true
}

function byContainment(a: IndexMatch, b: IndexMatch): number {
  const [x, y] = [a.comparison, b.comparison]
  return y.containment - x.containment || y.similarity - x.similarity || (a.id < b.id ? -1 : 1)
}

function restore(state: IndexState, snapshot: Uint8Array, windowDays: number | undefined): void {
  const head = readSnapshot(snapshot, (id, source, entry) => {
    requireNewId(state, id)
    addEntry(state, id, { ...entry, row: -1, source: sourceRow(state.documents, source, true) })
  })
  requireSameVersion(state.version ?? head.version, head.version)
  state.version = head.version
  state.windowDays = windowDays ?? head.windowDays
}

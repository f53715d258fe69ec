import { addDocument, entryOf } from './fingerprint/index/documents.ts'
import { addId, rowOfId } from './fingerprint/index/id-table.ts'
import { candidatesOf, createState, type IndexState } from './fingerprint/index/index-state.ts'
import { addKey } from './fingerprint/index/key-table.ts'
import { listClusters } from './fingerprint/index/list-clusters.ts'
import { listPairs } from './fingerprint/index/list-pairs.ts'
import { requireFingerprint, requireSameVersion } from './fingerprint/require-fingerprint.ts'
import { sketchView } from './fingerprint/sketch-view.ts'
import { requireOptions, requireString } from './text/argument.ts'
import type { Fingerprint, FingerprintIndex, IndexMeta, IndexOptions, Match, QueryOptions } from './types.ts'

const DEFAULT_LIMIT = 20

export function createIndex(options?: IndexOptions): FingerprintIndex {
  requireOptions(options)
  const state = createState(options?.windowDays ?? Number.POSITIVE_INFINITY)
  return {
    get size() {
      return state.documents.count
    },
    add: (id, fingerprint, meta) => add(state, id, fingerprint, meta),
    query: (fingerprint, queryOptions) => query(state, fingerprint, queryOptions),
    pairs: (pairOptions) => listPairs(state, pairOptions?.unrelated === true),
    clusters: (pairOptions) => listClusters(state, pairOptions?.unrelated === true),
    snapshot: () => {
      throw new Error('not yet')
    },
  }
}

function add(state: IndexState, id: string, fingerprint: Fingerprint, meta: IndexMeta = {}): void {
  requireString(id, 'id')
  requireFingerprint(fingerprint, 'fingerprint')
  requireOptions(meta, 'meta')
  requireSameVersion(state.version ?? fingerprint.version, fingerprint.version)
  const { documents } = state
  if (rowOfId(state.ids, documents.ids, id) >= 0)
    throw new TypeError(`id ${JSON.stringify(id)} is in the index already`)
  state.version = fingerprint.version
  const entry = entryOf(documents, fingerprint, sketchView(fingerprint), meta, true)
  const row = addDocument(documents, id, entry)
  addId(state.ids, documents.ids)
  const rank = (other: number): number => documents.rank.values[other]!
  for (let place = 0; place < entry.keys; place++) addKey(state.keys, entry.view.hashes[place]!, row, rank)
  state.profiles.clear()
}

function query(state: IndexState, fingerprint: Fingerprint, options: QueryOptions = {}): Match[] {
  requireFingerprint(fingerprint, 'fingerprint')
  requireOptions(options)
  requireSameVersion(state.version ?? fingerprint.version, fingerprint.version)
  const { documents } = state
  const entry = entryOf(documents, fingerprint, sketchView(fingerprint), options, false)
  return candidatesOf(state, entry, () => true)
    .filter(({ comparison }) => comparison.related)
    .map(({ row, comparison }) => ({ id: documents.ids[row]!, comparison }))
    .sort(
      (a, b) =>
        b.comparison.containment - a.comparison.containment ||
        b.comparison.similarity - a.comparison.similarity ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, options.limit ?? DEFAULT_LIMIT)
}

import { createIndex, type Fingerprint, type IndexCluster } from '../../index.ts'

/** One article of a corpus, as an engine takes it. */
export interface DedupeRecord {
  /** Unique in the corpus. */
  readonly id: string
  readonly fingerprint: Fingerprint
  /** The outlet. */
  readonly source?: string
  /** ISO date or date-time. */
  readonly date?: string
}

/** Finds near-duplicates. Whichever engine is asked, the clusters are those of `createIndex`, in the order of their ids. */
export interface DedupeEngine {
  /** Rejects where the id is taken, or the fingerprint has another version than the first one. */
  add(record: DedupeRecord): Promise<void>
  clusters(): AsyncIterable<IndexCluster>
  close(): Promise<void>
}

/** Everything in this process's memory: about two kilobytes an article. */
export function memoryEngine(): DedupeEngine {
  const index = createIndex()
  return {
    async add({ id, fingerprint, source, date }) {
      index.add(id, fingerprint, { ...(source !== undefined && { source }), ...(date !== undefined && { date }) })
    },
    async *clusters() {
      yield* index.clusters()
    },
    async close() {},
  }
}

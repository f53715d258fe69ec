import type { Documents, Entry } from './documents.ts'
import { type KeyTable, visitKey } from './key-table.ts'

/** The most articles that one article is compared with: bounds the work where boilerplate joins thousands. */
const MOST_NEIGHBOURS = 256

/** Keys that make a candidate. */
const SHARED_KEYS = 2

/** Articles that share a key with one article. */
export interface Neighbours {
  readonly rows: readonly number[]
  /** Keys shared with each. */
  readonly shared: readonly number[]
}

/** Counts by row, used again and again: a count is valid where its stamp is the current one. */
export interface Scratch {
  stamp: Uint32Array
  shared: Uint16Array
  now: number
}

export function createScratch(): Scratch {
  return { stamp: new Uint32Array(64), shared: new Uint16Array(64), now: 0 }
}

/** Everything that shares a key with the article, itself left out; the most shared keys first where there are too many. */
export function neighboursOf(documents: Documents, table: KeyTable, scratch: Scratch, entry: Entry): Neighbours {
  if (scratch.stamp.length < documents.count) {
    scratch.stamp = new Uint32Array(documents.count * 2)
    scratch.shared = new Uint16Array(documents.count * 2)
    scratch.now = 0
  }
  const { stamp, shared } = scratch
  if (scratch.now === 0xffffffff) stamp.fill(0)
  const now = scratch.now === 0xffffffff ? 1 : scratch.now + 1
  scratch.now = now
  const rows: number[] = []
  const { view } = entry
  for (let place = view.from; place < view.from + entry.keys; place++)
    visitKey(table, view.hashes[place]!, (row) => {
      if (row === entry.row) return
      if (stamp[row] === now) shared[row]!++
      else {
        stamp[row] = now
        shared[row] = 1
        rows.push(row)
      }
    })
  if (rows.length > MOST_NEIGHBOURS) {
    const rank = documents.rank.values
    rows.sort((a, b) => shared[b]! - shared[a]! || rank[a]! - rank[b]!)
    rows.length = MOST_NEIGHBOURS
  }
  return { rows, shared: rows.map((row) => shared[row]!) }
}

/** Two keys, or the one that a very short text has. */
export function areCandidates(shared: number, keysOfA: number, keysOfB: number): boolean {
  return shared >= Math.min(SHARED_KEYS, keysOfA, keysOfB)
}

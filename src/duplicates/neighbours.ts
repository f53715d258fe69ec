import { LARGEST_SKETCH } from '../fingerprint/constants.ts'
import { KEY_LIMIT, MOST_NEIGHBOURS, RANGE, SHARED_KEYS } from './constants.ts'
import type { Documents, Entry } from './documents.ts'
import { createSearch, type KeyTable, readKey, type Search, startSearch } from './key-table.ts'

/** Articles that share a key with one article. */
export interface Neighbours {
  readonly rows: readonly number[]
  /** Keys shared with each. */
  readonly shared: readonly number[]
}

/** Used again and again. */
export interface Scratch {
  /** By row: where it is above `base`, keys shared with the article that is asked about. */
  counts: Uint32Array
  base: number
  readonly holders: Uint32Array
  /** The sketch that is asked about: in an array of one kind with those in the index, which makes all loops faster. */
  readonly sketch: Uint32Array
  /** What goes with it. */
  readonly quoted: Uint8Array
  readonly specific: Uint8Array
  readonly lanes: Uint32Array
  readonly search: Search
}

export function createScratch(): Scratch {
  return {
    counts: new Uint32Array(64),
    base: 0,
    holders: new Uint32Array(KEY_LIMIT),
    sketch: new Uint32Array(LARGEST_SKETCH),
    quoted: new Uint8Array(LARGEST_SKETCH / 8 + 1),
    specific: new Uint8Array(LARGEST_SKETCH / 8 + 1),
    // Whoever makes a fingerprint may give it a key for each hash.
    lanes: new Uint32Array(LARGEST_SKETCH),
    search: createSearch(),
  }
}

/** Everything that shares a key with the article, itself left out; where there are too many, those that share most. */
export function neighboursOf(documents: Documents, table: KeyTable, scratch: Scratch, entry: Entry): Neighbours {
  const { hashes, from } = entry.view
  startSearch(table, scratch.search, hashes, from, from + entry.keys)
  const base = freshRange(scratch, documents.count)
  const { counts, holders, search } = scratch
  let rows: number[] = []
  for (let key = 0; key < entry.keys; key++) {
    const held = readKey(table, search, key, holders)
    for (let at = 0; at < held; at++) {
      const row = holders[at]!
      if (counts[row]! > base) counts[row]!++
      else if (row !== entry.row) {
        counts[row] = base + 1
        rows.push(row)
      }
    }
  }
  if (rows.length > MOST_NEIGHBOURS) {
    const { rank } = documents.columns
    rows = rows.sort((a, b) => counts[b]! - counts[a]! || rank[a]! - rank[b]!).slice(0, MOST_NEIGHBOURS)
  }
  return { rows, shared: rows.map((row) => counts[row]! - base) }
}

/** Counts at or below the answer are of earlier queries. */
function freshRange(scratch: Scratch, rows: number): number {
  if (scratch.counts.length < rows) {
    scratch.counts = new Uint32Array(rows * 2)
    scratch.base = 0
  } else if (scratch.base >= 0xffffffff - 2 * RANGE) {
    scratch.counts.fill(0)
    scratch.base = 0
  } else scratch.base += RANGE
  return scratch.base
}

/** Two keys, or the one that a very short text has. */
export function areCandidates(shared: number, keysOfA: number, keysOfB: number): boolean {
  return shared >= Math.min(SHARED_KEYS, keysOfA, keysOfB)
}

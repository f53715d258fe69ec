import { mix32 } from '../../text/hash.ts'
import { FIRST_SIZE, FULL, GROWTH, KEY_LIMIT, SHARDS } from '../constants.ts'

/**
 * Open addressing: a key at an even place, its row behind it; a key stands there once for each of its articles. Of
 * those, the first holds the highest rank.
 */
interface Shard {
  count: number
  size: number
  slots: Uint32Array
}

/** Many small tables instead of one, of staggered sizes: growing copies one of them at a time. */
export type KeyTable = Shard[]

export function createKeyTable(): KeyTable {
  return Array.from({ length: SHARDS }, (_, place) => emptyShard(Math.ceil(FIRST_SIZE * GROWTH ** (place / SHARDS))))
}

function emptyShard(size: number): Shard {
  return { count: 0, size, slots: new Uint32Array(2 * size) }
}

/** Small hashes crowd at the low end: spread them. Zero marks a free slot. */
function spread(hash: number): number {
  return mix32(hash) || 1
}

function shardOf(table: KeyTable, key: number): Shard {
  return table[key % SHARDS]!
}

/** The place of the slot that a key is looked for first: the order of the slots is the order of the keys. */
function homeOf(shard: Shard, key: number): number {
  return 2 * Math.floor((key / 0x100000000) * shard.size)
}

/**
 * Adds an article to a key. A full key keeps the articles of lowest `rank`: the same ones for every key that they
 * share and in whatever order they come, so that forty or four thousand reprints still meet in the same few.
 */
export function addKey(table: KeyTable, hash: number, row: number, rank: Uint32Array): void {
  const key = spread(hash)
  const shard = shardOf(table, key)
  const { slots } = shard
  let first = -1
  let held = 0
  let slot = homeOf(shard, key)
  for (; slots[slot] !== 0; slot = slot + 2 === slots.length ? 0 : slot + 2) {
    if (slots[slot] !== key) continue
    if (first < 0) first = slot
    if (++held < KEY_LIMIT) continue
    replaceHighest(slots, first, row, rank)
    return
  }
  slots[slot] = key
  slots[slot + 1] = row
  if (first >= 0 && rank[row]! > rank[slots[first + 1]!]!) swapRows(slots, first, slot)
  if (++shard.count > shard.size * FULL) grow(table, key % SHARDS)
}

/** Where the article ranks below the highest of a full key, it takes that one's place. */
function replaceHighest(slots: Uint32Array, first: number, row: number, rank: Uint32Array): void {
  if (rank[row]! >= rank[slots[first + 1]!]!) return
  slots[first + 1] = row
  const key = slots[first]
  let highest = first
  let held = 1
  for (let slot = first; held < KEY_LIMIT; held++) {
    do slot = slot + 2 === slots.length ? 0 : slot + 2
    while (slots[slot] !== key)
    if (rank[slots[slot + 1]!]! > rank[slots[highest + 1]!]!) highest = slot
  }
  swapRows(slots, first, highest)
}

function swapRows(slots: Uint32Array, a: number, b: number): void {
  const row = slots[a + 1]!
  slots[a + 1] = slots[b + 1]!
  slots[b + 1] = row
}

/** Writes the articles of a key into `rows`; answers how many there are. */
export function readKey(table: KeyTable, hash: number, rows: Uint32Array): number {
  const key = spread(hash)
  const shard = shardOf(table, key)
  const { slots } = shard
  let held = 0
  for (let slot = homeOf(shard, key); slots[slot] !== 0; slot = slot + 2 === slots.length ? 0 : slot + 2)
    if (slots[slot] === key) rows[held++] = slots[slot + 1]!
  return held
}

/** Reads from the slot of a key, so that memory fetches several at a time. The answer says nothing. */
export function touchKey(table: KeyTable, hash: number): number {
  const key = spread(hash)
  const shard = shardOf(table, key)
  return shard.slots[homeOf(shard, key)]!
}

function grow(table: KeyTable, place: number): void {
  const { slots, count } = table[place]!
  const shard = emptyShard(Math.ceil((slots.length / 2) * GROWTH))
  // From behind a free slot, so that the articles of a key stay in their order.
  let free = 0
  while (slots[free] !== 0) free += 2
  for (let step = 2; step < slots.length; step += 2) {
    const from = (free + step) % slots.length
    if (slots[from] === 0) continue
    let slot = homeOf(shard, slots[from]!)
    while (shard.slots[slot] !== 0) slot = slot + 2 === shard.slots.length ? 0 : slot + 2
    shard.slots[slot] = slots[from]!
    shard.slots[slot + 1] = slots[from + 1]!
  }
  shard.count = count
  table[place] = shard
}

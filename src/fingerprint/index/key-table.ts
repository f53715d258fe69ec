import { mix32 } from '../../text/hash.ts'

/** Articles that one key keeps. What more articles hold joins through these: see {@link addKey}. */
const KEY_LIMIT = 64

const SHARDS = 64
const FIRST_SIZE = 64
const FULL = 0.85
const GROWTH = 1.25

/** Key and row side by side in one open-addressing table; a key stands there once for each of its articles. */
interface Shard {
  count: number
  keys: Uint32Array
  rows: Uint32Array
}

/** Many small tables instead of one: growing copies one of them at a time. */
export type KeyTable = Shard[]

export function createKeyTable(): KeyTable {
  return Array.from({ length: SHARDS }, () => emptyShard(FIRST_SIZE))
}

function emptyShard(size: number): Shard {
  return { count: 0, keys: new Uint32Array(size), rows: new Uint32Array(size) }
}

/** Small hashes crowd at the low end: spread them. Zero marks a free slot. */
function spread(hash: number): number {
  return mix32(hash) || 1
}

function shardOf(table: KeyTable, key: number): Shard {
  return table[key % SHARDS]!
}

function slotOf(shard: Shard, key: number): number {
  return Math.floor((key / 0x100000000) * shard.keys.length)
}

/**
 * Adds an article to a key. A full key keeps the articles of lowest `rank`: the same ones for every key that they
 * share and in whatever order they come, so that forty or four thousand reprints still meet in the same few.
 */
export function addKey(table: KeyTable, hash: number, row: number, rank: (row: number) => number): void {
  const key = spread(hash)
  const shard = shardOf(table, key)
  let slot = slotOf(shard, key)
  let held = 0
  let highest = slot
  for (; shard.keys[slot] !== 0; slot = slot + 1 === shard.keys.length ? 0 : slot + 1) {
    if (shard.keys[slot] !== key) continue
    if (held++ === 0 || rank(shard.rows[slot]!) > rank(shard.rows[highest]!)) highest = slot
    if (held === KEY_LIMIT) {
      if (rank(row) < rank(shard.rows[highest]!)) shard.rows[highest] = row
      return
    }
  }
  shard.keys[slot] = key
  shard.rows[slot] = row
  shard.count++
  if (shard.count > shard.keys.length * FULL) grow(table, key % SHARDS)
}

/** Calls `visit` with each article of a key; answers how many there are. */
export function visitKey(table: KeyTable, hash: number, visit: (row: number) => void): number {
  const key = spread(hash)
  const shard = shardOf(table, key)
  let held = 0
  for (let slot = slotOf(shard, key); shard.keys[slot] !== 0; slot = slot + 1 === shard.keys.length ? 0 : slot + 1) {
    if (shard.keys[slot] !== key) continue
    visit(shard.rows[slot]!)
    held++
  }
  return held
}

function grow(table: KeyTable, place: number): void {
  const old = table[place]!
  const shard = emptyShard(Math.ceil(old.keys.length * GROWTH))
  for (let from = 0; from < old.keys.length; from++) {
    const key = old.keys[from]!
    if (key === 0) continue
    let slot = slotOf(shard, key)
    while (shard.keys[slot] !== 0) slot = slot + 1 === shard.keys.length ? 0 : slot + 1
    shard.keys[slot] = key
    shard.rows[slot] = old.rows[from]!
  }
  shard.count = old.count
  table[place] = shard
}

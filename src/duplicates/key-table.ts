import { LARGEST_SKETCH } from '../fingerprint/constants.ts'
import { mix32 } from '../text/hash.ts'
import { FIRST_SIZE, FIRST_TAIL, FULL, GROWTH, KEY_LIMIT, SEARCHED, SHARDS } from './constants.ts'
import type { Entry } from './documents.ts'

/**
 * Open addressing in order (Amble & Knuth, "Ordered hash tables", 1974): keys fall from slot to slot, so that a search
 * ends at the first smaller one, and so at a free slot, which is 0; and growing is one walk. A key at an even place,
 * its row behind it; a key stands there once for each of its articles, of which the first holds the highest rank.
 */
interface Shard {
  count: number
  /** Slots that a search may start at. Behind them is a tail, of which the last slot is free. */
  size: number
  slots: Uint32Array
}

/** Many small tables instead of one, of staggered sizes: growing copies one of them at a time. */
export type KeyTable = Shard[]

export function createKeyTable(): KeyTable {
  return Array.from({ length: SHARDS }, (_, place) =>
    emptyShard(Math.ceil(FIRST_SIZE * GROWTH ** (place / SHARDS)), FIRST_TAIL),
  )
}

function emptyShard(size: number, tail: number): Shard {
  return { count: 0, size, slots: new Uint32Array(2 * (size + tail)) }
}

/** Small hashes crowd at the low end: spread them. Zero marks a free slot. */
function spread(hash: number): number {
  return mix32(hash) || 1
}

function shardOf(table: KeyTable, key: number): Shard {
  return table[key & (SHARDS - 1)]!
}

/** The place of the slot that a key is looked for first: the order of the slots is the order of the keys, falling. */
function homeOf(size: number, key: number): number {
  return 2 * ((((0xffffffff - key) / 0x100000000) * size) >>> 0)
}

/** The place of the first article of a key, or where it would be: at its home or behind it. */
function placeOf(slots: Uint32Array, home: number, key: number): number {
  let slot = home
  while (slots[slot]! > key) slot += 2
  return slot
}

/**
 * Adds an article to a key. A full key keeps the articles of lowest `rank`: the same ones for every key that they
 * share and in whatever order they come, so that forty or four thousand reprints still meet in the same few.
 */
export function addKey(table: KeyTable, hash: number, row: number, rank: Uint32Array): void {
  const key = spread(hash)
  const shard = shardOf(table, key)
  const { slots } = shard
  const first = placeOf(slots, homeOf(shard.size, key), key)
  let slot = first
  while (slots[slot] === key) slot += 2
  if (slot - first === 2 * KEY_LIMIT) {
    replaceHighest(slots, first, row, rank)
    return
  }
  insert(slots, slot, key, row)
  if (slot > first && rank[row]! > rank[slots[first + 1]!]!) swapRows(slots, first, slot)
  if (++shard.count > shard.size * FULL || slots[slots.length - 2] !== 0) grow(shard)
}

/** Puts a key where a smaller one, or none, stands, and moves that one on, up to the next free slot. */
function insert(slots: Uint32Array, place: number, newKey: number, newRow: number): void {
  let key = newKey
  let row = newRow
  for (let slot = place; key !== 0; slot += 2) {
    const movedKey = slots[slot]!
    const movedRow = slots[slot + 1]!
    slots[slot] = key
    slots[slot + 1] = row
    key = movedKey
    row = movedRow
  }
}

/** Where the article ranks below the highest of a full key, it takes that one's place. */
function replaceHighest(slots: Uint32Array, first: number, row: number, rank: Uint32Array): void {
  if (rank[row]! >= rank[slots[first + 1]!]!) return
  slots[first + 1] = row
  putHighestFirst(slots, first, first + 2 * KEY_LIMIT, rank)
}

function swapRows(slots: Uint32Array, a: number, b: number): void {
  const row = slots[a + 1]!
  slots[a + 1] = slots[b + 1]!
  slots[b + 1] = row
}

/**
 * Takes an article from a key; true where the key was full, so that it may have refused another one. What stands behind
 * it moves up as far as its home allows.
 */
export function removeKey(table: KeyTable, hash: number, row: number, rank: Uint32Array): boolean {
  const key = spread(hash)
  const shard = shardOf(table, key)
  const { slots } = shard
  const first = placeOf(slots, homeOf(shard.size, key), key)
  let end = first
  let found = -1
  for (; slots[end] === key; end += 2) if (slots[end + 1] === row) found = end
  const held = (end - first) / 2
  if (found < 0) return false
  for (let slot = found; slot < end - 2; slot += 2) slots[slot + 1] = slots[slot + 3]!
  let gap = end - 2
  for (let next = end; slots[next] !== 0 && homeOf(shard.size, slots[next]!) < next; next += 2) {
    slots[gap] = slots[next]!
    slots[gap + 1] = slots[next + 1]!
    gap = next
  }
  slots[gap] = 0
  slots[gap + 1] = 0
  shard.count--
  if (found === first && held > 2) putHighestFirst(slots, first, end - 2, rank)
  return held === KEY_LIMIT
}

/** Whether one of the article's keys has all the articles that it may have. */
export function holdsFullKey(table: KeyTable, { view, keys }: Entry): boolean {
  for (let at = view.from; at < view.from + keys; at++) {
    const key = spread(view.hashes[at]!)
    const { slots, size } = shardOf(table, key)
    const first = placeOf(slots, homeOf(size, key), key)
    const last = first + 2 * (KEY_LIMIT - 1)
    if (last < slots.length && slots[first] === key && slots[last] === key) return true
  }
  return false
}

/** Of a key whose articles stand at `[first, end)`. */
function putHighestFirst(slots: Uint32Array, first: number, end: number, rank: Uint32Array): void {
  let highest = first
  for (let slot = first; slot < end; slot += 2) if (rank[slots[slot + 1]!]! > rank[slots[highest + 1]!]!) highest = slot
  swapRows(slots, first, highest)
}

/** Keys of one article that are looked for together. */
export interface Search {
  readonly keys: Uint32Array
  readonly homes: Uint32Array
  /** Says nothing: it keeps reads from being optimised away. */
  touched: number
}

export function createSearch(): Search {
  return { keys: new Uint32Array(LARGEST_SKETCH), homes: new Uint32Array(LARGEST_SKETCH), touched: 0 }
}

/** Reads the homes of the hashes at `[from, to)`, in a loop so short that memory fetches many of them at a time. */
export function startSearch(
  table: KeyTable,
  search: Search,
  hashes: ArrayLike<number>,
  from: number,
  to: number,
): void {
  const { keys, homes } = search
  const count = to - from
  for (let at = 0; at < count; at++) {
    const key = spread(hashes[from + at]!)
    keys[at] = key
    homes[at] = homeOf(shardOf(table, key).size, key)
  }
  let touched = 0
  for (let at = 0; at < count; at++) {
    const { slots } = shardOf(table, keys[at]!)
    const home = homes[at]!
    touched ^= slots[home]! ^ slots[home + SEARCHED]!
  }
  search.touched = touched
}

/** Writes the articles of a key into `rows`; answers how many there are. */
export function readKey(table: KeyTable, { keys, homes }: Search, at: number, rows: Uint32Array): number {
  const key = keys[at]!
  const { slots } = shardOf(table, key)
  let held = 0
  for (let slot = placeOf(slots, homes[at]!, key); slots[slot] === key; slot += 2) rows[held++] = slots[slot + 1]!
  return held
}

/** A larger shard, or where only the tail is used up, a longer tail. In more slots no key is further behind the last home. */
function grow(shard: Shard): void {
  const { slots, size } = shard
  const tail = slots.length / 2 - size
  const isFull = shard.count > size * FULL
  const grown = isFull ? emptyShard(Math.ceil(size * GROWTH), tail + 1) : emptyShard(size, tail * 2)
  let end = 0
  for (let from = 0; from < slots.length; from += 2) {
    const key = slots[from]!
    if (key === 0) continue
    end = Math.max(end, homeOf(grown.size, key))
    grown.slots[end] = key
    grown.slots[end + 1] = slots[from + 1]!
    end += 2
  }
  shard.size = grown.size
  shard.slots = grown.slots
}

import { expect, test } from 'vitest'
import {
  addKey,
  createKeyTable,
  createSearch,
  type KeyTable,
  readKey,
  startSearch,
} from '../../src/duplicates/key-table.ts'
import { mix32 } from '../../src/text/hash.ts'
import { createRandom } from './stories.ts'

/** The hash that {@link mix32} makes `mixed` of. */
function unmixed(mixed: number): number {
  let hash = Math.imul(mixed ^ (mixed >>> 16), 0x7ed1b41d)
  hash ^= (hash >>> 13) ^ (hash >>> 26)
  hash = Math.imul(hash, 0xa5cb9243)
  return (hash ^ (hash >>> 16)) >>> 0
}

function rowsOf(table: KeyTable, hash: number): number[] {
  const search = createSearch()
  const rows = new Uint32Array(64)
  startSearch(table, search, [hash], 0, 1)
  return Array.from(rows.subarray(0, readKey(table, search, 0, rows))).sort((a, b) => a - b)
}

/** Adds `count` articles to hashes that `draw` chooses; then every hash has to have the 64 of lowest rank. */
function compareWithMap(count: number, draw: () => number): void {
  const rank = Uint32Array.from({ length: count }, (_, row) => mix32(row))
  const table = createKeyTable()
  const expected = new Map<number, number[]>()
  for (let row = 0; row < count; row++) {
    const hash = draw()
    addKey(table, hash, row, rank)
    expected.set(hash, [...(expected.get(hash) ?? []), row])
  }
  for (const [hash, rows] of expected) {
    const kept = rows.sort((a, b) => rank[a]! - rank[b]!).slice(0, 64)
    expect(rowsOf(table, hash)).toEqual(kept.sort((a, b) => a - b))
  }
}

test('mixing is undone', () => {
  for (const mixed of [0, 1, 64, 0xffffffff]) expect(mix32(unmixed(mixed))).toBe(mixed)
})

test('every key has its articles, of which a full one keeps those of lowest rank', () => {
  const next = createRandom(3)
  compareWithMap(60000, () => Math.floor(next() ** 4 * 20000))
})

test('keys that all belong into the last slot of one table', () => {
  const next = createRandom(4)
  compareWithMap(20000, () => unmixed(64 * (1 + Math.floor(next() ** 2 * 400))))
})

test('keys of one table, first and last slot included', () => {
  const next = createRandom(5)
  compareWithMap(20000, () => unmixed((64 * Math.floor(next() * 0x4000000) + 63) >>> 0))
})

test('what no article has is not found', () => {
  const table = createKeyTable()
  for (let hash = 0; hash < 1000; hash++) addKey(table, 2 * hash, 0, Uint32Array.of(0))
  for (let hash = 0; hash < 1000; hash++) expect(rowsOf(table, 2 * hash + 1)).toEqual([])
})

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

const search = createSearch()
const rows = new Uint32Array(64)

function rowsOf(table: KeyTable, hash: number): number[] {
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
    const known = expected.get(hash)
    if (known) known.push(row)
    else expected.set(hash, [row])
  }
  const wrong = [...expected].filter(([hash, all]) => {
    const kept = all.sort((a, b) => rank[a]! - rank[b]!).slice(0, 64)
    return rowsOf(table, hash).join() !== kept.sort((a, b) => a - b).join()
  })
  expect(expected.size).toBeGreaterThan(300)
  expect(wrong).toEqual([])
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
  const odd = Array.from({ length: 1000 }, (_, row) => 2 * row + 1)
  expect(odd.filter((hash) => rowsOf(table, hash).length > 0)).toEqual([])
})

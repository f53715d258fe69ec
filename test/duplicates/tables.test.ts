import { describe, expect, test } from 'vitest'
import { addDocument, createDocuments, entryAt, entryOf, lanesOf, sourceRow } from '../../src/duplicates/documents.ts'
import { fingerprintAt } from '../../src/duplicates/fingerprint-at.ts'
import { addId, createIdTable, removeId, rowOfId } from '../../src/duplicates/id-table.ts'
import {
  addKey,
  createKeyTable,
  createSearch,
  holdsFullKey,
  type KeyTable,
  readKey,
  removeKey,
  startSearch,
} from '../../src/duplicates/key-table.ts'
import { meet, sketchPlaces } from '../../src/duplicates/sketch-places.ts'
import { overlapOf, type SketchView } from '../../src/fingerprint/overlap.ts'
import { sketchView } from '../../src/fingerprint/sketch-view.ts'
import { mix32 } from '../../src/text/hash.ts'
import { createRandom } from '../fingerprint/stories.ts'
import { printOf, range } from './made-prints.ts'

const addPrint = (
  documents: ReturnType<typeof createDocuments>,
  id: string,
  print: ReturnType<typeof printOf>,
): number =>
  addDocument(documents, id, entryOf(print, sketchView(print), null, 0, lanesOf(print, new Uint32Array(1024))))

describe('the articles of an index', () => {
  test('are the fingerprints that were added, whichever block they stand in', () => {
    const next = createRandom(61)
    const documents = createDocuments()
    // Over a million hashes and a quarter of a million bytes of keys: more than a block of each.
    const prints = range(0, 1150).map((row) => {
      const hashes = range(row, row % 17 === 0 ? row % 5 : 980 + Math.floor(next() * 44), 4_000_000)
      const some = () => (row % 3 === 0 ? [] : hashes.filter(() => next() < 0.2))
      return printOf(hashes, { quotes: some(), specifics: some(), keys: row % 7 === 0 ? 1024 : 256 })
    })
    prints.forEach((print, row) => {
      expect(addPrint(documents, `article ${row}`, print)).toBe(row)
    })
    // Every twentieth, and all around the seams.
    const starts = prints.map((_, row) => entryAt(documents, row).view.from)
    const seams = [...starts.keys()].filter((row) => row > 0 && starts[row]! < starts[row - 1]!)
    expect(seams[0]).toBeGreaterThan(250)
    const isNearSeam = (row: number): boolean => seams.some((seam) => Math.abs(seam - row) < 8)
    for (const [row, print] of prints.entries())
      if (row % 20 === 0 || isNearSeam(row)) expect(fingerprintAt(documents, row, print.version)).toEqual(print)
    expect(seams.length).toBeGreaterThan(1)
    expect(documents.blocks.length).toBe(seams.length + 1)
    expect(documents.lanes.blocks.length).toBeGreaterThan(1)
  }, 60_000)

  test('have a day and a source; what is only asked about leaves none', () => {
    const documents = createDocuments()
    const print = printOf([1, 2, 3])
    const entry = entryOf(print, sketchView(print), '1969-12-31', sourceRow(documents, 'Gazette', true))
    expect(entry).toMatchObject({ row: -1, keys: 3, words: 7, shingles: 3, day: -1, source: 1 })
    addDocument(documents, 'a', entry)
    expect(entryAt(documents, 0)).toMatchObject({ row: 0, keys: 3, words: 7, shingles: 3, day: -1, source: 1 })
    expect(['Post', 'Gazette', '', null, undefined].map((name) => sourceRow(documents, name, false))).toEqual([
      0, 1, 0, 0, 0,
    ])
    expect(['Post', 'Gazette', 'Post', ''].map((name) => sourceRow(documents, name, true))).toEqual([2, 1, 2, 0])
    expect(documents.sources).toEqual(['', 'Gazette', 'Post'])
    // Of its keys the low bits are not kept.
    expect(documents.lanes.end).toBe(0)
  })
})

test('ids are found, and taken out, among many that stand in one another’s way', () => {
  const next = createRandom(62)
  const documents = createDocuments()
  const table = createIdTable()
  const print = printOf([1])
  const living = new Map<string, number>()
  const lost = () => [...living].filter(([id, row]) => rowOfId(table, documents, id) !== row)
  const foundTooMuch: string[] = []
  const isUnknown = (id: string) => {
    if (rowOfId(table, documents, id) !== -1) foundTooMuch.push(id)
  }
  for (let step = 0; step < 900; step++) {
    const id = `id ${step}`
    isUnknown(id)
    living.set(id, addPrint(documents, id, print))
    addId(table, documents)
    if (next() < 0.6) {
      const [gone, row] = [...living][Math.floor(next() * living.size)]!
      removeId(table, documents, row)
      documents.columns.dead[row] = 1
      living.delete(gone)
      isUnknown(gone)
    }
    if (step % 30 === 0) expect(lost()).toEqual([])
  }
  expect(lost()).toEqual([])
  expect(foundTooMuch).toEqual([])
  expect(table.slots.length).toBe(2048)
  expect(table.slots.filter((slot) => slot > 0)).toHaveLength(living.size)
})

describe('the keys of an index', () => {
  const rowsOf = (table: KeyTable, hash: number): number[] => {
    const search = createSearch()
    const rows = new Uint32Array(64)
    startSearch(table, search, [5, hash], 1, 2)
    return Array.from(rows.subarray(0, readKey(table, search, 0, rows))).sort((a, b) => a - b)
  }

  test('after articles were taken out are those of the others, the full ones told', () => {
    const next = createRandom(63)
    const rank = Uint32Array.from({ length: 9000 }, (_, row) => mix32(row))
    const table = createKeyTable()
    const held = new Map<number, number[]>()
    const wrong: (readonly [hash: number, row: number])[] = []
    for (let row = 0; row < 9000; row++) {
      const hash = Math.floor(next() ** 3 * 300)
      addKey(table, hash, row, rank)
      const rows = [...(held.get(hash) ?? []), row].sort((a, b) => rank[a]! - rank[b]!).slice(0, 64)
      held.set(hash, rows)
      if (next() < 0.45) {
        const [from, others] = [...held][Math.floor(next() * held.size)]!
        const gone = others[Math.floor(next() * others.length)] ?? -1
        if (removeKey(table, from, gone, rank) !== (others.length === 64)) wrong.push([from, gone])
        held.set(
          from,
          others.filter((one) => one !== gone),
        )
        if (removeKey(table, from, gone, rank)) wrong.push([from, gone])
      }
    }
    expect(wrong).toEqual([])
    let full = 0
    for (const [hash, rows] of held) {
      expect(rowsOf(table, hash)).toEqual(rows.toSorted((a, b) => a - b))
      const print = printOf([hash, 2 ** 31])
      const entry = entryOf(print, sketchView(print), null, 0)
      expect(holdsFullKey(table, entry)).toBe(rows.length === 64)
      full += rows.length === 64 ? 1 : 0
    }
    expect(full).toBeGreaterThan(5)
    expect(full).toBeLessThan(held.size)
  })

  test('of an article are full where one of them is, those alone that are its keys', () => {
    const rank = Uint32Array.from({ length: 64 }, (_, row) => mix32(row))
    const table = createKeyTable()
    for (let row = 0; row < 64; row++) addKey(table, 500, row, rank)
    const isFull = (keys: number): boolean => {
      const print = printOf([100, 500, 900], { keys })
      return holdsFullKey(table, entryOf(print, sketchView(print), null, 0))
    }
    expect([0, 1, 2, 3].map(isFull)).toEqual([false, false, true, true])
  })
})

test('a sketch meets another one in the hashes that a merge finds', () => {
  const next = createRandom(64)
  const documents = createDocuments()
  const draw = (size: number, cut: boolean): SketchView => {
    const hashes = [...new Set(range(0, size).map(() => Math.floor(next() * size * 3) * 1_000_003))].sort(
      (a, b) => a - b,
    )
    const print = printOf(hashes, { shingles: hashes.length + (cut ? 9 : 0) })
    addPrint(documents, 'before', printOf(range(3, 5 + Math.floor(next() * 9))))
    return entryAt(documents, addPrint(documents, 'a', print)).view
  }
  for (const [size, other] of [
    [0, 0],
    [0, 5],
    [1, 1],
    [4, 9],
    [60, 300],
    [1024, 128],
    [1000, 1000],
  ] as const)
    for (const cut of [false, true])
      for (const otherCut of [false, true]) {
        if ((cut && size === 0) || (otherCut && other === 0)) continue
        const [a, b] = [draw(size, cut), draw(other, otherCut)]
        const { shared, a: seen, b: seenOfOther } = overlapOf(a, b)
        const places = sketchPlaces(a)
        const smaller = Math.min(seen, seenOfOther)
        expect(meet(places, b)).toEqual({
          count: shared,
          inOther: seen === 0 ? 0 : shared / seen,
          containment: smaller === 0 ? 0 : shared / smaller,
        })
        const found = Array.from(places.shared.subarray(0, shared), (place) => a.hashes[a.from + place])
        const inBoth = new Set(range(b.from, b.to - b.from).map((row) => b.hashes[row]))
        expect(new Set(found).size).toBe(shared)
        expect(found.every((hash) => inBoth.has(hash!))).toBe(true)
      }
})

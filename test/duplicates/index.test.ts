import { describe, expect, test } from 'vitest'
import { readSnapshot } from '../../src/duplicates/snapshot-bytes.ts'
import {
  createIndex,
  type Fingerprint,
  type FingerprintIndex,
  type IndexMeta,
  type IndexPair,
} from '../../src/index.ts'
import { checksum } from '../../src/text/bytes.ts'
import { createRandom } from '../fingerprint/stories.ts'
import { printOf, range } from './made-prints.ts'

type Row = readonly [id: string, print: Fingerprint, meta?: IndexMeta]

function indexOf(rows: readonly Row[], windowDays?: number): FingerprintIndex {
  const index = createIndex(windowDays === undefined ? {} : { windowDays })
  for (const [id, print, meta] of rows) index.add(id, print, meta)
  return index
}

const names = (pairs: Iterable<IndexPair>): string[] => Array.from(pairs, ({ a, b }) => [a, b].sort().join(' ')).sort()

/** The first `shared` of a hundred hashes, the others its own. */
const copyOf = (shared: number, own: number): Fingerprint =>
  printOf([...range(1, shared), ...range(1000 * own, 100 - shared)])

describe('matches', () => {
  const index = indexOf([
    ['whole', copyOf(100, 1)],
    ['most', copyOf(90, 2)],
    ['less', copyOf(80, 3)],
    ['as much', copyOf(80, 4)],
    ['stranger', copyOf(0, 5)],
  ])

  test('come in the order of what they contain, then of their ids, up to a limit', () => {
    const found = index.matches('whole').map(({ id }) => id)
    expect(found).toEqual(['most', 'as much', 'less'])
    expect(index.matches('whole', { limit: 2 }).map(({ id }) => id)).toEqual(found.slice(0, 2))
    expect(index.query(copyOf(100, 6)).map(({ id }) => id)).toEqual(['whole', ...found])
    expect(index.matches('stranger')).toEqual([])
  })

  test('as contained ones by similarity', () => {
    const longer = indexOf([
      ['short', printOf(range(1, 60))],
      ['long', printOf(range(1, 90))],
      ['longest', printOf(range(1, 200))],
    ])
    expect(longer.matches('short').map(({ id }) => id)).toEqual(['long', 'longest'])
    expect(longer.query(printOf(range(1, 89))).map(({ id }) => id)).toEqual(['long', 'short', 'longest'])
  })

  test('are twenty where nothing is said', () => {
    const many = indexOf(range(0, 30).map((row) => [`copy ${row}`, copyOf(90, row + 1)]))
    expect(many.matches('copy 3')).toHaveLength(20)
    expect(many.query(copyOf(90, 99))).toHaveLength(20)
    expect(many.matches('copy 3', { limit: Number.POSITIVE_INFINITY })).toHaveLength(29)
  })

  test('of a query by its date and source', () => {
    const dated = indexOf([['a', copyOf(100, 1), { date: '2025-03-04' }]], 3)
    expect(dated.query(copyOf(100, 1), { date: '2025-03-07' })).toHaveLength(1)
    expect(dated.query(copyOf(100, 1), { date: '2025-03-08' })).toHaveLength(0)
    expect(dated.query(copyOf(100, 1))).toHaveLength(1)
    // Asking leaves nothing behind.
    expect(dated.query(copyOf(100, 1), { source: 'Gazette' })).toHaveLength(1)
    expect(createIndex({ snapshot: dated.snapshot() }).snapshot()).toEqual(dated.snapshot())
    expect(dated.size).toBe(1)
  })

  test('of more copies than a key keeps are the pairs, whoever sees whom', () => {
    const rows = range(0, 80).map((row): Row => [`copy ${row}`, copyOf(90, row + 1)])
    const index = indexOf([...rows, ['stranger', copyOf(0, 500)]])
    const pairs = [...index.pairs()]
    expect(new Set(names(pairs)).size).toBe(pairs.length)
    for (const [id] of rows.slice(0, 12)) {
      const found = index.matches(id, { limit: Number.POSITIVE_INFINITY })
      expect(found.map((match) => [id, match.id].sort().join(' ')).sort()).toEqual(
        names(pairs.filter(({ a, b }) => a === id || b === id)),
      )
      for (const { comparison } of found) expect(comparison).toMatchObject({ aInB: 0.9, bInA: 0.9 })
    }
  })
})

describe('of more copies than a key keeps', () => {
  /** Copies whose own hashes come first, so that the keys that they share come at any place. */
  const late = (own: number): Fingerprint => printOf([...range(10 * own, 3 + (own % 7)), ...range(1_000_000, 90)])
  const rows = range(0, 90).map((row): Row => [`copy ${row}`, late(row + 1)])
  const all = { limit: Number.POSITIVE_INFINITY }
  const found = (index: FingerprintIndex, id: string) => index.matches(id, all).map((match) => match.id)

  test('the matches are the pairs, wherever the keys stand that they share', () => {
    const index = indexOf([...rows, ['stranger', printOf(range(5_000_000, 90))]])
    const pairs = [...index.pairs()]
    for (const [id] of rows.slice(0, 12))
      expect(found(index, id).sort()).toEqual(
        pairs.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : [])).sort(),
      )
    expect(index.matches('stranger')).toEqual([])
  })

  test('what a key has refused comes in when others are taken out', () => {
    // Fewer than a third: the index is not tidied up.
    for (const gone of [rows.slice(0, 25), rows.slice(65)]) {
      const index = indexOf(rows)
      for (const [id] of gone) index.delete(id)
      const fresh = indexOf(rows.filter((row) => !gone.includes(row)))
      expect(names(index.pairs())).toEqual(names(fresh.pairs()))
      index.add('new', late(500))
      fresh.add('new', late(500))
      expect(found(index, 'new')).toEqual(found(fresh, 'new'))
    }
  })

  test('and each article stands under a key once', () => {
    // One key in common is none of a candidate, however often it was looked for.
    const index = indexOf([
      ...rows,
      ['one', printOf([...range(5_000_000, 40), 1_000_000])],
      ['two', printOf([...range(6_000_000, 40), 1_000_000])],
    ])
    const unrelated = () =>
      names(index.pairs({ unrelated: true })).filter((pair) => pair.includes('one') || pair.includes('two'))
    expect(unrelated()).toEqual([])
    index.delete('copy 4')
    expect(unrelated()).toEqual([])
  })
})

describe('the largest fingerprint', () => {
  test('comes back whole, in an index and from its snapshot', () => {
    const hashes = range(7, 1024, 4_000_000)
    const print = printOf(hashes, { quotes: hashes.slice(-9), specifics: hashes.slice(-3), keys: 256 })
    const index = indexOf([['a', print]])
    expect(index.query(print)[0]!.comparison.verdict).toBe('identical')
    expect(index.get('a')!.fingerprint).toEqual(print)
    expect(createIndex({ snapshot: index.snapshot() }).get('a')!.fingerprint).toEqual(print)
  })
})

describe('what an index holds', () => {
  const print = copyOf(60, 1)
  const rows: Row[] = [
    ['a', print, { source: 'Gazette', date: '2025-03-04T10:00Z' }],
    ['b', copyOf(60, 2), { source: 'Post' }],
    ['c', copyOf(60, 3), { date: 'soon' }],
  ]

  test('is told back', () => {
    const index = indexOf(rows)
    expect(index.get('a')).toEqual({ id: 'a', fingerprint: print, source: 'Gazette', date: '2025-03-04' })
    expect(index.get('b')).toMatchObject({ source: 'Post', date: null })
    expect(index.get('c')).toMatchObject({ source: null, date: null })
    expect(index.get('d')).toBeNull()
    expect([index.has('a'), index.has('d'), index.size, [...index.ids()]]).toEqual([true, false, 3, ['a', 'b', 'c']])
  })

  test('is replaced, deleted and dropped', () => {
    const index = indexOf(rows)
    index.replace('a', copyOf(0, 9), { source: 'Post', date: '2025-03-02' })
    expect(index.get('a')).toMatchObject({ source: 'Post', date: '2025-03-02', fingerprint: copyOf(0, 9) })
    expect([index.size, [...index.ids()], names(index.pairs())]).toEqual([3, ['b', 'c', 'a'], ['b c']])
    index.replace('d', copyOf(60, 4), { date: '2025-03-03' })
    expect(index.dropBefore('2025-03-02')).toBe(0)
    expect(index.dropBefore('2025-03-03')).toBe(1)
    expect([index.has('a'), index.has('d'), index.size]).toEqual([false, true, 3])
    expect([index.delete('d'), index.delete('d'), index.size]).toEqual([true, false, 2])
    expect(() => index.add('b', print)).toThrow('id "b" is in the index already')
  })

  test('is listed as it was when the listing began, without what is taken out meanwhile', () => {
    const index = indexOf(rows)
    const pairs = index.pairs()[Symbol.iterator]()
    expect(pairs.next().value).toMatchObject({ a: 'a', b: 'b' })
    index.delete('a')
    index.add('d', copyOf(60, 4))
    expect(names({ [Symbol.iterator]: () => pairs })).toEqual(['b c'])
  })
})

describe('a cluster', () => {
  test('around an article is the one of all clusters that holds it', () => {
    const index = indexOf([
      ['a', copyOf(90, 1)],
      ['b', copyOf(90, 2)],
      ['c', copyOf(90, 3)],
      ['x', copyOf(0, 4)],
    ])
    expect(index.clusterOf('b')).toEqual(index.clusters()[0])
    expect(index.clusterOf('b').members).toEqual(['a', 'b', 'c'])
    expect(index.clusterOf('x')).toEqual({ id: 'x', members: ['x'], representative: 'x', pairs: [] })
  })

  test('has the candidates that are not related on request', () => {
    const index = indexOf([
      ['a', printOf(range(1, 100))],
      ['b', printOf(range(1, 25).concat(range(900, 75)))],
    ])
    expect(index.clusters()).toEqual([])
    expect(names(index.pairs({ unrelated: true }))).toEqual(['a b'])
    expect(names(index.pairs({ unrelated: false }))).toEqual([])
    expect(index.clusters({ unrelated: true })).toEqual([])
  })
})

test('of many articles that come and go it holds what a new one of the same articles does', () => {
  const next = createRandom(71)
  const index = createIndex()
  const left = new Map<string, Row>()
  for (let step = 0; step < 260; step++) {
    // Half of them are of one story: more than a key keeps.
    const story = next() < 0.5 ? 1 : 2 + Math.floor(next() * 20)
    const row: Row = [`article ${step}`, printOf([...range(story * 10_000, 60), ...range(1_000_000 + step * 100, 40)])]
    index.add(row[0], row[1], { source: `s${step % 5}` })
    left.set(row[0], row)
    if (next() < 0.5) {
      const gone = [...left.keys()][Math.floor(next() * left.size)]!
      expect(index.delete(gone)).toBe(true)
      left.delete(gone)
    }
    if (step % 65 !== 64) continue
    const fresh = createIndex()
    for (const [id, print] of left.values()) fresh.add(id, print, { source: `s${Number(id.split(' ')[1]) % 5}` })
    expect(index.size).toBe(fresh.size)
    expect(names(index.pairs())).toEqual(names(fresh.pairs()))
    expect([...index.ids()]).toEqual([...fresh.ids()])
    for (const id of [...left.keys()].slice(0, 10)) expect(index.get(id)).toEqual(fresh.get(id))
  }
})

describe('a snapshot', () => {
  const tiny: Fingerprint = {
    version: 'v1',
    exact: '01020304aabbccdd',
    words: 300,
    shingles: 9,
    sketch: [5, 200, 70_000],
    keys: [5 * 2 ** 21 + 0x10203, 200 * 2 ** 21 + 1],
    quotes: [200],
    specifics: [5, 70_000],
    places: [0, 100, 255],
  }
  const index = indexOf(
    [
      ['é', tiny, { source: 'Post', date: '1970-01-02' }],
      ['b', { ...tiny, sketch: [], keys: [], quotes: [], specifics: [], places: [], shingles: 0 }],
    ],
    6.5,
  )

  test('is these bytes', () => {
    const head = [0x63, 0x64, 0x69, 0x78, 2, 2, 0x76, 0x31, 7, 2, 0, 4, 0x50, 0x6f, 0x73, 0x74, 2]
    const exact = [4, 3, 2, 1, 0xdd, 0xcc, 0xbb, 0xaa]
    const first = [
      ...[1, 0xe9, 0x01, ...exact, 0xac, 0x02, 9, 2, 0x03, 0x02, 0x01, 1, 0, 0],
      // Its day is counted from -2^31, its source from 0 for none.
      ...[0x81, 0x80, 0x80, 0x80, 0x08, 1],
      ...[3, 5, 195, 0x01, 0xa8, 0xa1, 0x04, 0, 100, 255, 0b010, 0b101],
    ]
    const second = [1, 0x62, ...exact, 0xac, 0x02, 0, 0, 0, 0, 0]
    const bytes = Uint8Array.from([...head, ...first, ...second])
    const sum = checksum(bytes, 0, bytes.length)
    const written = index.snapshot()
    expect(Array.from(written.subarray(0, bytes.length))).toEqual(Array.from(bytes))
    expect(Array.from(written.subarray(bytes.length))).toEqual([0, 8, 16, 24].map((bit) => (sum >>> bit) & 0xff))
  })

  test('is read back', () => {
    const restored = createIndex({ snapshot: index.snapshot() })
    expect(restored.get('é')).toEqual({ id: 'é', fingerprint: tiny, source: 'Post', date: '1970-01-02' })
    expect(restored.get('b')).toMatchObject({ source: null, date: null, fingerprint: { sketch: [], words: 300 } })
    expect(readSnapshot(index.snapshot(), () => {})).toEqual({ version: 'v1', windowDays: 6 })
    expect(readSnapshot(indexOf([['a', tiny]]).snapshot(), () => {}).windowDays).toBe(Number.POSITIVE_INFINITY)
    expect(readSnapshot(indexOf([['a', tiny]], 0).snapshot(), () => {}).windowDays).toBe(0)
    expect(readSnapshot(createIndex().snapshot(), () => {}).version).toBe('cdf2-en2')
  })

  test('with the traits of more than eight hashes', () => {
    for (const count of [7, 8, 9, 16, 17]) {
      const hashes = range(1, count)
      const print = printOf(hashes, { quotes: [1, count], specifics: hashes.filter((hash) => hash % 3 === 0) })
      const restored = createIndex({
        snapshot: indexOf([
          ['x', copyOf(3, 1)],
          ['a', print],
        ]).snapshot(),
      })
      expect(restored.get('a')!.fingerprint).toEqual(print)
    }
  })

  test('of one article, twice, has it twice', () => {
    const bytes = indexOf([['a', tiny]]).snapshot()
    expect(() => createIndex({ snapshot: [bytes, bytes] })).toThrow('id "a" is in the index already')
  })

  test('keeps days before 1970 and no day', () => {
    const dates = ['1900-01-01', '1969-12-31', '1970-01-01', undefined]
    const index = indexOf(
      dates.map((date, at): Row => [`a${at}`, copyOf(9, at + 1), date === undefined ? {} : { date }]),
    )
    const restored = createIndex({ snapshot: index.snapshot() })
    expect(dates.map((_, at) => restored.get(`a${at}`)!.date)).toEqual(['1900-01-01', '1969-12-31', '1970-01-01', null])
  })

  test('of articles that were taken out is that of the others', () => {
    const rows: Row[] = [
      ['a', copyOf(9, 1)],
      ['b', copyOf(9, 2)],
      ['c', copyOf(9, 3)],
    ]
    const index = indexOf(rows)
    index.delete('b')
    expect(index.snapshot()).toEqual(indexOf([rows[0]!, rows[2]!]).snapshot())
  })

  test('is damaged where something is added, changed or cut off', () => {
    const bytes = index.snapshot()
    /** With a checksum that is right, so that only what it says is wrong. */
    const signed = (...content: readonly number[]): Uint8Array => {
      const sum = checksum(Uint8Array.from(content), 0, content.length)
      return Uint8Array.from([...content, ...[0, 8, 16, 24].map((bit) => (sum >>> bit) & 0xff)])
    }
    const content = Array.from(bytes.subarray(0, bytes.length - 4))
    expect(signed(...content)).toEqual(bytes)
    const damaged: Uint8Array[] = [
      ...range(0, bytes.length).map((length) => bytes.subarray(0, length)),
      ...range(0, content.length).map((length) => signed(...content.slice(0, length))),
      ...range(0, bytes.length).map((at) => bytes.map((byte, place) => (place === at ? byte ^ 1 : byte))),
      ...range(0, 5).map((at) => signed(...content.map((byte, place) => (place === at ? byte ^ 1 : byte)))),
      signed(...content, 0),
    ]
    for (const snapshot of damaged)
      expect(() => createIndex({ snapshot })).toThrow('This is not an index snapshot, or it is damaged')
  })
})

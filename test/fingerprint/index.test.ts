import { describe, expect, test } from 'vitest'
import { compare, createIndex, type Fingerprint, fingerprint, type IndexMeta } from '../../src/index.ts'
import { hashString } from '../../src/text/hash.ts'
import { asText, createRandom, cut, reworded, story } from './stories.ts'

const print = (paragraphs: readonly string[]): Fingerprint => fingerprint(asText(paragraphs), { parse: false })

interface Row {
  readonly id: string
  readonly fingerprint: Fingerprint
  readonly meta?: IndexMeta
}

function indexOf(rows: readonly Row[]) {
  const index = createIndex()
  for (const row of rows) index.add(row.id, row.fingerprint, row.meta)
  return index
}

const names = (pairs: Iterable<{ a: string; b: string }>): string[] =>
  Array.from(pairs, ({ a, b }) => [a, b].sort().join(' ')).sort()

/** `count` articles, one in four a copy of an earlier one. */
function corpus(count: number, seed: number): Row[] {
  const next = createRandom(seed)
  const stories: string[][] = []
  return Array.from({ length: count }, (_, row) => {
    const copies = row > 0 && next() < 0.25
    const base = copies ? stories[Math.floor(next() * stories.length)]! : story(next, 6 + Math.floor(next() * 8))
    const text = copies ? reworded(next, cut(next, base, 0.8), 0.03) : base
    if (!copies) stories.push(text)
    return { id: `article-${row}`, fingerprint: print(text) }
  })
}

const articles = corpus(1000, 21)

describe('pairs', () => {
  test('equal brute force on 1,000 articles', () => {
    const rows = articles
    const rowsWith = new Map<number, number[]>()
    for (const [row, { fingerprint }] of rows.entries())
      for (const hash of fingerprint.sketch) rowsWith.set(hash, [...(rowsWith.get(hash) ?? []), row])
    const expected = rows.flatMap((x, a) => {
      // Each later one that has one of its lowest hashes.
      const others = new Set(x.fingerprint.sketch.slice(0, 40).flatMap((hash) => rowsWith.get(hash)!))
      return [...others]
        .filter((b) => b > a && compare(x.fingerprint, rows[b]!.fingerprint).related)
        .map((b) => [x.id, rows[b]!.id].sort().join(' '))
    })
    expect(expected.length).toBeGreaterThan(200)
    expect(names(indexOf(rows).pairs())).toEqual(expected.sort())
  })

  test('forty reprints are all found', () => {
    const next = createRandom(8)
    const base = story(next)
    const rows = Array.from({ length: 40 }, (_, row) => ({
      id: `r${row}`,
      fingerprint: print(reworded(next, cut(next, base, 0.85), 0.02)),
    }))
    expect(names(indexOf(rows).pairs()).length).toBeGreaterThanOrEqual(0.99 * ((40 * 39) / 2))
    expect(indexOf(rows).clusters()).toHaveLength(1)
  })

  test('what one outlet prints under every story is not copy; the same text in three outlets is', () => {
    const next = createRandom(9)
    const box = story(next, 10)
    const pages = (source: (row: number) => string) =>
      indexOf(
        Array.from({ length: 6 }, (_, row) => ({
          id: `p${row}`,
          fingerprint: print([...story(next, 8), ...box]),
          meta: { source: source(row), date: `2025-0${row + 1}-01` },
        })),
      )
    expect(names(pages(() => 'The Oster Post').pairs())).toEqual([])
    const two = indexOf(
      ['The Oster Post', 'Voss Daily'].map((source) => ({
        id: source,
        fingerprint: print([...story(next, 8), ...box]),
        meta: { source },
      })),
    )
    expect(names(two.pairs())).toHaveLength(1)
  })

  test('a template that many stories fill is not copy, without any outlet', () => {
    const next = createRandom(10)
    const frame = story(next, 4)
    const rows = Array.from({ length: 30 }, (_, row) => ({
      id: `t${row}`,
      fingerprint: print([...story(next, 4), ...frame]),
    }))
    expect(names(indexOf(rows).pairs())).toEqual([])
  })

  test('a page of nothing but boilerplate is no copy of the articles that carry it, without any outlet', () => {
    const next = createRandom(11)
    const box = story(next, 6)
    const rows = Array.from({ length: 7 }, (_, row) => ({
      id: `b${row}`,
      fingerprint: print([...story(next, row === 0 ? 1 : 24), ...box]),
    }))
    expect(names(indexOf(rows).pairs())).toEqual([])
  })

  test('two cuts of one article are related where the index holds the article', () => {
    const base = story(createRandom(12), 20)
    const cuts = [
      { id: 'first cut', fingerprint: print(base.slice(0, 11)) },
      { id: 'second cut', fingerprint: print(base.slice(9)) },
    ]
    expect(names(indexOf(cuts).pairs())).toEqual([])
    expect(names(indexOf([...cuts, { id: 'whole', fingerprint: print(base) }]).pairs())).toEqual([
      'first cut second cut',
      'first cut whole',
      'second cut whole',
    ])
  })

  test('of more copies than a key keeps, the pairs do not depend on the order of adding', () => {
    const next = createRandom(14)
    const base = story(next)
    const rows = Array.from({ length: 90 }, (_, row) => ({
      id: `h${row}`,
      fingerprint: print(reworded(next, base, 0.01)),
    }))
    const pairs = names(indexOf(rows).pairs())
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(names(indexOf([...rows].reverse()).pairs())).toEqual(pairs)
    expect(indexOf(rows).clusters()).toHaveLength(1)
  })

  test('unrelated candidates on request', () => {
    const next = createRandom(13)
    const shared = story(next, 2)
    const index = indexOf(['a', 'b'].map((id) => ({ id, fingerprint: print([...story(next, 12), ...shared]) })))
    expect([...index.pairs()]).toEqual([])
    expect([...index.pairs({ unrelated: true })]).toHaveLength(1)
  })
})

describe('query', () => {
  const rows = articles.slice(0, 300)
  const index = indexOf(rows)

  test('finds an article that is in the index, itself first', () => {
    for (const { id, fingerprint } of rows.slice(0, 50)) {
      const [first] = index.query(fingerprint)
      expect(first?.comparison.containment).toBe(1)
      expect(index.query(fingerprint).map((match) => match.id)).toContain(id)
    }
  })

  test('honours the limit', () => {
    expect(index.query(rows[0]!.fingerprint, { limit: 0 })).toEqual([])
  })
})

describe('clusters', () => {
  const rows = articles.slice(300, 700)

  test('do not depend on the order of adding', () => {
    const next = createRandom(1)
    const shuffled = rows
      .map((row) => ({ row, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ row }) => row)
    expect(indexOf(shuffled).clusters()).toEqual(indexOf(rows).clusters())
  })

  test('are represented by the earliest member, then the longest', () => {
    const base = story(createRandom(2))
    const index = indexOf([
      { id: 'late', fingerprint: print(base), meta: { date: '2025-03-17' } },
      { id: 'early and short', fingerprint: print(base.slice(0, 6)), meta: { date: '2025-03-16' } },
      { id: 'early and long', fingerprint: print(base.slice(0, 8)), meta: { date: '2025-03-16T08:00Z' } },
    ])
    expect(index.clusters()).toMatchObject([
      {
        id: 'early and long',
        members: ['early and long', 'early and short', 'late'],
        representative: 'early and long',
      },
    ])
  })
})

describe('window', () => {
  test('articles too far apart are no pair; articles without a date always are', () => {
    const base = print(story(createRandom(4)))
    const index = createIndex({ windowDays: 3 })
    index.add('first', base, { date: '2024-02-27' })
    index.add('three days later', base, { date: '2024-03-01' })
    index.add('four days later', base, { date: '2024-03-02' })
    index.add('undated', base)
    expect(names(index.pairs())).toEqual(
      [
        'first three days later',
        'first undated',
        'four days later three days later',
        'four days later undated',
        'three days later undated',
      ].sort(),
    )
  })
})

describe('snapshot', () => {
  const rows = articles.slice(200, 400).map((row, at) => ({
    ...row,
    meta: { source: `s${at % 7}`, date: `2025-01-${String((at % 28) + 1).padStart(2, '0')}` },
  }))
  const index = indexOf(rows)
  const bytes = index.snapshot()

  test('restores to the same answers and the same bytes', () => {
    const restored = createIndex({ snapshot: bytes })
    expect(restored.size).toBe(200)
    expect([...restored.pairs()]).toEqual([...index.pairs()])
    expect(restored.clusters()).toEqual(index.clusters())
    expect(restored.snapshot()).toEqual(bytes)
    restored.add('one more', rows[0]!.fingerprint)
    expect(restored.size).toBe(201)
  })

  test('several are merged into what one index would hold', () => {
    const halves = [indexOf(rows.slice(0, 90)), indexOf(rows.slice(90))].map((half) => half.snapshot())
    expect(createIndex({ snapshot: halves }).clusters()).toEqual(index.clusters())
    expect(() => createIndex({ snapshot: [bytes, bytes] })).toThrow('is in the index already')
  })

  test('merged in another order, they answer alike; with other windows, the caller says which', () => {
    const print = rows[0]!.fingerprint
    const days = ['2025-01-01', '2025-01-20']
    const halves = [3, 30].map((windowDays, at) => {
      const half = createIndex({ windowDays })
      half.add(`article ${at}`, print, { date: days[at] })
      return half.snapshot()
    })
    for (const snapshot of [halves, [...halves].reverse()]) {
      expect(() => createIndex({ snapshot })).toThrow(
        'options.windowDays must be given where the windows of the snapshots differ, got "windows of 3 and 30 days"',
      )
      expect([...createIndex({ snapshot, windowDays: 3 }).pairs()]).toHaveLength(0)
      expect([...createIndex({ snapshot, windowDays: 30 }).pairs()]).toHaveLength(1)
    }
    const quarters = [0, 50, 100, 150].map((from) => indexOf(rows.slice(from, from + 50)).snapshot())
    const merged = createIndex({ snapshot: [2, 0, 3, 1].map((at) => quarters[at]!) })
    expect(merged.clusters()).toEqual(index.clusters())
    for (const { id } of rows.slice(0, 20)) expect(merged.matches(id)).toEqual(index.matches(id))
  })

  test('of an empty index', () => {
    expect(createIndex({ snapshot: createIndex().snapshot() }).size).toBe(0)
  })

  test('damage gives one clear error', () => {
    const flipped = (at: number) => bytes.map((byte, place) => (place === at ? byte ^ 0x10 : byte))
    for (const at of [0, 4, 9, 100, bytes.length >> 1, bytes.length - 1])
      expect(() => createIndex({ snapshot: flipped(at) })).toThrow('This is not an index snapshot, or it is damaged')
    for (const end of [0, 3, 50, bytes.length - 1])
      expect(() => createIndex({ snapshot: bytes.slice(0, end) })).toThrow(
        'This is not an index snapshot, or it is damaged',
      )
  })
})

describe('arguments', () => {
  const base = print(story(createRandom(4)))

  test('an id is taken once', () => {
    const index = indexOf([{ id: 'a', fingerprint: base }])
    expect(() => index.add('a', base)).toThrow('id "a" is in the index already')
  })

  test('two ids of one hash are two articles', () => {
    const known = new Map<number, string>()
    let pair: [string, string] | undefined
    for (let row = 0; pair === undefined; row++) {
      const id = `article-${row}`
      const other = known.get(hashString(id))
      if (other !== undefined) pair = [other, id]
      known.set(hashString(id), id)
    }
    const index = indexOf(pair.map((id) => ({ id, fingerprint: base })))
    expect(names(index.pairs())).toEqual([[...pair].sort().join(' ')])
    for (const id of pair) expect(() => index.add(id, base)).toThrow('is in the index already')
  })

  test('versions do not mix', () => {
    const index = indexOf([{ id: 'a', fingerprint: base }])
    expect(() => index.add('b', { ...base, version: 'cdf0' })).toThrow('cdf0')
    expect(() => index.query({ ...base, version: 'cdf0' })).toThrow('cdf0')
  })

  test('wrong types throw a TypeError', () => {
    expect(() => createIndex(7 as never)).toThrow(TypeError)
    expect(() => createIndex({ snapshot: 'x' as never })).toThrow(TypeError)
    expect(() => createIndex().add(7 as never, base)).toThrow(TypeError)
    expect(() => createIndex().query(7 as never)).toThrow(TypeError)
  })
})

import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  compare,
  createIndex,
  type Fingerprint,
  type FingerprintIndex,
  fingerprint,
  type IndexMeta,
  type IndexPair,
  origins,
} from '../../src/index.ts'
import { asText, createRandom, story } from '../fingerprint/stories.ts'

/** Paragraphs that articles of a corpus take from: of stories, of boxes that an outlet prints, of templates. */
const POOL = story(createRandom(77), 24)
const DAYS = 24
const OUTLETS = ['Gazette', 'Post', null]

interface Row {
  readonly id: string
  readonly print: Fingerprint
  readonly meta: IndexMeta
}

const print = (paragraphs: readonly string[]): Fingerprint => fingerprint(asText(paragraphs), { parse: false })

/** An article of paragraphs in the pool, and of one that nobody else has. */
const article = fc.record({
  from: fc.subarray(POOL, { minLength: 1, maxLength: 9 }),
  own: fc.nat(1000),
  source: fc.constantFrom(...OUTLETS),
  day: fc.option(fc.integer({ min: 1, max: DAYS })),
})

const dateOf = (day: number | null): string | null => (day === null ? null : `2025-03-${String(day).padStart(2, '0')}`)

const corpus = fc.array(article, { minLength: 2, maxLength: 14 }).map((articles): Row[] =>
  articles.map(({ from, own, source, day }, at) => ({
    id: `article ${at}`,
    print: print([...from, ...story(createRandom(1000 + own), 1)]),
    meta: { source, date: dateOf(day) },
  })),
)

/** An index is large: fewer rounds than of other properties, in the measure of what is asked for. */
const rounds = { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 5) }

/** A shuffle of a list of any length, from one list of numbers. */
const order = fc.array(fc.nat(), { minLength: 14, maxLength: 14 })
const shuffled = <T>(list: readonly T[], by: readonly number[]): T[] =>
  list
    .map((one, at) => ({ one, key: by[at]! }))
    .sort((x, y) => x.key - y.key)
    .map(({ one }) => one)

function indexOf(rows: readonly Row[]): FingerprintIndex {
  const index = createIndex()
  for (const { id, print: one, meta } of rows) index.add(id, one, meta)
  return index
}

/** Pairs by the names of both, whichever was added first, one a line. */
const pairsOf = (pairs: Iterable<IndexPair>): string[] => {
  const lines = [...pairs].map(({ a, b, comparison }) => {
    const { aInB, bInA, ...rest } = comparison
    const shares = a < b ? [aInB, bInA] : [bInA, aInB]
    return JSON.stringify([[a, b].sort(), rest, shares])
  })
  return [...new Set(lines)].sort()
}

describe('createIndex', () => {
  test.prop([corpus], rounds)('matches(id) are the pairs of the article', (rows) => {
    const index = indexOf(rows)
    const expected = pairsOf(index.pairs())
    const found = rows.flatMap(({ id }) =>
      index.matches(id, { limit: rows.length }).map((match) => ({ a: id, b: match.id, comparison: match.comparison })),
    )
    // Each pair is found from both its sides, with the same figures.
    expect(found).toHaveLength(expected.length * 2)
    expect(pairsOf(found)).toEqual(expected)
  })

  test.prop([corpus, order], rounds)('the order of adding changes nothing', (rows, by) => {
    const [index, other] = [indexOf(rows), indexOf(shuffled(rows, by))]
    expect(pairsOf(other.pairs())).toEqual(pairsOf(index.pairs()))
    expect(other.clusters()).toEqual(index.clusters())
  })

  test.prop([corpus, fc.nat(1000)], rounds)('an unrelated article changes no figure and no pair', (rows, seed) => {
    const index = indexOf(rows)
    const before = pairsOf(index.pairs({ unrelated: true }))
    index.add('stranger', print(story(createRandom(5000 + seed), 6)), { source: 'Gazette', date: '2025-03-05' })
    expect(pairsOf(index.pairs({ unrelated: true }))).toEqual(before)
  })

  test.prop([corpus], rounds)('figures are those of compare', (rows) => {
    const prints = new Map(rows.map(({ id, print: one }) => [id, one]))
    for (const { a, b, comparison } of indexOf(rows).pairs({ unrelated: true })) {
      const { similarity, containment, aInB, bInA, sharedWords } = compare(prints.get(a)!, prints.get(b)!)
      expect(comparison).toMatchObject({ similarity, containment, aInB, bInA, sharedWords })
    }
  })

  test.prop([corpus, corpus, order], rounds)('after delete and replace it is as if newly made', (rows, others, by) => {
    const index = indexOf(rows)
    const gone = rows.filter((_, at) => by[at]! % 3 === 0)
    for (const { id } of gone) expect(index.delete(id)).toBe(true)
    for (const { id, print: one, meta } of others) index.replace(id, one, meta)
    const left = new Map(rows.filter((row) => !gone.includes(row)).map((row) => [row.id, row]))
    for (const row of others) left.set(row.id, row)
    const fresh = indexOf([...left.values()])
    expect(index.size).toBe(fresh.size)
    expect(pairsOf(index.pairs())).toEqual(pairsOf(fresh.pairs()))
    expect(index.clusters()).toEqual(fresh.clusters())
    for (const id of left.keys()) expect(index.matches(id)).toEqual(fresh.matches(id))
  })

  test.prop([corpus, fc.integer({ min: 1, max: DAYS })], rounds)('after dropBefore too', (rows, day) => {
    const index = indexOf(rows)
    const date = dateOf(day)!
    const left = rows.filter(({ meta }) => !meta.date || meta.date >= date)
    expect(index.dropBefore(date)).toBe(rows.length - left.length)
    expect(pairsOf(index.pairs())).toEqual(pairsOf(indexOf(left).pairs()))
    expect([...index.ids()]).toEqual(left.map(({ id }) => id))
  })

  test.prop([corpus, order], rounds)('merged from parts, in any order, it is the whole', (rows, by) => {
    const parts = [0, 1, 2].map((part) => indexOf(rows.filter((_, at) => at % 3 === part)).snapshot())
    const merged = createIndex({ snapshot: shuffled(parts, by) })
    expect(pairsOf(merged.pairs())).toEqual(pairsOf(indexOf(rows).pairs()))
  })
})

describe('more shared text', () => {
  const paragraphs = fc.shuffledSubarray(POOL, { minLength: 12, maxLength: 12 })

  test.prop([paragraphs, fc.nat(1000)], rounds)('never makes two texts share less, nor unrelated', (of, seed) => {
    const own = story(createRandom(9000 + seed), 12)
    const whole = print(of)
    let [related, shared] = [false, 0]
    for (let taken = 0; taken <= of.length; taken++) {
      const other = print([...of.slice(0, taken), ...own.slice(taken)])
      const comparison = compare(whole, other)
      expect(comparison.sharedWords).toBeGreaterThanOrEqual(shared)
      if (related) expect(comparison.related).toBe(true)
      related = comparison.related
      shared = comparison.sharedWords
    }
    expect(related).toBe(true)
  })
})

describe('origins', () => {
  test.prop([corpus, order], rounds)('do not depend on the order of the inputs', (rows, by) => {
    const names = (list: readonly Row[]) => {
      const inputs = list.map(({ print: input, meta }) => ({ input, source: meta.source ?? '', date: meta.date ?? '' }))
      const { groups, derived, independent } = origins(inputs)
      // Two that are equal in everything may stand for one another.
      const name = (at: number): string => JSON.stringify([list[at]!.print.exact, list[at]!.meta])
      return {
        independent,
        groups: groups.map(({ members }) => members.map(name).sort()).sort(),
        derived: derived.map(({ member }) => name(member)).sort(),
      }
    }
    expect(names(shuffled(rows, by))).toEqual(names(rows))
  })
})

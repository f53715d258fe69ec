import { describe, expect, test } from 'vitest'
import { linkSelect, neighbourSelect } from '../../src/sql/candidate-steps.ts'
import {
  articleRow,
  candidateSql,
  relatedPairs,
  type StoredArticle,
  schemaSql,
  storedArticle,
} from '../../src/sql/index.ts'
import { entryFrom, hashOfId, postingsOf, storedEntry } from '../../src/sql/stored-entry.ts'
import { printOf, range } from '../duplicates/made-prints.ts'

const plain = (sql: string): string => sql.replace(/\s+/g, ' ')

describe('the table', () => {
  test.each([
    [
      'duckdb',
      'CREATE TABLE articles ( id VARCHAR NOT NULL, id_hash BIGINT NOT NULL, source VARCHAR, day INTEGER, words INTEGER NOT NULL, keys BIGINT[] NOT NULL, fingerprint VARCHAR NOT NULL )',
    ],
    [
      'clickhouse',
      'CREATE TABLE articles ( id String, id_hash Int64, source Nullable(String), day Nullable(Int32), words Int32, keys Array(Int64), fingerprint String ) ENGINE = MergeTree ORDER BY id',
    ],
    [
      'spark',
      'CREATE TABLE articles ( id STRING, id_hash BIGINT, source STRING, day INT, words INT, keys ARRAY<BIGINT>, fingerprint STRING ) USING parquet',
    ],
  ] as const)('of %s', (engine, sql) => {
    expect(plain(schemaSql(engine))).toBe(sql)
    expect(plain(schemaSql(engine, { articles: 'news.stories' }))).toBe(sql.replace('articles', 'news.stories'))
  })

  test('sorts text by its bytes where an engine would sort it by a language', () => {
    expect(schemaSql('postgres')).toContain('id text COLLATE "C" NOT NULL')
  })
})

describe('the statement', () => {
  const sql = (options = {}, engine: 'duckdb' | 'postgres' | 'clickhouse' | 'spark' = 'duckdb') =>
    plain(candidateSql(engine, options))

  test('keeps what is read twice where an engine can, and reads the table of articles that is named', () => {
    expect([sql().match(/AS MATERIALIZED/g)?.length, sql({}, 'postgres').match(/AS MATERIALIZED/g)?.length]).toEqual([
      5, 5,
    ])
    expect(sql({}, 'clickhouse')).not.toContain('MATERIALIZED')
    expect(sql({ articles: 'stories' })).toContain('FROM stories')
    expect(sql()).toContain('FROM articles')
  })

  test('takes each key’s hash as the engine does', () => {
    expect(sql()).toContain(
      'key >> 21 AS hash FROM ( SELECT id, id_hash, LEN(keys) AS size, UNNEST(keys) AS key FROM articles )',
    )
    expect(sql({}, 'postgres')).toContain(
      'CARDINALITY(keys) AS size, key FROM articles CROSS JOIN LATERAL UNNEST(keys) AS t(key)',
    )
    expect(sql({}, 'clickhouse')).toContain(
      'bitShiftRight(key, 21) AS hash FROM ( SELECT id, id_hash, LENGTH(keys) AS size, arrayJoin(keys) AS key',
    )
    expect(sql({}, 'spark')).toContain(
      'SHIFTRIGHT(key, 21) AS hash FROM ( SELECT id, id_hash, SIZE(keys) AS size, key FROM articles LATERAL VIEW EXPLODE(keys)',
    )
  })

  test('of keys in a table of their own reads that one, which needs no copy', () => {
    expect(sql({ postings: 'held' })).toMatch(/^WITH posting AS \( SELECT k.id AS id, .* FROM held k \),/)
    expect(sql()).toMatch(/^WITH posting AS MATERIALIZED \(/)
  })

  test('asks for the days where there is a window', () => {
    expect(sql()).toContain('WHERE n.near = 1 )')
    expect(sql({ windowDays: Number.POSITIVE_INFINITY })).toBe(sql())
    expect(sql({ windowDays: 0, articles: 's' })).toContain(
      'JOIN s x ON x.id = n.a JOIN s y ON y.id = n.b WHERE n.near = 1 AND (x.day IS NULL OR y.day IS NULL OR ABS(x.day - y.day) <= 0)',
    )
  })

  test('gives pairs, or the neighbours too', () => {
    expect(sql()).toMatch(/SELECT a, b FROM candidate$/)
    expect(sql({ neighbours: false })).toBe(sql())
    expect(sql({ neighbours: true })).toMatch(/AS candidate FROM neighbour n LEFT JOIN .* ends\)$/)
  })

  test('leaves out what one outlet prints in three articles over more than ten days', () => {
    expect(sql({ dropBoilerplate: true })).toContain('HAVING COUNT(*) >= 3 AND MAX(o.day) - MIN(o.day) > 10 ) box')
    expect(sql({ dropBoilerplate: true, postings: 'held' })).toContain('FROM held b JOIN articles o ON o.id = b.id')
    expect(sql({ dropBoilerplate: false })).toBe(sql())
  })

  test('has the limits of the index', () => {
    expect(sql()).toContain('FROM common_posting WHERE holders <= 64 UNION ALL')
    expect(sql()).toContain('WHERE holders > 64 ) hot WHERE place <= 64')
    expect(plain(linkSelect('part'))).toContain(
      'CASE WHEN COUNT(*) >= 2 OR MIN(p.size) < 2 OR MIN(h.size) < 2 THEN 1 ELSE 0 END AS near FROM part p',
    )
    expect(plain(neighbourSelect('link'))).toContain('FROM link ) ranked WHERE place <= 128')
  })
})

describe('a row', () => {
  const print = printOf(range(5, 40))

  test('is what the table has, null for what is not known', () => {
    const row = articleRow('a', print, { source: 'Gazette', date: '1970-01-02' })
    expect(row).toMatchObject({ id: 'a', source: 'Gazette', day: 1, words: 44, keys: print.keys })
    expect(row.id_hash).toBe(hashOfId('a'))
    expect(articleRow('a', print)).toMatchObject({ source: null, day: null })
    expect(articleRow('a', print, { source: '', date: 'soon' })).toMatchObject({ source: null, day: null })
    expect(storedArticle(row)).toEqual({ fingerprint: print, source: 'Gazette', date: '1970-01-02' })
    expect(storedArticle({ ...row, source: null, day: null })).toEqual({ fingerprint: print })
    expect(storedArticle({ ...row, day: 0 }).date).toBe('1970-01-01')
  })

  test('as numbers and bytes comes back as the index has it', () => {
    const marked = { ...print, quotes: [6, 20], specifics: [5] }
    const stored = storedEntry(marked, '1970-01-03', 7)
    expect(stored.slice(0, 7)).toEqual([
      7,
      2,
      Number.parseInt(print.exact.slice(0, 8), 16),
      Number.parseInt(print.exact.slice(8), 16),
      44,
      40,
      28,
    ])
    // Bytes that begin anywhere in their buffer.
    const moved = stored.map((one) =>
      typeof one === 'number' ? one : Uint8Array.from([9, ...one]).subarray(1),
    ) as unknown as typeof stored
    const entry = entryFrom(moved)
    expect(entry).toMatchObject({ row: -1, keys: 28, words: 44, shingles: 40, day: 2, source: 7, lanes: [] })
    expect(Array.from(entry.view.hashes)).toEqual(print.sketch)
    expect([entry.view.from, entry.view.to, Array.from(entry.view.places)]).toEqual([0, 40, print.places])
    expect([entry.view.quoted[0], entry.view.quoted[1], entry.view.specific[0]]).toEqual([0b10, 0b1000_0000, 1])
    expect(postingsOf(print)).toEqual(print.sketch.slice(0, 28))
  })
})

describe('related pairs of rows', () => {
  const shared = range(1, 90)
  const articles: Record<string, StoredArticle> = {
    a: { fingerprint: printOf([...shared, ...range(1000, 10)]) },
    b: { fingerprint: printOf([...shared, ...range(2000, 10)]) },
    c: { fingerprint: printOf([...shared, ...range(3000, 10)]) },
    z: { fingerprint: printOf(range(9000, 60)) },
  }
  const found = (rows: readonly [string, string, number | string | bigint][], of = articles) =>
    relatedPairs(
      rows.map(([a, b, candidate]) => ({ a, b, candidate })),
      (id) => of[id]!,
    ).map(({ a, b }) => `${a}${b}`)

  test('come once and in the order of their ids, whatever a driver makes of a number', () => {
    expect(
      found([
        ['c', 'a', 1],
        ['a', 'c', '1'],
        ['b', 'a', 1n],
        ['c', 'b', 1],
      ]),
    ).toEqual(['ab', 'ac', 'bc'])
    expect(
      found([
        ['a', 'b', 0],
        ['a', 'c', '0'],
        ['a', 'z', 1],
      ]),
    ).toEqual([])
    expect(found([])).toEqual([])
  })

  test('are judged with what the rows tell of others: a box in three stories of one outlet is none', () => {
    const box = range(1, 50)
    const of = Object.fromEntries(
      ['a', 'b', 'c'].map((id, at) => [
        id,
        { fingerprint: printOf([...box, ...range(1000 * (at + 1), 60)]), source: 'Gazette' },
      ]),
    )
    expect(found([['a', 'b', 1]], of)).toEqual(['ab'])
    expect(
      found(
        [
          ['a', 'b', 1],
          ['a', 'c', 0],
          ['b', 'c', 0],
        ],
        of,
      ),
    ).toEqual([])
  })

  test('are of articles that have a fingerprint', () => {
    expect(() => found([['a', 'b', 1]], { a: articles['a']!, b: {} as never })).toThrow(
      'lookUp("b").fingerprint must be a Fingerprint',
    )
  })
})

import { BIGINT, type DuckDBConnection, DuckDBInstance, LIST, listValue } from '@duckdb/node-api'
import { describe, expect, test } from 'vitest'
import type { IndexPair } from '../../src/index.ts'
import {
  articleRow,
  candidateSql,
  clusterPairs,
  type NeighbourRow,
  relatedPairs,
  schemaSql,
  storedArticle,
} from '../../src/sql/index.ts'
import { type CorpusArticle, clustersInMemory, pairsInMemory, simulatedCorpus, smallCorpus } from './corpus.ts'

async function loaded(articles: readonly CorpusArticle[]): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(schemaSql('duckdb'))
  const appender = await connection.createAppender('articles')
  for (const { id, fingerprint, ...meta } of articles) {
    const row = articleRow(id, fingerprint, meta)
    appender.appendVarchar(row.id)
    appender.appendBigInt(BigInt(row.id_hash))
    if (row.source === null) appender.appendNull()
    else appender.appendVarchar(row.source)
    if (row.day === null) appender.appendNull()
    else appender.appendInteger(row.day)
    appender.appendInteger(row.words)
    appender.appendList(listValue(row.keys.map(BigInt)), LIST(BIGINT))
    appender.appendVarchar(row.fingerprint)
    appender.endRow()
  }
  appender.closeSync()
  return connection
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<NeighbourRow[]> {
  return (await connection.run(sql)).getRowObjectsJS() as Promise<unknown> as Promise<NeighbourRow[]>
}

async function related(articles: readonly CorpusArticle[], windowDays?: number): Promise<IndexPair[]> {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const window = windowDays === undefined ? {} : { windowDays }
  const rows = await rowsOf(await loaded(articles), candidateSql('duckdb', { neighbours: true, ...window }))
  return relatedPairs(rows, (id) => byId.get(id)!)
}

const simulated = simulatedCorpus(900)

describe('the statement, run by DuckDB', () => {
  test.each([
    ['seeds, very short texts and a box of one outlet', smallCorpus()],
    ['copies, more reprints than a key keeps, common phrases', simulated],
  ])('pairs and clusters are those of the index in memory: %s', async (_name, articles) => {
    const pairs = await related(articles)
    const byId = new Map(articles.map((article) => [article.id, article]))
    const facts = (id: string) => ({ words: byId.get(id)!.fingerprint.words, date: byId.get(id)!.date ?? null })
    expect(pairs.length).toBeGreaterThan(3)
    expect(pairs).toEqual(pairsInMemory(articles))
    expect(clusterPairs(pairs, facts)).toEqual(clustersInMemory(articles))
  })

  test('a window of days leaves out the same pairs', async () => {
    const pairs = await related(simulated, 3)
    expect(pairs).toEqual(pairsInMemory(simulated, 3))
    expect(pairs.length).toBeLessThan(pairsInMemory(simulated).length)
  })

  test('without the neighbours, each candidate pair stands there once', async () => {
    const connection = await loaded(simulated)
    const pairs = await rowsOf(connection, candidateSql('duckdb'))
    const all = await rowsOf(connection, candidateSql('duckdb', { neighbours: true }))
    const name = ({ a, b }: NeighbourRow): string => [a, b].sort().join(' ')
    const candidates = new Set(all.filter(({ candidate }) => Number(candidate) === 1).map(name))
    expect(pairs.map(name).sort()).toEqual([...candidates].sort())
  })

  test('without the boilerplate of outlets, the joins are smaller and the copies are still in them', async () => {
    const articles = smallCorpus()
    const connection = await loaded(articles)
    const all = await rowsOf(connection, candidateSql('duckdb'))
    const few = await rowsOf(connection, candidateSql('duckdb', { dropBoilerplate: true }))
    expect(few.length).toBeLessThan(all.length / 10)
    const found = new Set(few.map(({ a, b }) => [a, b].sort().join(' ')))
    expect(pairsInMemory(articles).filter(({ a, b }) => !found.has(`${a} ${b}`))).toEqual([])
  })

  test('keys that are unnested already are read from their table', async () => {
    const connection = await loaded(simulated)
    await connection.run(
      'CREATE TABLE held AS SELECT id, id_hash, LEN(keys) AS size, UNNEST(keys) >> 21 AS hash FROM articles',
    )
    const order = (rows: NeighbourRow[]): string[] => rows.map((row) => JSON.stringify(row)).sort()
    const options = { neighbours: true, windowDays: 5 }
    expect(order(await rowsOf(connection, candidateSql('duckdb', { ...options, postings: 'held' })))).toEqual(
      order(await rowsOf(connection, candidateSql('duckdb', options))),
    )
  })
})

describe('the statements', () => {
  test('arguments that are wrong are named', () => {
    expect(() => candidateSql('oracle' as never)).toThrow(/^engine must be one of duckdb, postgres/)
    expect(() => schemaSql('oracle' as never)).toThrow(/^engine must be one of duckdb, postgres/)
    expect(() => candidateSql('duckdb', { windowDays: -1 })).toThrow(/^options.windowDays must be/)
    expect(() => candidateSql('duckdb', { neighbours: 1 as never })).toThrow(/^options.neighbours must be a boolean/)
    expect(() => candidateSql('duckdb', { articles: 'a; DROP TABLE b' })).toThrow(
      /^options.articles must be the plain name/,
    )
    expect(() => schemaSql('duckdb', { articles: 3 as never })).toThrow(/^options.articles must be a string/)
  })
})

describe('rows', () => {
  test('come back as they were', () => {
    for (const { id, fingerprint, source, date } of [...smallCorpus(), ...simulated.slice(0, 50)]) {
      const row = articleRow(id, fingerprint, { ...(source && { source }), ...(date && { date }) })
      expect(storedArticle(row)).toEqual({ fingerprint, ...(source && { source }), ...(date && { date }) })
    }
  })

  test('an id that no database keeps as UTF-8 is refused', () => {
    const [{ fingerprint }] = smallCorpus() as [CorpusArticle]
    for (const id of ['\ud83d', 'a\udc00', '\udc00\ud83d'])
      expect(() => articleRow(id, fingerprint)).toThrow('id must be well-formed text')
    expect(articleRow('\u{1f600} \ufffd', fingerprint).id).toBe('\u{1f600} \ufffd')
  })

  test('days are the days of the calendar', () => {
    for (const date of ['1970-01-01', '2000-02-29', '1900-03-01', '2024-12-31', '0001-01-01', '9999-12-31']) {
      const row = articleRow('a', smallCorpus()[0]!.fingerprint, { date })
      expect(storedArticle(row).date).toBe(date)
    }
  })
})

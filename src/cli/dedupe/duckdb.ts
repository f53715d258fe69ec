import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Cluster, IndexPair } from '../../index.ts'
import { candidateSql } from '../../sql/candidate-sql.ts'
import { clusterOf } from '../../sql/cluster-pairs.ts'
import { createGroups, groupOf, joinGroups } from '../../sql/groups.ts'
import { judgeInPart } from '../../sql/part.ts'
import { createArticleTables } from './duckdb-articles.ts'
import { type Database, openDatabase, rowsOf, tableWriter, visitNumbers } from './duckdb-database.ts'
import { partsOf } from './duckdb-parts.ts'
import type { DedupeEngine } from './engine.ts'

export interface DuckdbOptions {
  /** Where the database is made; nothing may be there. Default: a folder of its own for temporary files, removed at the end. */
  readonly file?: string
  /** What the database may take of the memory, such as `512MB`; what does not fit goes to disk. Default `1GB`. */
  readonly memoryLimit?: string
}

/**
 * Articles in an embedded DuckDB (`@duckdb/node-api`): more of them than fit into memory, and the clusters of
 * `createIndex`.
 *
 * @throws {Error} where `@duckdb/node-api` is not installed.
 */
export async function duckdbEngine(options: DuckdbOptions = {}): Promise<DedupeEngine> {
  const folder = options.file === undefined ? mkdtempSync(path.join(tmpdir(), 'copydesk-')) : undefined
  const file = options.file ?? path.join(folder!, 'articles.duckdb')
  const clear = (): void => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
  try {
    const database = await openDatabase(file, options.memoryLimit ?? '1GB')
    const articles = await createArticleTables(database)
    return {
      add: (record) => articles.add(record),
      async *clusters() {
        const count = await articles.finish()
        await judgeCandidates(database, count)
        yield* listClusters(database)
      },
      async close() {
        database.close()
        clear()
      },
    }
  } catch (error) {
    clear()
    throw error
  }
}

/** Fills the table `related` (a, b, comparison) and `member` (id, root). */
async function judgeCandidates(database: Database, count: number): Promise<void> {
  const { run } = database
  for (const table of ['link', 'related', 'member']) await run(`DROP TABLE IF EXISTS ${table}`)
  await run(`CREATE TABLE link AS ${candidateSql('duckdb', { postings: 'posting', neighbours: true })}`)
  await run('CREATE TABLE related (a UINTEGER, b UINTEGER, comparison VARCHAR)')
  const related = await tableWriter(database, 'related', ['UINTEGER', 'UINTEGER', 'VARCHAR'])
  const groups = createGroups(count)
  for await (const { pairs, part } of partsOf(database, count))
    for (const [a, b] of pairs) {
      const comparison = judgeInPart(part, a, b)
      if (!comparison.related) continue
      related.add([a, b, JSON.stringify(comparison)])
      joinGroups(groups, a, b)
    }
  related.close()
  await run('CREATE TABLE member (id UINTEGER, root UINTEGER)')
  const members = await tableWriter(database, 'member', ['UINTEGER', 'UINTEGER'])
  await visitNumbers(database, 'SELECT a FROM related UNION SELECT b FROM related', (id) =>
    members.add([id, groupOf(groups, id)]),
  )
  members.close()
}

interface Facts {
  readonly words: number
  readonly date: string | null
}

/** Members and pairs come in one order, cluster by cluster: no more than one cluster is in memory. */
async function* listClusters(database: Database): AsyncGenerator<Cluster> {
  await database.run(`CREATE OR REPLACE TABLE cluster AS
    SELECT m.root AS root, MIN(x.name) AS name FROM member m JOIN articles x ON x.id = m.id GROUP BY m.root`)
  const members = rowsOf(
    database,
    `SELECT c.root, x.name, x.words, x.date FROM cluster c JOIN member m ON m.root = c.root JOIN articles x ON x.id = m.id
     ORDER BY c.name, x.name`,
  )
  const pairs = rowsOf(
    database,
    `SELECT c.root, x.name, y.name, r.comparison FROM related r JOIN member m ON m.id = r.a JOIN cluster c ON c.root = m.root
     JOIN articles x ON x.id = r.a JOIN articles y ON y.id = r.b ORDER BY c.name`,
  )
  let pair = await pairs.next()
  let member = await members.next()
  while (!member.done) {
    const root = member.value[0]
    const facts = new Map<string, Facts>()
    for (; !member.done && member.value[0] === root; member = await members.next()) {
      const [, name, words, date] = member.value
      facts.set(name as string, { words: words as number, date: date as string | null })
    }
    const own: IndexPair[] = []
    for (; !pair.done && pair.value[0] === root; pair = await pairs.next()) {
      const [, a, b, comparison] = pair.value
      own.push({ a: a as string, b: b as string, comparison: JSON.parse(comparison as string) })
    }
    yield clusterOf([...facts.keys()].sort(), own, (id) => facts.get(id)!)
  }
}

import type { IndexCluster, IndexPair } from '../../index.ts'
import { createGroups, groupOf, joinGroups } from '../../sql/groups.ts'
import { clusterPairs } from '../../sql/index.ts'
import { judgeInPart } from '../../sql/part.ts'
import { lastingPlace, temporaryPlace } from './database-place.ts'
import { createArticleTables } from './duckdb-articles.ts'
import { findCandidates } from './duckdb-candidates.ts'
import { type Database, openDatabase, rowsOf, tableWriter } from './duckdb-database.ts'
import { visitPairs } from './duckdb-parts.ts'
import type { DedupeEngine } from './engine.ts'
import { idFromStored } from './stored-id.ts'

export interface DuckdbOptions {
  /** Where the database is made; nothing may be there. Default: a folder of its own for temporary files, removed at the end. */
  readonly file?: string
  /** What the database may take of the memory, such as `512MB`; what does not fit goes to disk. Default `1GB`. */
  readonly memoryLimit?: string
  /** How much is worked on at a time, which bounds the memory; the answer does not depend on it. */
  readonly parts?: PartSizes
}

interface PartSizes {
  /** Articles that ask for their neighbours. */
  readonly articles: number
  /** Neighbours of the articles whose pairs are judged. */
  readonly neighbours: number
}

const USUAL_PARTS: PartSizes = { articles: 65_536, neighbours: 500_000 }

/**
 * Articles in an embedded DuckDB (`@duckdb/node-api`): more of them than fit into memory, and the clusters of
 * `createIndex`.
 *
 * @throws {Error} where `@duckdb/node-api` is not installed.
 */
export async function duckdbEngine(options: DuckdbOptions = {}): Promise<DedupeEngine> {
  const place = options.file === undefined ? temporaryPlace() : lastingPlace(options.file)
  let whole = false
  try {
    const database = await openDatabase(place.file, options.memoryLimit ?? '1GB')
    const articles = await createArticleTables(database)
    return {
      add: (record) => articles.add(record),
      async *clusters() {
        const count = await articles.finish()
        await judgeCandidates(database, count, options.parts ?? USUAL_PARTS)
        yield* listClusters(database)
        whole = true
      },
      async close() {
        database.close()
        place.end(whole)
      },
    }
  } catch (error) {
    place.end(false)
    throw error
  }
}

/** Fills the tables `related` (a, b, comparison) and `member` (id, root). */
async function judgeCandidates(database: Database, count: number, parts: PartSizes): Promise<void> {
  const { run } = database
  await findCandidates(database, count, parts.articles)
  await run('CREATE OR REPLACE TABLE related (a UINTEGER, b UINTEGER, comparison VARCHAR)')
  const related = await tableWriter(database, 'related', ['UINTEGER', 'UINTEGER', 'VARCHAR'])
  const groups = createGroups(count)
  await visitPairs(database, count, parts.neighbours, (part, a, b) => {
    const comparison = judgeInPart(part, a, b)
    if (!comparison.related) return
    related.add([a, b, JSON.stringify(comparison)])
    joinGroups(groups, a, b)
  })
  related.close()
  await run('CREATE OR REPLACE TABLE member (id UINTEGER, root UINTEGER)')
  const members = await tableWriter(database, 'member', ['UINTEGER', 'UINTEGER'])
  for await (const [id] of rowsOf(database, 'SELECT a FROM related UNION SELECT b FROM related'))
    members.add([id!, groupOf(groups, id as number)])
  members.close()
}

interface Facts {
  readonly words: number
  readonly date: string | null
}

/**
 * Members and pairs come in one order, one connected part of the corpus after the other: no more than one is in memory,
 * and clusters of earlier ones that wait for their turn.
 */
async function* listClusters(database: Database): AsyncGenerator<IndexCluster> {
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
  const waiting: IndexCluster[] = []
  while (!member.done) {
    const root = member.value[0]
    const first = idFromStored(member.value[1] as string)
    while (waiting.length > 0 && waiting[0]!.id < first) yield waiting.shift()!
    const facts = new Map<string, Facts>()
    for (; !member.done && member.value[0] === root; member = await members.next()) {
      const [, name, words, date] = member.value
      facts.set(idFromStored(name as string), { words: words as number, date: date as string | null })
    }
    const own: IndexPair[] = []
    for (; !pair.done && pair.value[0] === root; pair = await pairs.next()) {
      const [, a, b, comparison] = pair.value
      const [x, y] = [idFromStored(a as string), idFromStored(b as string)]
      own.push({ a: x, b: y, comparison: JSON.parse(comparison as string) })
    }
    waiting.push(...clusterPairs(own, (id) => facts.get(id)!))
    waiting.sort((x, y) => (x.id < y.id ? -1 : 1))
  }
  yield* waiting
}

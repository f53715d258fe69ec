import { COMMON, COMMON_POSTING, HELD, linkSelect, neighbourSelect } from '../../sql/candidate-steps.ts'
import type { Database } from './duckdb-database.ts'

/**
 * The candidate rule, from the table `article_key`: fills `neighbour` (a, b, near) and `pair` (a, b), the candidates. As
 * one statement it would keep its common tables in memory; here they are tables on disk, worked out some `articles` at a
 * time, which bounds the memory that one statement needs.
 */
export async function findCandidates({ run }: Database, count: number, articles: number): Promise<void> {
  const parts = Math.ceil(count / articles)
  for (const table of ['common_posting', 'held', 'neighbour', 'pair']) await run(`DROP TABLE IF EXISTS ${table}`)
  await run(
    'CREATE TABLE common_posting (id UINTEGER, id_hash UINTEGER, size UINTEGER, hash UINTEGER, holders UINTEGER)',
  )
  for (let part = 0; part < parts; part++)
    await run(`INSERT INTO common_posting
      WITH posting AS (SELECT * FROM article_key WHERE hash % ${parts} = ${part}), common AS (${COMMON}) ${COMMON_POSTING}`)
  await run(`CREATE TABLE held AS ${HELD}`)
  await run('CREATE TABLE neighbour (a UINTEGER, b UINTEGER, near UTINYINT)')
  for (let first = 0; first < count; first += articles) {
    const asking = `(SELECT * FROM common_posting WHERE id BETWEEN ${first} AND ${first + articles - 1})`
    await run(`INSERT INTO neighbour ${neighbourSelect(`(${linkSelect(asking)}) link`)}`)
  }
  for (const table of ['common_posting', 'held']) await run(`DROP TABLE ${table}`)
  await run(`CREATE TABLE pair AS
    SELECT DISTINCT LEAST(a, b) AS a, GREATEST(a, b) AS b FROM neighbour WHERE near = 1`)
}

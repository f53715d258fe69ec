import { createGroups, groupOf, joinGroups } from '../../sql/groups.ts'
import { addToPart, createPart, linkInPart, type Part } from '../../sql/part.ts'
import { visitEntries } from './duckdb-articles.ts'
import { chunksOf, type Database, tableWriter, visitNumbers } from './duckdb-database.ts'

/** Neighbours of the articles of one part, which bounds its memory: some hundred bytes for each. */
const LINKS = 500_000

type Pair = readonly [a: number, b: number]

/** Candidate pairs and what has to be known to judge them. */
interface JudgedPart {
  readonly pairs: readonly Pair[]
  readonly part: Part<number>
}

/**
 * The candidate pairs of the table `link` in parts. Pairs that hang together follow each other, so that most articles
 * come in one part only.
 */
export async function* partsOf(database: Database, count: number): AsyncGenerator<JudgedPart> {
  await orderPairs(database, count)
  const links = new Uint32Array(count)
  await visitNumbers(database, 'SELECT a, COUNT(*)::UINTEGER FROM link GROUP BY a', (a, found) => {
    links[a] = found
  })
  let ends = new Set<number>()
  let pairs: Pair[] = []
  let size = 0
  for await (const rows of chunksOf(database, 'SELECT a, b FROM ordered_pair ORDER BY root, a, b')) {
    for (const pair of rows as readonly Pair[]) {
      for (const end of pair) if (!ends.has(end)) size += links[end]!
      ends.add(pair[0]).add(pair[1])
      pairs.push(pair)
    }
    if (size < LINKS) continue
    yield { pairs, part: await loadPart(database, ends) }
    ends = new Set()
    pairs = []
    size = 0
  }
  if (pairs.length > 0) yield { pairs, part: await loadPart(database, ends) }
}

/** The table `ordered_pair` (root, a, b): `root` is the same for pairs that hang together. */
async function orderPairs(database: Database, count: number): Promise<void> {
  const { run } = database
  await run(`CREATE OR REPLACE TABLE pair AS
    SELECT DISTINCT LEAST(a, b) AS a, GREATEST(a, b) AS b FROM link WHERE candidate = 1`)
  const groups = createGroups(count)
  await visitNumbers(database, 'SELECT a, b FROM pair', (a, b) => joinGroups(groups, a, b))
  await run('CREATE OR REPLACE TABLE root (id UINTEGER, root UINTEGER)')
  const roots = await tableWriter(database, 'root', ['UINTEGER', 'UINTEGER'])
  await visitNumbers(database, 'SELECT DISTINCT a FROM pair', (id) => roots.add([id, groupOf(groups, id)]))
  roots.close()
  await run('CREATE OR REPLACE TABLE ordered_pair AS SELECT r.root, p.a, p.b FROM pair p JOIN root r ON r.id = p.a')
}

async function loadPart(database: Database, ends: ReadonlySet<number>): Promise<Part<number>> {
  await database.run('CREATE OR REPLACE TABLE part_end (id UINTEGER)')
  const writer = await tableWriter(database, 'part_end', ['UINTEGER'])
  for (const end of ends) writer.add([end])
  writer.close()
  await database.run('CREATE OR REPLACE TABLE part_link AS SELECT a, b FROM link WHERE a IN (SELECT id FROM part_end)')
  const part = createPart<number>()
  const named = 'id IN (SELECT a FROM part_link UNION ALL SELECT b FROM part_link)'
  await visitEntries(database, named, (id, entry) => addToPart(part, id, entry))
  await visitNumbers(database, 'SELECT a, b FROM part_link', (a, b) => linkInPart(part, a, b))
  return part
}

import { createGroups, groupOf, joinGroups } from '../../sql/groups.ts'
import { addToPart, createPart, linkInPart, type Part } from '../../sql/part.ts'
import { visitEntries } from './duckdb-articles.ts'
import { type Database, tableWriter, visitNumbers } from './duckdb-database.ts'

/**
 * Calls `visit` with the candidate pairs, in parts with what has to be known to judge them.
 *
 * Articles that hang together are in one part where it has room. Where it has not, because boilerplate joins tens of
 * thousands, a pair belongs to the part of its article with fewer pairs: the few that a key keeps come again in each part,
 * the many come once. The number of `neighbours` bounds the memory of a part: some hundred bytes for each.
 */
export async function visitPairs(
  database: Database,
  count: number,
  neighbours: number,
  visit: (part: Part<number>, a: number, b: number) => void,
): Promise<void> {
  const parts = await splitPairs(database, count, neighbours)
  await gatherParts(database)
  for (let number = 0; number < parts; number++) {
    const part = await loadPart(database, number)
    await visitNumbers(database, `SELECT a, b FROM part_pair WHERE part = ${number}`, (a, b) => visit(part, a, b))
  }
}

/** The table `part_pair` (part, a, b); answers how many parts there are. */
async function splitPairs(database: Database, count: number, neighbours: number): Promise<number> {
  const { run } = database
  const groups = createGroups(count)
  const pairs = new Uint32Array(count)
  await visitNumbers(database, 'SELECT a, b FROM pair', (a, b) => {
    joinGroups(groups, a, b)
    pairs[a]!++
    pairs[b]!++
  })
  const links = new Uint32Array(count)
  await visitNumbers(database, 'SELECT a, COUNT(*)::UINTEGER FROM neighbour GROUP BY a', (a, found) => {
    links[a] = found
  })
  await run('CREATE OR REPLACE TABLE paired (id UINTEGER, root UINTEGER)')
  const paired = await tableWriter(database, 'paired', ['UINTEGER', 'UINTEGER'])
  for (let id = 0; id < count; id++) if (pairs[id]! > 0) paired.add([id, groupOf(groups, id)])
  paired.close()
  await run('CREATE OR REPLACE TABLE spot (id UINTEGER, part UINTEGER, pairs UINTEGER)')
  const spots = await tableWriter(database, 'spot', ['UINTEGER', 'UINTEGER', 'UINTEGER'])
  let size = 0
  await visitNumbers(database, 'SELECT id, root FROM paired ORDER BY root, id', (id) => {
    spots.add([id, Math.floor(size / neighbours), pairs[id]!])
    size += links[id]!
  })
  spots.close()
  await run(`CREATE OR REPLACE TABLE part_pair AS
    SELECT CASE WHEN x.pairs < y.pairs THEN x.part ELSE y.part END AS part, p.a AS a, p.b AS b
    FROM pair p JOIN spot x ON x.id = p.a JOIN spot y ON y.id = p.b ORDER BY part`)
  return Math.ceil(size / neighbours)
}

/**
 * What each part has to know, once for all parts: the tables `part_link` (part, a, b) and `part_article` (part and the
 * columns of an article). They lie in the order of the parts, so that a part is read without reading past the others.
 */
async function gatherParts({ run }: Database): Promise<void> {
  await run(`CREATE OR REPLACE TABLE part_link AS
    SELECT own.part AS part, n.a AS a, n.b AS b
    FROM (SELECT part, a AS id FROM part_pair UNION SELECT part, b FROM part_pair) own JOIN neighbour n ON n.a = own.id
    ORDER BY part`)
  await run(`CREATE OR REPLACE TABLE part_article AS
    SELECT known.part AS part, x.* EXCLUDE (name, date)
    FROM (SELECT part, a AS id FROM part_link UNION SELECT part, b FROM part_link) known JOIN articles x ON x.id = known.id
    ORDER BY part`)
}

async function loadPart(database: Database, number: number): Promise<Part<number>> {
  const part = createPart<number>()
  await visitEntries(database, `part_article WHERE part = ${number}`, (id, entry) => addToPart(part, id, entry))
  await visitNumbers(database, `SELECT a, b FROM part_link WHERE part = ${number}`, (a, b) => linkInPart(part, a, b))
  return part
}

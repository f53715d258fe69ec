import {
  entryFrom,
  hashOfId,
  postingsOf,
  requireSameVersion,
  type StoredEntry,
  storedEntry,
} from '../../sql/stored-entry.ts'
import {
  type Cell,
  type ColumnType,
  chunksOf,
  type Database,
  rowsOf,
  type TableWriter,
  tableWriter,
} from './duckdb-database.ts'
import type { DedupeRecord } from './engine.ts'
import { createIdFilter, takeId } from './id-filter.ts'
import { storedId } from './stored-id.ts'

/** An article goes by the number of its row, its name is the {@link storedId}; from `source` on the columns are those of a {@link StoredEntry}. */
const ARTICLE: readonly (readonly [column: string, type: ColumnType])[] = [
  ['id', 'UINTEGER'],
  ['name', 'VARCHAR'],
  ['date', 'VARCHAR'],
  ['source', 'UINTEGER'],
  ['day', 'INTEGER'],
  ['exact_high', 'UINTEGER'],
  ['exact_low', 'UINTEGER'],
  ['words', 'UINTEGER'],
  ['shingles', 'UINTEGER'],
  ['key_count', 'UINTEGER'],
  ['sketch', 'BLOB'],
  ['quoted', 'BLOB'],
  ['specific', 'BLOB'],
  ['places', 'BLOB'],
]

/** A key of an article, with all that the candidates ask for. */
const POSTING: readonly (readonly [column: string, type: ColumnType])[] = [
  ['id', 'UINTEGER'],
  ['id_hash', 'UINTEGER'],
  ['size', 'UINTEGER'],
  ['hash', 'UINTEGER'],
]

/** Articles as they come in. */
export interface ArticleTables {
  /** Rejects where the id is taken or the version is another one. */
  add(record: DedupeRecord): Promise<void>
  /** Writes what is still held; answers how many articles there are. */
  finish(): Promise<number>
}

export async function createArticleTables(database: Database): Promise<ArticleTables> {
  for (const [table, columns] of [['articles', ARTICLE] as const, ['article_key', POSTING] as const])
    await database.run(`CREATE TABLE ${table} (${columns.map((column) => column.join(' ')).join(', ')})`)
  const sources = new Map<string, number>()
  const ids = createIdFilter()
  let writers: readonly [articles: TableWriter, postings: TableWriter] | undefined
  let version: string | undefined
  let count = 0
  const flush = (): void => {
    for (const writer of writers ?? []) writer.close()
    writers = undefined
  }
  return {
    async add({ id, fingerprint, source, date }) {
      version ??= fingerprint.version
      requireSameVersion(version, fingerprint.version)
      if (takeId(ids, id)) {
        flush()
        await requireNewId(database, id)
      }
      writers ??= [await writerOf(database, 'articles', ARTICLE), await writerOf(database, 'article_key', POSTING)]
      if (source && !sources.has(source)) sources.set(source, sources.size + 1)
      const stored = storedEntry(fingerprint, date, sources.get(source ?? '') ?? 0)
      writers[0].add([count, storedId(id), date ?? null, ...stored.map((value) => cellOf(database, value))])
      const hashes = postingsOf(fingerprint)
      const idHash = hashOfId(id)
      for (const hash of hashes) writers[1].add([count, idHash, hashes.length, hash])
      count++
    },
    async finish() {
      flush()
      return count
    },
  }
}

async function requireNewId(database: Database, id: string): Promise<void> {
  const quoted = `'${storedId(id).replaceAll("'", "''").replaceAll('\0', "' || chr(0) || '")}'`
  for await (const _ of rowsOf(database, `SELECT id FROM articles WHERE name = ${quoted}`))
    throw new TypeError(`id ${JSON.stringify(id)} is in the index already`)
}

function writerOf(database: Database, table: string, columns: typeof ARTICLE): Promise<TableWriter> {
  return tableWriter(
    database,
    table,
    columns.map(([, type]) => type),
  )
}

function cellOf(database: Database, value: number | Uint8Array): Cell {
  return typeof value === 'number' ? value : new database.duckdb.DuckDBBlobValue(value)
}

/** Calls `visit` with the articles of a table, which a condition may follow. */
export async function visitEntries(
  database: Database,
  table: string,
  visit: (id: number, entry: ReturnType<typeof entryFrom>) => void,
): Promise<void> {
  const columns = ARTICLE.map(([column]) => column).filter((column) => column !== 'name' && column !== 'date')
  for await (const chunk of chunksOf(database, `SELECT ${columns} FROM ${table}`))
    for (const [id, ...cells] of chunk.getRows()) {
      const stored = cells.map((cell) => (typeof cell === 'number' ? cell : (cell as { bytes: Uint8Array }).bytes))
      visit(id as number, entryFrom(stored as unknown as StoredEntry))
    }
}

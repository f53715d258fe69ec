import type { DuckDBDataChunk, DuckDBValue } from '@duckdb/node-api'

/** Rows in one chunk, which is what the database works with. */
const CHUNK = 2048

type Duckdb = typeof import('@duckdb/node-api')
type Connection = Awaited<ReturnType<Awaited<ReturnType<Duckdb['DuckDBInstance']['create']>>['connect']>>

export type ColumnType = 'UINTEGER' | 'INTEGER' | 'VARCHAR' | 'BLOB'
export type Cell = DuckDBValue

/** One database in one file. */
export interface Database {
  readonly duckdb: Duckdb
  /** A new connection, which its user closes: one connection streams one answer at a time. */
  connect(): Promise<Connection>
  run(sql: string): Promise<void>
  close(): void
}

export async function openDatabase(file: string, memoryLimit: string): Promise<Database> {
  const duckdb = await loadDuckdb()
  const instance = await duckdb.DuckDBInstance.create(file, {
    memory_limit: memoryLimit,
    preserve_insertion_order: 'false',
    temp_directory: `${file}.tmp`,
  })
  const own = await instance.connect()
  return {
    duckdb,
    connect: () => instance.connect(),
    async run(sql) {
      await own.run(sql)
    },
    close() {
      own.closeSync()
      instance.closeSync()
    },
  }
}

async function loadDuckdb(): Promise<Duckdb> {
  try {
    return await import('@duckdb/node-api')
  } catch (cause) {
    throw new Error('The engine duckdb needs the package @duckdb/node-api: npm install @duckdb/node-api', { cause })
  }
}

/** Appends rows, a chunk at a time. */
export interface TableWriter {
  add(row: readonly Cell[]): void
  close(): void
}

export async function tableWriter(
  database: Database,
  table: string,
  columns: readonly ColumnType[],
): Promise<TableWriter> {
  const { duckdb } = database
  const connection = await database.connect()
  const appender = await connection.createAppender(table)
  const types = columns.map((type) => duckdb[type])
  let held: Cell[][] = columns.map(() => [])
  const write = (): void => {
    const count = held[0]!.length
    if (count === 0) return
    const chunk = duckdb.DuckDBDataChunk.create(types, count)
    chunk.setColumns(held)
    appender.appendDataChunk(chunk)
    held = columns.map(() => [])
  }
  return {
    add(row) {
      for (let column = 0; column < row.length; column++) held[column]!.push(row[column]!)
      if (held[0]!.length === CHUNK) write()
    },
    close() {
      write()
      appender.closeSync()
      connection.closeSync()
    },
  }
}

/** The rows of an answer, some at a time, while it is being worked out. */
export async function* chunksOf(database: Database, sql: string): AsyncGenerator<DuckDBDataChunk> {
  const connection = await database.connect()
  try {
    for await (const chunk of await connection.stream(sql)) yield chunk
  } finally {
    connection.closeSync()
  }
}

/** The same, row by row: for answers that are short, or read side by side. */
export async function* rowsOf(database: Database, sql: string): AsyncGenerator<readonly Cell[]> {
  for await (const chunk of chunksOf(database, sql)) yield* chunk.getRows()
}

/** Calls `visit` with each row of two columns of whole numbers, none of them empty. */
export async function visitNumbers(
  database: Database,
  sql: string,
  visit: (first: number, second: number) => void,
): Promise<void> {
  for await (const chunk of chunksOf(database, sql)) {
    const [first, second] = [chunk.getColumnVector(0), chunk.getColumnVector(1)]
    for (let row = 0; row < first.itemCount; row++) visit(first.getItem(row) as number, second.getItem(row) as number)
  }
}

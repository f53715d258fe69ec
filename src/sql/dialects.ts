/** Databases whose statements this package writes. */
export type SqlEngine = 'duckdb' | 'postgres' | 'clickhouse' | 'spark'

export const SQL_ENGINES: readonly SqlEngine[] = ['duckdb', 'postgres', 'clickhouse', 'spark']

/** Where the engines differ. */
export interface Dialect {
  readonly text: string
  readonly bigint: string
  readonly int: string
  readonly bigints: string
  /** What stands after the columns of a new table. */
  readonly tableEnd: string
  /** "NOT NULL", or nothing where columns are so by default. */
  readonly required: string
  /** A column that may be empty. */
  optional(type: string): string
  /** After the name of a common table that is read more than once. */
  readonly kept: string
  /** Selects `columns` and each element of `keys` as `key`, one a row. */
  unnested(columns: string, articles: string): string
  /** How many keys an article has. */
  readonly keyCount: string
  /** The upper 32 bits of a key: a hash of the sketch. */
  readonly hashOfKey: string
}

const plain = (type: string): string => type

export const dialects: Readonly<Record<SqlEngine, Dialect>> = {
  duckdb: {
    text: 'VARCHAR',
    bigint: 'BIGINT',
    int: 'INTEGER',
    bigints: 'BIGINT[]',
    tableEnd: '',
    required: ' NOT NULL',
    optional: plain,
    kept: ' AS MATERIALIZED',
    unnested: (columns, articles) => `SELECT ${columns}, UNNEST(keys) AS key FROM ${articles}`,
    keyCount: 'LEN(keys)',
    hashOfKey: 'key >> 21',
  },
  postgres: {
    text: 'text COLLATE "C"',
    bigint: 'bigint',
    int: 'integer',
    bigints: 'bigint[]',
    tableEnd: '',
    required: ' NOT NULL',
    optional: plain,
    kept: ' AS MATERIALIZED',
    unnested: (columns, articles) =>
      `SELECT ${columns}, key FROM ${articles} CROSS JOIN LATERAL UNNEST(keys) AS t(key)`,
    keyCount: 'CARDINALITY(keys)',
    hashOfKey: 'key >> 21',
  },
  clickhouse: {
    text: 'String',
    bigint: 'Int64',
    int: 'Int32',
    bigints: 'Array(Int64)',
    tableEnd: ' ENGINE = MergeTree ORDER BY id',
    required: '',
    optional: (type) => `Nullable(${type})`,
    kept: ' AS',
    unnested: (columns, articles) => `SELECT ${columns}, arrayJoin(keys) AS key FROM ${articles}`,
    keyCount: 'LENGTH(keys)',
    hashOfKey: 'bitShiftRight(key, 21)',
  },
  spark: {
    text: 'STRING',
    bigint: 'BIGINT',
    int: 'INT',
    bigints: 'ARRAY<BIGINT>',
    tableEnd: ' USING parquet',
    required: '',
    optional: plain,
    kept: ' AS',
    unnested: (columns, articles) => `SELECT ${columns}, key FROM ${articles} LATERAL VIEW EXPLODE(keys) t AS key`,
    keyCount: 'SIZE(keys)',
    hashOfKey: 'SHIFTRIGHT(key, 21)',
  },
}

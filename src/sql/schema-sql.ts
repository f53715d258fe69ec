import { requireOneOf, requireOptions, requireString } from '../text/argument.ts'
import { dialects, SQL_ENGINES, type SqlEngine } from './dialects.ts'
import { tableName } from './table-name.ts'

export interface SchemaOptions {
  /** The table. Default `articles`. */
  readonly articles?: string
}

/**
 * The statement that creates the table which {@link candidateSql} reads: the columns are the fields of
 * {@link articleRow}, in that order.
 *
 * @throws {TypeError} where the engine is not known or an option has the wrong type.
 */
export function schemaSql(engine: SqlEngine, options?: SchemaOptions): string {
  requireString(engine, 'engine')
  requireOneOf(engine, SQL_ENGINES, 'engine')
  requireOptions(options)
  const { text, bigint, int, bigints, required, optional, tableEnd } = dialects[engine]
  return `CREATE TABLE ${tableName(options?.articles, 'articles', 'options.articles')} (
  id ${text}${required},
  id_hash ${bigint}${required},
  source ${optional(text)},
  day ${optional(int)},
  words ${int}${required},
  keys ${bigints}${engine === 'bigquery' ? '' : required},
  fingerprint ${text}${required}
)${tableEnd}`
}

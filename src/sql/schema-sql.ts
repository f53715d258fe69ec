import { checkOptions, type OptionsOf, oneOf } from '../text/options.ts'
import { dialects, SQL_ENGINES, type SqlEngine } from './dialects.ts'
import { tableName } from './table-name.ts'

/** How `schemaSql` names what it creates. */
export interface SchemaOptions {
  /** The table. Default `articles`. */
  readonly articles?: string | undefined
}

const schemaOptions = (): OptionsOf<SchemaOptions> => ({ articles: tableName })

/**
 * The statement that creates the table which {@link candidateSql} reads: the columns are the fields of
 * {@link articleRow}, in that order.
 *
 * @throws `wrong-type`, `wrong-value` or `unknown-option` for an argument or option that cannot be used.
 */
export function schemaSql(engine: SqlEngine, options?: SchemaOptions): string {
  oneOf(SQL_ENGINES)(engine, 'engine')
  checkOptions(options, schemaOptions)
  const { text, bigint, int, bigints, required, optional, tableEnd } = dialects[engine]
  return `CREATE TABLE ${options?.articles ?? 'articles'} (
  id ${text}${required},
  id_hash ${bigint}${required},
  source ${optional(text)},
  day ${optional(int)},
  words ${int}${required},
  keys ${bigints}${required},
  fingerprint ${text}${required}
)${tableEnd}`
}

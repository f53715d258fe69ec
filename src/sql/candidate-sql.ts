import { boolean, checkOptions, length, type OptionsOf, oneOf } from '../text/options.ts'
import { COMMON, COMMON_POSTING, HELD, linkSelect, neighbourSelect } from './candidate-steps.ts'
import { dialects, SQL_ENGINES, type SqlEngine } from './dialects.ts'
import { tableName } from './table-name.ts'

/** Which pairs `candidateSql` asks for. */
export interface CandidateOptions {
  /** The table of articles, as {@link schemaSql} creates it. Default `articles`. */
  readonly articles?: string | undefined
  /** A table (id, id_hash, size, hash) that holds the keys unnested already; then the articles' `keys` are not read. */
  readonly postings?: string | undefined
  /** Only articles at most this many days apart (articles without a date always are). Default: no limit. */
  readonly windowDays?: number | undefined
  /**
   * True: (a, b, candidate) for each article `a` of a candidate pair and each article `b` that shares a key with it,
   * `candidate` being 1 or 0; {@link relatedPairs} reads that. False, the default: the candidate pairs (a, b), each once.
   */
  readonly neighbours?: boolean | undefined
  /**
   * Leaves out the keys that one outlet printed in three articles over more than ten days: its boilerplate. Smaller
   * joins for who verifies with `compare` alone; what {@link relatedPairs} weighs has to see these keys. Default false.
   */
  readonly dropBoilerplate?: boolean | undefined
}

const candidateOptions = (): OptionsOf<CandidateOptions> => ({
  articles: tableName,
  postings: tableName,
  windowDays: length(),
  neighbours: boolean,
  dropBoilerplate: boolean,
})

const OUTLET_BOILERPLATE = 3
const STORY_DAYS = 10

/**
 * One SELECT with the candidate rule of `createIndex`: an equi-join on the unnested keys, of which the hot ones keep
 * 64 articles; two shared keys (one, where an article has no more) make a candidate. The answer has no order.
 *
 * @throws `wrong-type`, `wrong-value` or `unknown-option` for an argument or option that cannot be used.
 */
export function candidateSql(engine: SqlEngine, options: CandidateOptions = {}): string {
  oneOf(SQL_ENGINES)(engine, 'engine')
  checkOptions(options, candidateOptions)
  const { kept } = dialects[engine]
  const articles = options.articles ?? 'articles'
  return `WITH posting${options.postings === undefined ? kept : ' AS'} (
  ${postings(engine, articles, options)}
),
common AS (
  ${COMMON}
),
common_posting${kept} (
  ${COMMON_POSTING}
),
held AS (
  ${HELD}
),
link${kept} (
  ${linkSelect('common_posting')}
),
active AS (
  SELECT DISTINCT id FROM (
    SELECT a AS id FROM link WHERE near = 1 UNION ALL SELECT b AS id FROM link WHERE near = 1
  ) ends
),
neighbour${kept} (
  ${neighbourSelect('link WHERE a IN (SELECT id FROM active)')}
),
candidate${kept} (
  SELECT DISTINCT LEAST(n.a, n.b) AS a, GREATEST(n.a, n.b) AS b
  FROM neighbour n${window(articles, options.windowDays)}
)
${options.neighbours === true ? NEIGHBOURS_OF_CANDIDATES : 'SELECT a, b FROM candidate'}`
}

/** ClickHouse gives what has no partner zeroes and empty strings, others give it NULL: a column of ones tells in both. */
const NEIGHBOURS_OF_CANDIDATES = `SELECT n.a AS a, n.b AS b, CASE WHEN c.hit = 1 THEN 1 ELSE 0 END AS candidate
FROM neighbour n LEFT JOIN (SELECT a, b, 1 AS hit FROM candidate) c ON c.a = LEAST(n.a, n.b) AND c.b = GREATEST(n.a, n.b)
WHERE n.a IN (SELECT DISTINCT id FROM (SELECT a AS id FROM candidate UNION ALL SELECT b AS id FROM candidate) ends)`

function postings(engine: SqlEngine, articles: string, options: CandidateOptions): string {
  const { unnested, keyCount, hashOfKey } = dialects[engine]
  const table =
    options.postings === undefined
      ? `(
    SELECT id, id_hash, size, ${hashOfKey} AS hash FROM (
      ${unnested(`id, id_hash, ${keyCount} AS size`, articles)}
    ) unnested
  ) k`
      : `${options.postings} k`
  const all = `SELECT k.id AS id, k.id_hash AS id_hash, k.size AS size, k.hash AS hash FROM ${table}`
  if (options.dropBoilerplate !== true) return all
  return `${all}
  JOIN ${articles} x ON x.id = k.id
  LEFT JOIN (
    SELECT o.source AS source, b.hash AS hash, 1 AS hit FROM ${table.replace(/ k$/, ' b')}
    JOIN ${articles} o ON o.id = b.id
    WHERE o.source IS NOT NULL
    GROUP BY o.source, b.hash
    HAVING COUNT(*) >= ${OUTLET_BOILERPLATE} AND MAX(o.day) - MIN(o.day) > ${STORY_DAYS}
  ) box ON box.source = x.source AND box.hash = k.hash
  WHERE COALESCE(box.hit, 0) = 0`
}

function window(articles: string, days: number | undefined): string {
  if (days === undefined || days === Number.POSITIVE_INFINITY) return '\n  WHERE n.near = 1'
  return `
  JOIN ${articles} x ON x.id = n.a JOIN ${articles} y ON y.id = n.b
  WHERE n.near = 1 AND (x.day IS NULL OR y.day IS NULL OR ABS(x.day - y.day) <= ${days})`
}

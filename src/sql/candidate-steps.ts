import { KEY_LIMIT, MOST_NEIGHBOURS, SHARED_KEYS } from '../duplicates/constants.ts'

// The candidate rule as SELECTs, each over tables named after the earlier ones. A database with little memory can keep
// each answer as a table, and take `posting` by `hash` and `asking` by `id` in parts.

/** From `posting` (id, id_hash, size, hash): the keys that more than one article holds. */
export const COMMON = 'SELECT hash, COUNT(*) AS holders FROM posting GROUP BY hash HAVING COUNT(*) > 1'

export const COMMON_POSTING = `SELECT p.id AS id, p.id_hash AS id_hash, p.size AS size, p.hash AS hash, c.holders AS holders
  FROM posting p JOIN common c ON c.hash = p.hash`

/** The articles that a key keeps. */
export const HELD = `SELECT id, id_hash, size, hash FROM common_posting WHERE holders <= ${KEY_LIMIT}
  UNION ALL
  SELECT id, id_hash, size, hash FROM (
    SELECT id, id_hash, size, hash, ROW_NUMBER() OVER (PARTITION BY hash ORDER BY id_hash, id) AS place
    FROM common_posting WHERE holders > ${KEY_LIMIT}
  ) hot WHERE place <= ${KEY_LIMIT}`

/** What `asking`, a table or a part of `common_posting`, shares with others. */
export function linkSelect(asking: string): string {
  return `SELECT p.id AS a, h.id AS b, COUNT(*) AS shared, MIN(h.id_hash) AS b_hash,
    CASE WHEN COUNT(*) >= ${SHARED_KEYS} OR MIN(p.size) < ${SHARED_KEYS} OR MIN(h.size) < ${SHARED_KEYS} THEN 1 ELSE 0 END AS near
  FROM ${asking} p JOIN held h ON h.hash = p.hash
  WHERE h.id <> p.id
  GROUP BY p.id, h.id`
}

/** `link`: a table, with a condition where only some of it is wanted. */
export function neighbourSelect(link: string): string {
  return `SELECT a, b, near FROM (
    SELECT a, b, near, ROW_NUMBER() OVER (PARTITION BY a ORDER BY shared DESC, b_hash, b) AS place
    FROM ${link}
  ) ranked WHERE place <= ${MOST_NEIGHBOURS}`
}

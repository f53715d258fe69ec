import { entryOf, sourceRow } from '../duplicates/documents.ts'
import { requireFingerprint } from '../fingerprint/require-fingerprint.ts'
import { sketchView } from '../fingerprint/sketch-view.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import type { Fingerprint } from '../types/fingerprint.ts'
import type { IndexMeta, IndexPair } from '../types/fingerprint-index.ts'
import { addToPart, createPart, judgeInPart, linkInPart } from './part.ts'

/** A row of the answer of `candidateSql(engine, { neighbours: true })`. */
export interface NeighbourRow {
  /** The id of the article that the row is about. */
  readonly a: string
  /** The id of an article that shares a key with it. */
  readonly b: string
  /** 1 for a candidate pair, 0 for an article that only says what is common copy; drivers give numbers as they like. */
  readonly candidate: number | string | bigint
}

/** What `createIndex` takes with an id. */
export interface StoredArticle extends IndexMeta {
  /** Its fingerprint. */
  readonly fingerprint: Fingerprint
}

/**
 * The related pairs among candidates that a database found, in the order of their ids: what `createIndex` gives over
 * all the articles. The rows may come in parts, as long as a part has, for both articles of each of its pairs, every
 * row in which the article stands as `a`. `lookUp` gives each article that the rows name.
 *
 * @throws {TypeError} where `lookUp` gives no fingerprint.
 */
export function relatedPairs(rows: Iterable<NeighbourRow>, lookUp: (id: string) => StoredArticle): IndexPair[] {
  const part = createPart<string>()
  const keep = (id: string): void => {
    if (part.rows.has(id)) return
    const { fingerprint, source, date } = lookUp(id)
    requireFingerprint(fingerprint, `lookUp(${JSON.stringify(id)}).fingerprint`)
    const outlet = sourceRow(part.documents, source, true)
    addToPart(part, id, entryOf(fingerprint, sketchView(fingerprint), date, outlet))
  }
  const pairs = new Map<string, Set<string>>()
  for (const { a, b, candidate } of rows) {
    keep(a)
    keep(b)
    linkInPart(part, a, b)
    if (Number(candidate) !== 1) continue
    const [first, last] = a < b ? [a, b] : [b, a]
    const partners = pairs.get(first)
    if (partners === undefined) pairs.set(first, new Set([last]))
    else partners.add(last)
  }
  return [...pairs]
    .flatMap(([a, partners]) => [...partners].map((b) => ({ a, b, comparison: judgeInPart(part, a, b) })))
    .filter(({ comparison }) => comparison.related)
    .sort((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b))
}

import { createIndex, type FingerprintIndex, fingerprint } from '../index.ts'
import type { Chunk } from './chunk.ts'

export interface DuplicateOptions {
  /** Chunks of other articles, from earlier calls; new ones are added to it. Default: an empty index. */
  readonly seen?: FingerprintIndex
  /** How much of a chunk must be in the earlier one, from 0 to 1. Default 0.8. */
  readonly share?: number
}

const SHARE = 0.8

/** With fewer join keys the index finds nothing. */
const FEWEST_KEYS = 2

/**
 * The chunks, each with the id of the earlier chunk that has (nearly) all of its text, or null. A chunk that is no
 * duplicate is added to `seen`, so that a whole corpus can go through, article by article. Very short chunks (up to
 * about six words) are never marked.
 *
 * Reprints are rarely cut at the same sentences: a chunk whose text is spread over two earlier ones is not marked.
 *
 * @throws {TypeError} where two different chunks have one id, or `share` is no number from 0 to 1.
 */
export function markDuplicates<Item extends Chunk>(
  chunks: Iterable<Item>,
  { seen = createIndex(), share = SHARE }: DuplicateOptions = {},
): Item[] {
  if (!(typeof share === 'number' && share >= 0 && share <= 1))
    throw new TypeError('options.share must be a number from 0 to 1')
  return Array.from(chunks, (chunk) => {
    const print = fingerprint(chunk.text, { parse: false })
    if (print.keys.length < FEWEST_KEYS) return chunk
    const [match] = seen
      .query(print)
      .filter(({ comparison }) => comparison.aInB >= share)
      .sort((a, b) => b.comparison.aInB - a.comparison.aInB)
    if (match === undefined) seen.add(chunk.id, print)
    return { ...chunk, duplicateOf: match?.id ?? null }
  })
}

import { createIndex, type FingerprintIndex, fingerprint } from '../index.ts'
import { requireObject } from '../text/argument.ts'
import { checkOptions, numberThat, type OptionsOf } from '../text/options.ts'
import type { Chunk } from './chunk.ts'

/** What `markDuplicates` takes for a duplicate. */
export interface DuplicateOptions {
  /** Chunks of other articles, from earlier calls; new ones are added to it. Default: an empty index. */
  readonly seen?: FingerprintIndex | undefined
  /** How much of a chunk must be in the earlier one, from 0 to 1. Default 0.8. */
  readonly share?: number | undefined
}

const duplicateOptions = (): OptionsOf<DuplicateOptions> => ({
  seen: (value, path) => requireObject(value, path, 'an index from createIndex'),
  share: numberThat((value) => value >= 0 && value <= 1, 'a number from 0 to 1'),
})

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
 * @throws `duplicate-id` where two different chunks have one id; `wrong-type`, `wrong-value` or `unknown-option` for an
 * option that cannot be used.
 */
export function markDuplicates<Item extends Chunk>(chunks: Iterable<Item>, options: DuplicateOptions = {}): Item[] {
  checkOptions(options, duplicateOptions)
  const { seen = createIndex(), share = SHARE } = options
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

import { mix32 } from '../text/hash.ts'
import type { FoldedWords } from './folded-words.ts'

/** Words in a shingle. Shorter ones bring templated reports together; longer ones find no more (see docs). */
export const SHINGLE_WORDS = 5

const STEP = 0x2c1b3c6d
const SECOND_STEP = 0x297a2d39

/** The hash of the shingle that starts at each position, and whether every one of its words is quoted. */
export interface Shingles {
  readonly hashes: Uint32Array
  readonly quoted: Uint8Array
}

/** A text shorter than a shingle has one, of all its words. */
export function shinglesOf(words: FoldedWords): Shingles {
  const count = words.count === 0 ? 0 : Math.max(1, words.count - SHINGLE_WORDS + 1)
  const size = Math.min(SHINGLE_WORDS, words.count)
  const hashes = new Uint32Array(count)
  const quoted = new Uint8Array(count)
  const { first } = words
  const inside = words.quoted
  let run = 0
  for (let at = 0; at < size - 1; at++) run = inside[at] === 1 ? run + 1 : 0
  for (let at = 0; at < count; at++) {
    let hash = 0
    for (let word = at; word < at + size; word++) hash = Math.imul(hash, STEP) + first[word]!
    hashes[at] = mix32(hash)
    run = inside[at + size - 1] === 1 ? run + 1 : 0
    if (run >= size) quoted[at] = 1
  }
  return { hashes, quoted }
}

/** A second, independent hash of the shingle at a position. */
export function secondHash(words: FoldedWords, at: number): number {
  let hash = SHINGLE_WORDS
  const end = Math.min(at + SHINGLE_WORDS, words.count)
  for (let word = at; word < end; word++) hash = Math.imul(hash, SECOND_STEP) + words.second[word]!
  return mix32(hash)
}

import { mix32 } from '../text/hash.ts'
import { SECOND_STEP, SHINGLE_WORDS, STEP } from './constants.ts'
import { type FoldedWords, QUOTED, SPECIFIC } from './folded-words.ts'

/** The hash of the shingle that starts at each position, and its traits. */
export interface Shingles {
  readonly hashes: Uint32Array
  /** {@link QUOTED} where every word is quoted, {@link SPECIFIC} where some word is specific. */
  readonly traits: Uint8Array
}

/** A text shorter than a shingle has one, of all its words. */
export function shinglesOf(words: FoldedWords): Shingles {
  const count = words.count === 0 ? 0 : Math.max(1, words.count - SHINGLE_WORDS + 1)
  const size = Math.min(SHINGLE_WORDS, words.count)
  const hashes = new Uint32Array(count)
  const traits = new Uint8Array(count)
  const { first, traits: ofWords } = words
  // What the word that leaves the window has been multiplied by.
  let weight = 1
  for (let word = 0; word < size; word++) weight = Math.imul(weight, STEP)
  // The last word that is not quoted, and the last that is specific.
  let lastPlain = -1
  let lastSpecific = -1
  let hash = 0
  for (let word = 0; word < words.count; word++) {
    const at = word - size + 1
    hash = (Math.imul(hash, STEP) + first[word]! - (at > 0 ? Math.imul(first[at - 1]!, weight) : 0)) | 0
    if ((ofWords[word]! & QUOTED) === 0) lastPlain = word
    if ((ofWords[word]! & SPECIFIC) !== 0) lastSpecific = word
    if (at < 0) continue
    hashes[at] = mix32(hash)
    traits[at] = (lastPlain < at ? QUOTED : 0) | (lastSpecific < at ? 0 : SPECIFIC)
  }
  return { hashes, traits }
}

/** A second, independent hash of the shingle at a position. */
export function secondHash(words: FoldedWords, at: number): number {
  let hash = SHINGLE_WORDS
  const end = Math.min(at + SHINGLE_WORDS, words.count)
  for (let word = at; word < end; word++) hash = Math.imul(hash, SECOND_STEP) + words.second[word]!
  return mix32(hash)
}

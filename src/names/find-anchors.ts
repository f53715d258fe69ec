import { isWordCode } from './characters.ts'
import { HASH_FACTOR, HASH_SHIFT, hashKey } from './hash.ts'
import type { Anchor, Matcher } from './matcher.ts'
import { isWordStart, type Word, wordAt } from './word.ts'

/** A word of the text that some form is found by. */
export interface Hit {
  readonly word: Word
  readonly anchors: readonly Anchor[]
}

/**
 * One pass over the text. Words without a capital are passed over (unless the lexicon has lower-case forms); of the
 * others a rolling hash is taken, and only those that pass the filter are cut out and looked up.
 *
 *   the Ukrainian leader, Volodymyr Zelensky, said
 *       ^hash, no         ^hash, no ^hash, yes → look up
 */
export function findAnchors(text: string, matcher: Matcher, everyWord: boolean, visit: (hit: Hit) => void): void {
  const { anchors, filter } = matcher
  const mask = filter.length - 1
  const { length } = text
  let at = 0
  while (at < length) {
    const code = text.charCodeAt(at)
    if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xc0)) {
      at++
      continue
    }
    const start = at
    if (code <= 0x5a || everyWord) {
      let hash = 0
      let letter = code
      while ((letter >= 0x61 && letter <= 0x7a) || (letter >= 0x41 && letter <= 0x5a)) {
        hash = Math.imul(hash ^ (letter | 0x20), HASH_FACTOR)
        letter = text.charCodeAt(++at)
      }
      const plain = !(letter >= 0x80 || letter === 0x27 || letter === 0x60)
      if (plain && filter[(hash ^ (hash >>> HASH_SHIFT)) & mask] === 0) {
        at = skipWord(text, at)
        continue
      }
    } else if (code < 0x80) {
      at = skipWord(text, at + 1)
      continue
    } else if (!isWordCode(code)) {
      at++
      continue
    }
    const word = wordAt(text, start)
    at = skipWord(text, Math.max(word.end, start + 1))
    if (word.key === '' || !(word.capital || everyWord) || filter[hashKey(word.key) & mask] === 0) continue
    const found = anchors.get(word.key)
    if (found && isWordStart(text, start) && !isWordCode(text.charCodeAt(word.end))) visit({ word, anchors: found })
  }
}

function skipWord(text: string, from: number): number {
  let at = from
  let code = text.charCodeAt(at)
  while ((code >= 0x61 && code <= 0x7a) || isWordCode(code)) code = text.charCodeAt(++at)
  return at
}


import { isLower, isWordCode } from './characters.ts'
import type { Matcher } from './matcher.ts'
import { goesOn, isWordStart, skipLetters, type Word, wordAt } from './word.ts'
import { wordHash } from './word-hash.ts'

/** A word of the text that some form is found by. */
export interface Hit {
  readonly word: Word
  /** The rows with such a form. */
  readonly rows: readonly number[]
}

/** What a word that is looked up may begin with: a capital, or a letter that is not a plain one. */
const CAPITAL = /[A-Z\u00c0-\u1fff\u2c00-\uffff]/g
const LETTER = /[A-Za-z\u00c0-\u1fff\u2c00-\uffff]/g

/**
 * One pass over the text: a native search runs to the next word with a capital, or to each word where `everyWord` asks
 * for it; these are looked up in their plain letters.
 *
 *   the Ukrainian leader, Volodymyr Zelensky, said
 *       ^no               ^no       ^yes
 */
export function findAnchors(text: string, matcher: Matcher, everyWord: boolean, visit: (hit: Hit) => void): void {
  const { anchors, hashes } = matcher
  const search = new RegExp(everyWord ? LETTER : CAPITAL)
  while (search.test(text)) {
    const start = search.lastIndex - 1
    const end = skipLetters(text, start)
    const isPlain = end > start && !goesOn(text, end)
    search.lastIndex = skipWord(text, Math.max(end, start + 1))
    if (isPlain && !(hashes.has(wordHash(text, start, end)) && anchors.has(text.slice(start, end).toLowerCase())))
      continue
    const word = wordAt(text, start)
    search.lastIndex = skipWord(text, Math.max(word.end, start + 1))
    const rows = anchors.get(word.key)
    if (rows && (word.capital || everyWord) && isWordStart(text, start) && !isWordCode(text.charCodeAt(word.end)))
      visit({ word, rows })
  }
}

function skipWord(text: string, from: number): number {
  let at = from
  for (let code = text.charCodeAt(at); isLower(code) || isWordCode(code); ) code = text.charCodeAt(++at)
  return at
}

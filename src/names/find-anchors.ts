import { isApostrophe, isWordCode } from './characters.ts'
import type { Matcher } from './matcher.ts'
import { isWordStart, type Word, wordAt } from './word.ts'

/** A word of the text that some form is found by. */
export interface Hit {
  readonly word: Word
  /** The rows with such a form. */
  readonly rows: readonly number[]
}

/**
 * One pass over the text. Words without a capital are passed over, unless `everyWord` asks for them; the others are
 * looked up, in their plain letters.
 *
 *   the Ukrainian leader, Volodymyr Zelensky, said
 *       ^no               ^no       ^yes
 */
export function findAnchors(text: string, matcher: Matcher, everyWord: boolean, visit: (hit: Hit) => void): void {
  const { anchors } = matcher
  const { length } = text
  let at = 0
  while (at < length) {
    const code = text.charCodeAt(at)
    if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && !isWordCode(code))) {
      at++
      continue
    }
    const start = at
    if (code < 0x5b || code > 0x7a || everyWord) {
      const end = skipLetters(text, at)
      const next = text.charCodeAt(end)
      if (next < 0x80 && !isApostrophe(next)) {
        at = skipWord(text, end)
        if (!anchors.has(text.slice(start, end).toLowerCase())) continue
      }
      const word = wordAt(text, start)
      at = skipWord(text, Math.max(word.end, start + 1))
      const found = anchors.get(word.key)
      if (found && (word.capital || everyWord) && isWordStart(text, start) && !isWordCode(text.charCodeAt(word.end)))
        visit({ word, rows: found })
    } else at = skipWord(text, at + 1)
  }
}

/** End of the run of plain letters. */
function skipLetters(text: string, from: number): number {
  let at = from
  for (let code = text.charCodeAt(at); (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b); )
    code = text.charCodeAt(++at)
  return at
}

function skipWord(text: string, from: number): number {
  let at = from
  for (let code = text.charCodeAt(at); (code > 0x60 && code < 0x7b) || isWordCode(code); ) code = text.charCodeAt(++at)
  return at
}

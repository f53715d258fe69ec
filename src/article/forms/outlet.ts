import { outletWords } from '../../lexicon/byline-words.ts'
import { lazy } from '../../text/lazy.ts'

const nouns = /* @__PURE__ */ lazy(() => new Set(outletWords.split(' ')))
const maxWords = 6
const joiner = /^(?:of|the|and|for|on|&|-)$/i

/** True for a word that newspapers, stations and services have in their names. */
export const isOutletWord = (word: string): boolean => nouns().has(word.toLowerCase().replace(/\P{L}+/gu, ''))

/** "The Pioneer of Wexcombe"   "Harbour Gazette"   "BBC News": by its own words the name of an outlet. */
export function isOutletName(text: string): boolean {
  const words = text.split(' ')
  if (words.length > maxWords || !words.every((word) => /^[\p{Lu}\d]/u.test(word) || joiner.test(word))) return false
  const noun = words.findLastIndex(isOutletWord)
  return noun >= 0 && (noun === words.length - 1 ? words.length > 1 : joiner.test(words[noun + 1]!))
}

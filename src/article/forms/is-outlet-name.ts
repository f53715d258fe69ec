import { isOutletWord } from './is-outlet-word.ts'

const maxWords = 6
const joiner = /^(?:of|the|and|for|on|&|-)$/i

/** "The Pioneer of Wexcombe"   "Harbour Gazette"   "BBC News": by its own words the name of an outlet. */
export function isOutletName(text: string): boolean {
  const words = text.split(' ')
  if (words.length > maxWords || !words.every((word) => /^[\p{Lu}\d]/u.test(word) || joiner.test(word))) return false
  const noun = words.findLastIndex(isOutletWord)
  return noun >= 0 && (noun === words.length - 1 ? words.length > 1 : joiner.test(words[noun + 1]!))
}

import { lazy } from '../../text/lazy.ts'
import { englishWords, foreignWords } from './foreign-words.ts'

const english = /* @__PURE__ */ lazy(() => new Set(englishWords.split(' ')))
/** A word that English has too says nothing. */
const foreign = /* @__PURE__ */ lazy(() => new Set(foreignWords.split(' ').filter((word) => !english().has(word))))

/** The language of a text shows in this much of it, and not in fewer words. */
const sample = 5000
const minWords = 20
/** Other languages use their common words this often, and more often than the text uses the English ones. */
const minShare = 0.12
const minTimes = 1.5
/** A text with this share of its letters beyond the Latin script is none of English. */
const minBeyond = 0.4

/** Letters of other scripts are among these; most texts have none. */
const beyondLatin = /[\u0370-\u1dff\u2c00-\uffff]/

/** Whether a text is in another language than English: most of its common words are another language's, or its letters are. */
export function isNotEnglish(text: string): boolean {
  const head = text.slice(0, sample)
  const words = head.toLowerCase().match(/\p{L}+/gu) ?? []
  const letters = lengthOf(words)
  const beyond = beyondLatin.test(head) ? lengthOf(head.match(/(?:(?!\p{Script=Latin})\p{L})+/gu) ?? []) : 0
  if (letters >= minWords && beyond > letters * minBeyond) return true
  if (words.length < minWords) return false
  let own = 0
  let other = 0
  for (const word of words) {
    if (english().has(word)) own++
    else if (foreign().has(word)) other++
  }
  return other > words.length * minShare && other > own * minTimes
}

const lengthOf = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0)

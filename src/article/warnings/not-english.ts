import { lazy } from '../../text/lazy.ts'
import { englishWords, foreignWords } from './foreign-words.ts'

/** Common words, and whether each is an English one: a word that English has too says nothing of another language. */
const common = /* @__PURE__ */ lazy(() => {
  const words = (list: string, own: boolean) => list.split(' ').map((word) => [word, own] as const)
  const isEnglish = new Map([...words(foreignWords, false), ...words(englishWords, true)])
  return { isEnglish, longest: Math.max(...[...isEnglish.keys()].map(({ length }) => length)) }
})

/** The language of a text shows in this much of it, and not in fewer words. */
const sample = 5000
const minWords = 20
/** Other languages use their common words this often, and more often than the text uses the English ones. */
const minShare = 0.12
const minTimes = 1.5
/** A text with this share of its letters beyond the Latin script is none of English. */
const minBeyond = 0.4

/** All small letters up to U+024F, and what may be a letter beyond: most texts have none, and Unicode classes are slow. */
const european = /[a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u024f]+/g
const beyondEurope = /[\u0250-\u1fff\u2070-\u209f\u2100-\uffff]/

/** Letters of other scripts are among these; most texts have none. */
const beyondLatin = /[\u0370-\u1dff\u2c00-\uffff]/

/** Whether a text is in another language than English: most of its common words are another language's, or its letters are. */
export function isNotEnglish(text: string): boolean {
  const head = text.slice(0, sample)
  const small = head.toLowerCase()
  const words = small.match(beyondEurope.test(small) ? /\p{L}+/gu : european) ?? []
  const letters = lengthOf(words)
  const beyond = beyondLatin.test(head) ? lengthOf(head.match(/(?:(?!\p{Script=Latin})\p{L})+/gu) ?? []) : 0
  if (letters >= minWords && beyond > letters * minBeyond) return true
  if (words.length < minWords) return false
  let own = 0
  let other = 0
  const { isEnglish, longest } = common()
  for (const word of words) {
    const isOwn = word.length > longest ? undefined : isEnglish.get(word)
    if (isOwn) own++
    else if (isOwn === false) other++
  }
  return other > words.length * minShare && other > own * minTimes
}

const lengthOf = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0)

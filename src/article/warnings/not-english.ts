import { lazy } from '../../text/lazy.ts'
import { englishWords } from './english-words.ts'
import { foreignWords } from './foreign-words.ts'

/** Common words, and whether each is an English one: a word that English has too says nothing of another language. */
const common = /* @__PURE__ */ lazy(() => {
  const words = (list: string, own: boolean) => list.split(' ').map((word) => [word, own] as const)
  const isEnglish = new Map([...words(foreignWords, false), ...words(englishWords, true)])
  const numbered = new Map([...isEnglish].map(([word, own]) => [numberOf(word), own]))
  return { isEnglish, numbered, longest: Math.max(...[...isEnglish.keys()].map(({ length }) => length)) }
})

/** The language of a text shows in this much of it, and not in fewer words. */
const sample = 5000
const minWords = 20
/** Other languages use their common words this often, and more often than the text uses the English ones. */
const minShare = 0.12
const minTimes = 1.5
/** A text with this share of its letters beyond the Latin script is none of English. */
const minBeyond = 0.4

/** What may be a letter beyond U+024F: most texts have none, and Unicode classes are slow. */
const beyondEurope = /[\u0250-\u1fff\u2070-\u209f\u2100-\uffff]/

/** Letters of other scripts are among these; most texts have none. */
const beyondLatin = /[\u0370-\u1dff\u2c00-\uffff]/

/** Whether a text is in another language than English: most of its common words are another language's, or its letters are. */
export function isNotEnglish(text: string): boolean {
  const head = text.slice(0, sample)
  const small = head.toLowerCase()
  const plain = beyondEurope.test(small) ? (small.match(/\p{L}+/gu) ?? []).join(' ') : small
  const { words, letters, own, other } = count(plain)
  const beyond = beyondLatin.test(head) ? lengthOf(head.match(/(?:(?!\p{Script=Latin})\p{L})+/gu) ?? []) : 0
  if (letters >= minWords && beyond > letters * minBeyond) return true
  return words >= minWords && other > words * minShare && other > own * minTimes
}

const lengthOf = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0)

/** A word of at most so many letters, all of them ASCII, is looked up by a number: no string is made for it. */
const mostNumbered = 5
const perLetter = 32
/** Right before `a`. */
const beforeLetters = 0x60
const isAscii = (code: number): boolean => code > beforeLetters && code < 0x7b

/** The number of a word; -1 where it has none. */
function numberOf(word: string): number {
  let number = word.length > mostNumbered ? -1 : 0
  for (let at = 0; at < word.length && number >= 0; at++) number = nextNumber(number, word.charCodeAt(at))
  return number
}

const nextNumber = (number: number, code: number): number =>
  isAscii(code) ? number * perLetter + code - beforeLetters : -1

/** Words and letters of a text in small letters, and how many of its words are common in English, how many elsewhere. */
function count(text: string): { words: number; letters: number; own: number; other: number } {
  const { isEnglish, numbered, longest } = common()
  const counts = { words: 0, letters: 0, own: 0, other: 0 }
  let length = 0
  let number = 0
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) {
      length++
      number = number < 0 || length > mostNumbered ? -1 : nextNumber(number, code)
      continue
    }
    if (length === 0) continue
    const word = number < 0 && length <= longest ? text.slice(at - length, at) : ''
    const isOwn = number < 0 ? isEnglish.get(word) : numbered.get(number)
    counts.words++
    counts.letters += length
    if (isOwn) counts.own++
    else if (isOwn === false) counts.other++
    length = 0
    number = 0
  }
  return counts
}

/** Small letters up to U+024F, and what is no punctuation beyond. */
const isLetter = (code: number): boolean =>
  code < 0x250
    ? isAscii(code) || code === 0xaa || code === 0xb5 || code === 0xba || (code >= 0xdf && code !== 0xf7)
    : code < 0x2000 || (code > 0x206f && code < 0x20a0) || code > 0x20ff

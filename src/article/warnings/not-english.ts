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

/** What may be a letter beyond the small ones up to U+024F: most texts have none, and Unicode classes are slow. */
const beyondEurope = /[\u0250-\u1fff\u2070-\u209f\u2100-\uffff]/

/** Letters of other scripts are among these; most texts have none. */
const beyondLatin = /[\u0370-\u1dff\u2c00-\uffff]/

/** The words of a text. */
interface Words {
  readonly count: number
  readonly letters: number
  /** Those that are short enough to be common ones. */
  readonly short: readonly string[]
}

/** Whether a text is in another language than English: most of its common words are another language's, or its letters are. */
export function isNotEnglish(text: string): boolean {
  const head = text.slice(0, sample)
  const small = head.toLowerCase()
  const { isEnglish, longest } = common()
  const { count, letters, short } = beyondEurope.test(small) ? anyWords(small) : europeanWords(small, longest)
  const beyond = beyondLatin.test(head) ? lengthOf(head.match(/(?:(?!\p{Script=Latin})\p{L})+/gu) ?? []) : 0
  if (letters >= minWords && beyond > letters * minBeyond) return true
  if (count < minWords) return false
  let own = 0
  let other = 0
  for (const word of short) {
    const isOwn = isEnglish.get(word)
    if (isOwn) own++
    else if (isOwn === false) other++
  }
  return other > count * minShare && other > own * minTimes
}

function anyWords(text: string): Words {
  const words = text.match(/\p{L}+/gu) ?? []
  return { count: words.length, letters: lengthOf(words), short: words }
}

/** Letter by letter, so that no long word is copied. */
function europeanWords(text: string, longest: number): Words {
  const short: string[] = []
  let count = 0
  let letters = 0
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isEuropean(text.charCodeAt(at))) continue
    const length = at - start
    if (length > 0) {
      count++
      letters += length
      if (length <= longest) short.push(text.slice(start, at))
    }
    start = at + 1
  }
  return { count, letters, short }
}

/** A small letter up to U+024F, or one that is neither small nor capital. */
const isEuropean = (code: number): boolean =>
  code < 0x80
    ? code > 0x60 && code < 0x7b
    : code <= 0x24f && (code >= 0xdf ? code !== 0xf7 : code === 0xaa || code === 0xb5 || code === 0xba)

const lengthOf = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0)

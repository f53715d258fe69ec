import { foldWord } from './fold-word.ts'
import { plainEnd } from './plain-end.ts'
import { plainWord } from './plain-word.ts'

/** One word of a line as the phrases see it, or one of the marks that they may ask for. */
export interface Word {
  /** As `foldWord` gives it. A mark is `.` (ends a sentence), `?`, `:` (colon, bar, bullet), `-` (a dash between words), `>` (an arrow), `/`, `©`, `$` or `@`. */
  readonly text: string
  /** Begins with a capital. */
  readonly capital: boolean
}

/** The word at a position, undefined behind the last one. A word is read when it is first asked for. */
export type Words = (at: number) => Word | undefined

/** What is a word or a mark; all else is passed over. */
const forms: readonly RegExp[] = [
  // "USAToday", "ShareTweet": letters up to the next capital inside a word.
  /\p{Lu}+(?=\p{Lu}\p{Ll}{2})/u,
  /(?:\p{Lu}*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+|\p{Lu}+)(?:['’]\p{L}+)?/u,
  // "1,204"   "2.5"
  /\d+(?:[.,]\d+)*/u,
  // A stop, but not that of ".com".
  /\.+(?![\p{L}\d])/u,
  /[!?…]+/u,
  // A dash between words, not in one.
  /\s[-–—]+|[-–—]+\s/u,
  /[:|»›>•·/©℗$£€@]|\(c\)|\(C\)/u,
]
/** All of them as one, for an engine looks for several at once as quickly as for one. */
const token = /* @__PURE__ */ new RegExp(/* @__PURE__ */ forms.map(({ source }) => source).join('|'), 'gu')

/** Divides a line into words, without the marks at its start. */
export function wordsOf(text: string): Words {
  const words: Word[] = []
  const end = endOf(text)
  let from = 0
  const next = (): Word | undefined => {
    if (from >= end) return undefined
    const start = text.charCodeAt(from) === 0x20 ? from + 1 : from
    const stop = plainEnd(text, start)
    if (stop > start) {
      from = stop
      return plainWord(text, start, stop)
    }
    token.lastIndex = from
    const found = token.exec(text)
    from = found ? token.lastIndex : end
    return found && found.index < end ? wordOf(found[0]) : undefined
  }
  return (at) => {
    while (at >= words.length) {
      const word = next()
      if (word === undefined) return undefined
      if (words.length > 0 || !leading.includes(word.text)) words.push(word)
    }
    return words[at]
  }
}

/** Marks that are passed over where a line begins with them. */
const leading: readonly string[] = ['.', ':', '-', '>', '/', '?']

/** Where the last word ends: "More from Politics..." is cut short, "He wanted more." is a sentence. */
function endOf(text: string): number {
  let end = text.length
  while (end > 0 && !lasts(text.charCodeAt(end - 1))) end--
  return text.charAt(end) === '.' && text.charAt(end + 1) !== '.' ? end + 1 : end
}

/** A letter, a digit, or a mark that says something at the end of a line. */
const lasts = (code: number): boolean =>
  code < 0x80
    ? (code > 0x60 && code < 0x7b) || (code > 0x3e && code < 0x5b) || (code > 0x2f && code < 0x3a) || code === 0x24
    : code === 0xa9 || code === 0xa3 || code === 0x20ac || /[\p{L}\p{N}]/u.test(String.fromCharCode(code))

function wordOf(token: string): Word {
  const first = token.charAt(0)
  if (!/[\p{L}\d]/u.test(first)) return { text: markOf(token), capital: false }
  return { text: foldWord(token), capital: first !== first.toLowerCase() }
}

/** Marks that are written in more than one way, by their first character; what is in none is itself or a divider. */
const marks = ['..!…', '>»›', '©℗(', '$£€', '??', '//', '@@', '--–—'] as const

function markOf(token: string): string {
  if (/^\?+!/.test(token)) return '.'
  return marks.find((signs) => signs.includes(token.trim().charAt(0)))?.charAt(0) ?? ':'
}

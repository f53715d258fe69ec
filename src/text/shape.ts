import type { Line } from './line.ts'

/** Full stop, question or exclamation mark or ellipsis, perhaps inside closing quotes or brackets. */
const sentenceEnd = /[.!?…]["'”’»)\]*]{0,3}$/u

export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text)
}

/** The fewest words at which a line that ends a sentence counts as running text. */
const proseWords = 9
/** A line this long is running text even without an end mark. */
const longWords = 28

/** Running text: a paragraph of the article, or of another one. */
export function isProse(line: Line): boolean {
  if (line.words < proseWords || line.linked >= 0.6) return false
  return endsSentence(line.text) || (line.words >= longWords && !isCapitalised(line.text))
}

/** So much of a long line is looked at. */
const sample = 300

/** Nearly every word has a capital: a menu run together, a table. */
function isCapitalised(text: string): boolean {
  const head = text.slice(0, sample)
  return (head.match(/(?:^|\s)\p{Ll}/gu)?.length ?? 0) * 4 < (head.match(/\s\S/gu)?.length ?? 0)
}

/** A short line without an end mark that begins like a headline. */
export function isHeadline(line: Line): boolean {
  return (
    line.words >= 2 &&
    line.words <= 26 &&
    !/[.;,:…]["'”’)]?$/u.test(line.text) &&
    /^["'“‘«([#]?[\p{Lu}\d$€£¥@]/u.test(line.text)
  )
}

/** What stands between words: anything but ASCII letters and digits, Latin and other letters from U+00AA on, no punctuation. */
const betweenWords = /[^a-z\d\u00aa-\u1fff\u2c00-\uffff]+/g

/** Letters and digits only, lower case: for telling whether two lines say the same. */
export function sameKey(text: string): string {
  return text.toLowerCase().replace(betweenWords, ' ').trim()
}

/** The longer words of a text, lower case: those that tell what it is about. */
export function contentWords(text: string): string[] {
  return text.toLowerCase().match(/[a-z\d\u00aa-\u1fff\u2c00-\uffff]{4,}/g) ?? []
}

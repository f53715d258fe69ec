import { endsSentence } from './ends-sentence.ts'
import { mostlyLinked } from './mostly-linked.ts'

/** The fewest words at which a line that ends a sentence counts as running text. */
const proseWords = 9
/** A line this long is running text even without an end mark. */
const longWords = 28

/** "By Jane Roe, The Gazette, May 3, 2025, 2:58 p.m.": its stop ends no sentence. */
const bylineTime = /^by .{5,120} (?:19|20)\d\d\b.{0,16}\d ?[ap]\.m\.$/i

/** Running text: a paragraph of the article, or of another one. */
export function isProse(text: string, words: number, linked: number): boolean {
  if (words < proseWords || linked >= mostlyLinked || (text.endsWith('.m.') && bylineTime.test(text))) return false
  return endsSentence(text) || signed.test(text.slice(-reachOfInitials)) || (words >= longWords && !isCapitalised(text))
}

/** The paper's initials behind the last sentence: "… who live there. DM", but not a zone: "6:42 p.m. GMT" */
const signed = /(?:[\p{Ll}\d]|\p{Lu}{2})(?<!\.m)[.!?]["”’]? [A-Z]{2,4}$/u
/** They stand in the last characters: of a whole line an expression for its end tries every place. */
const reachOfInitials = 9

/** So much of a long line is looked at. */
const sample = 300

/** Nearly every word has a capital: a menu run together, a table. */
function isCapitalised(text: string): boolean {
  const end = Math.min(text.length, sample)
  let small = isSmall(text.charAt(0)) ? 1 : 0
  let words = 0
  for (let i = 1; i < end; i++) {
    if (text.charAt(i - 1) !== ' ') continue
    words++
    if (isSmall(text.charAt(i))) small++
  }
  return small * 4 < words
}

const isSmall = (letter: string): boolean =>
  letter < '\u0080' ? letter >= 'a' && letter <= 'z' : /\p{Ll}/u.test(letter)

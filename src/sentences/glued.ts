import { isSpace } from '../text/span.ts'
import { abbreviationBefore } from './abbreviation-before.ts'
import { type Candidate, nextWord, textBefore, wordStart } from './candidate.ts'
import { isApostrophe, isDigit, isLetter, isLowerCase, isOneOf, isTerminator, isUpperCase } from './characters.ts'
import { longestMarker, longestToken, longestWord } from './constants.ts'
import { isLetterLabel } from './letter-label.ts'
import { isQuoting, type QuoteCount } from './quote-count.ts'
import { functionStarters } from './words.ts'

/** "Name.ext", "Name@", "Name/": an address. */
const addressBehind = /^.(?:[a-z]+\.[a-z\d]|[a-z]*[@/=_%])/
/** "Character.AI", "Harker.Com" */
const domainBehind = /^(?:AI|COM?|EDU|GOV|IO|JS|NET|ORG|TV)$/i
const decimal = /^\d\.\d/
const version = /\d\.\d+$/
/** "harkerpost.com" */
const domainBefore = /\.[a-z]{2,3}$/

/** "Monday.“We": a closing mark with a letter behind it opens instead; a straight one only where no quotation is open. */
export function beforeOpeningQuote({ text, stop, end }: Candidate, quotes: QuoteCount): number {
  const at = end - 1
  const opens = at >= stop && (text[at] === '“' || (text[at] === '"' && !isQuoting(text, at, quotes)))
  return opens ? at : end
}

/** A lost space: "the deal.The minister left", "(all day).The match", "in 2017.Visitors came". */
export function isGlued(c: Candidate): boolean {
  const { text, mark } = c
  // "field.—Layla, 9", "support.jQuery"
  if (
    !isUpperCase(text.charCodeAt(c.first)) &&
    isUpperCase(text.charCodeAt(c.first + 1)) &&
    !isTerminator(text.charCodeAt(c.first)) &&
    !isDigit(text.charCodeAt(mark - 1))
  )
    c.first++
  const { first } = c
  if (!isUpperCase(text.charCodeAt(first))) return false
  const before = text.charCodeAt(mark - 1)
  // The middle of "U.S." is most of these places.
  if (!(isLowerCase(before) || opensWord(text, first)) || addressBehind.test(text.slice(first, first + longestToken)))
    return false
  if (isDigit(before)) return isNumberBefore(c)
  return isLetter(before)
    ? isWordBefore(c)
    : isOneOf(before, ')]%”’"*') && isPlainBefore(c, pastInnerStop(text, mark - 1))
}

/** Before the stop of "(towels, etc.).The". */
const pastInnerStop = (text: string, at: number): number => (text[at - 1] === '.' ? at - 1 : at)

/** "The", "I’m", "A match": no version goes on so. */
function opensWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1)
  return isLowerCase(code) || isApostrophe(code) || isSpace(code) || at + 1 === text.length
}

/** An abbreviation is judged as with a space; other words have no marks inside. */
function isWordBefore(c: Candidate): boolean {
  const { text, mark } = c
  const from = wordStart(c)
  const word = text.slice(from, mark)
  // "J.Crew", but "a post on X.The", "he sings R&B.Critics"
  if (word.length === 1) return isOneOf(text.charCodeAt(from - 1), '&0123456789') || isLetterLabel(c, from)
  // "www.Harker.TV"
  if (word === 'www' || (isUpperCase(word.charCodeAt(0)) && domainBehind.test(nextWord(c)))) return false
  if (!word.includes('.')) return isPlainBefore(c, from)
  return abbreviationBefore(c, from) !== undefined || (domainBefore.test(word) && functionStarters().has(nextWord(c)))
}

/** A number may also count an item: "12.The", "1.Call the desk 2.File the copy"; and "2.0.Beta" is a version. */
const isNumberBefore = (c: Candidate): boolean =>
  isPlainBefore(c, c.mark) &&
  !version.test(textBefore(c, c.mark, longestWord)) &&
  c.mark - c.start > longestMarker &&
  (!isDigit(c.text.charCodeAt(c.start)) || functionStarters().has(nextWord(c)))

/** No "@", "/" or inner full stop in the word before, save that of "4.5%" and "$1.2bn": those make an address. */
function isPlainBefore({ text, start }: Candidate, end: number): boolean {
  const least = Math.max(start, end - longestToken)
  for (let at = end - 1; at >= least; at--) {
    if (isSpace(text.charCodeAt(at)) || isOneOf(text.charCodeAt(at), '"“(')) return true
    if (isOneOf(text.charCodeAt(at), '@/=_%.') && !decimal.test(text.slice(at - 1, at + 2))) return false
  }
  return true
}

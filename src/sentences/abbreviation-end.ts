import type { AbbreviationKind } from '../lexicon/abbreviations.ts'
import { type Candidate, skipBlanks, wordAt, wordBefore } from './candidate.ts'
import { isDash, isDigit, isLowerCase, isOneOf, isQuote, isUpperCase } from './characters.ts'
import { endsAtClock } from './clock.ts'
import { longestAgency, longestPlace } from './constants.ts'
import { continuesName, day, startsNewsSentence, startsProse, startsSentence, startsWithSubject } from './starters.ts'
import { pastSpaceBefore } from './white-space.ts'
import { letteredWords } from './words.ts'

const smallWord = /\s[a-z]/
/** Places that are spelled like a word, where no city stands before them. */
const alsoWords = ['Me', 'Mass', 'Wash', 'Ore', 'Man']

/** A kind from the tables, or by form: one capital, or letters one by one. */
export type Kind = AbbreviationKind | 'initial' | 'acronym'

/** Letters one by one, or nearly: "J.P", "U.S.A", "Ph.D". */
const acronym = /^[a-z]{1,2}(?:\.[a-z]{1,2})+$/i
const spacedClock = /\d [ap]\. m$/i
const romanNumeral = /^[IVXL]+$/
/** "(Reuters) -" */
const agency = /^\([^()\n\r]{1,30}\) ?[-–—]/

/** What the word from `from` to the mark abbreviates, if anything. */
export function abbreviationBefore(c: Candidate, from: number): Kind | undefined {
  const length = c.mark - from
  if (length === 1) {
    // "8 p. m. Thursday"
    if (spacedClock.test(c.text.slice(Math.max(c.start, c.mark - 6), c.mark))) return 'clock'
    if (isUpperCase(c.text.charCodeAt(from))) return 'initial'
  }
  const word = c.text.slice(from, c.mark)
  const kind = c.kinds.get(word)
  if (kind === undefined) return word.includes('.') && acronym.test(word) ? 'acronym' : undefined
  return alsoWords.includes(word) && !isBehindComma(c, from) ? undefined : kind
}

/** Whether the sentence ends behind an abbreviation; a small letter does not follow. */
export function endsAfterAbbreviation(c: Candidate, from: number, kind: Kind): boolean {
  // "U.S. The": an abbreviation alone is no sentence, but "No." is.
  if ((from === c.start && kind !== 'reference') || kind === 'title' || kind === 'connector' || leadsToJoiner(c))
    return false
  if (c.end > c.stop) return endsBehindCloser(c, kind)
  switch (kind) {
    case 'reference':
      return !leadsToNumber(c)
    case 'calendar':
      return !isDigit(c.text.charCodeAt(c.first))
    case 'clock':
      return endsAtClock(c)
    case 'initial':
      return startsSentence(c) || isLetterLabel(c, from)
    case 'company':
      return startsNewsSentence(c) || (hasSmallWord(c, from) && opensWithSubject(c))
    case 'suffix':
      return startsNewsSentence(c) || opensWithSubject(c)
    case 'place':
      return !leadsToAgency(c) && (startsSentence(c) || startsProse(c) || endsAfterPlace(c, from))
    case 'body':
      return startsNewsSentence(c)
    case 'acronym':
      // "in the U.S. U.S. officials"
      return startsSentence(c) || startsProse(c) || c.text.startsWith(c.text.slice(from, c.stop), c.first)
  }
}

/** "… lives in the U.S.” The": a quotation ends with its abbreviation; "(D., Mass.) Mr.": a bracket does not. */
function endsBehindCloser(c: Candidate, kind: Kind): boolean {
  if (isQuote(c.text.charCodeAt(c.end - 1))) return kind !== 'initial' || startsSentence(c)
  return c.text[c.start] === '(' && startsSentence(c)
}

/** "A. & M.", "PITTSFIELD, Mass. -- Police", "Yale Inc./Asia" */
function leadsToJoiner(c: Candidate): boolean {
  const code = c.text.charCodeAt(c.next)
  return isOneOf(code, '&/') || isDash(code)
}

/** "No. 10", "Vol. II" */
function leadsToNumber(c: Candidate): boolean {
  if (c.first !== c.next) return false
  if (isDigit(c.text.charCodeAt(c.first))) return true
  const word = wordAt(c.text, c.first)
  // "Vol. I." and "the Museum of Art. I went"
  if (word === 'I') return !isLowerCase(c.text.charCodeAt(skipBlanks(c.text, c.first + 1)))
  return romanNumeral.test(word)
}

/** "HARRISBURG, Pa. (Reuters) - Voters": a date line. */
const leadsToAgency = (c: Candidate): boolean => agency.test(c.text.slice(c.next, c.next + longestAgency))

const opensWithSubject = (c: Candidate): boolean => c.text[c.next] !== '(' && !continuesName(c) && startsWithSubject(c)

/**
 * Newspapers set a comma behind a state inside a sentence, so a capital behind "San Jose, Calif." or "D-Calif." opens
 * the next one; "Calif. Edison" and "N.J. Transit" have no comma before and go on.
 */
const endsAfterPlace = (c: Candidate, from: number): boolean =>
  isBehindComma(c, from) && !isDigit(c.text.charCodeAt(c.first)) && !leadsToMayor(c)

/** "Trenton, N.J. Mayor Lee Ortiz", "met in Orlando, Fla. Monday" */
function leadsToMayor(c: Candidate): boolean {
  const word = wordAt(c.text, c.first)
  return word === 'Mayor' || day.test(word)
}

/** False in "Pell Bros. Records said": the sentence has but begun. */
const hasSmallWord = (c: Candidate, from: number): boolean =>
  smallWord.test(c.text.slice(Math.max(c.start, from - longestPlace), from))

/** "San Jose, Calif", "D-Calif" */
function isBehindComma(c: Candidate, from: number): boolean {
  if (c.text[from - 1] === '-') return isUpperCase(c.text.charCodeAt(from - 2))
  return c.text[pastSpaceBefore(c.text, c.start, from) - 1] === ','
}

/** "World War I. Germany", "Plan B. Ministers" and "you and I. Did", against "J. K. Rowling". */
function isLetterLabel(c: Candidate, from: number): boolean {
  const before = wordBefore(c, from)
  if (letteredWords().has(before.toLowerCase())) return true
  return c.text[from] === 'I' && isLowerCase(before.charCodeAt(0))
}

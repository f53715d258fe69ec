import type { AbbreviationKind } from '../lexicon/abbreviations.ts'
import { isSpace } from '../text/span.ts'
import { type Candidate, isWithin, lettersBefore, pastSpaceBefore, skipBlanks, wordAt } from './candidate.ts'
import { isDash, isDigit, isLetter, isLineBreak, isLowerCase, isQuote, isRoman, isUpperCase } from './characters.ts'
import { endsAtClock } from './clock.ts'
import { continuesName, startsNewsSentence, startsProse, startsSentence, startsWithSubject } from './starters.ts'
import { letteredWords } from './words.ts'

/** A company's name this near the start of a sentence is its subject, not its end. */
const shortestClause = 15
/** Words of a company's name. */
const longestName = 5
/** Words before a place in which a small letter is looked for. */
const longestPlace = 12
const longestAgency = 30

/** A kind from the tables, or by form: one capital, or letters one by one. */
export type Kind = AbbreviationKind | 'initial' | 'acronym'

/** What the word from `from` to the mark abbreviates, if anything. */
export function abbreviationBefore(c: Candidate, from: number): Kind | undefined {
  const length = c.mark - from
  if (length === 0) return undefined
  if (length === 1 && isSpacedClock(c)) return 'clock'
  if (length === 1 && isUpperCase(c.text.charCodeAt(from))) return 'initial'
  const word = c.text.slice(from, c.mark)
  return c.kinds.get(word) ?? (isAcronym(word) ? 'acronym' : undefined)
}

/** Whether the sentence ends behind an abbreviation; a small letter does not follow. */
export function endsAfterAbbreviation(c: Candidate, from: number, kind: Kind): boolean {
  // "U.S. The": an abbreviation alone is no sentence.
  if (from === c.start || kind === 'title' || kind === 'connector' || leadsToJoiner(c)) return false
  if (c.end > c.stop) return endsBehindCloser(c, kind)
  switch (kind) {
    case 'reference':
      return !leadsToNumber(c)
    case 'calendar':
      return !isDigit(c.text.charCodeAt(c.first)) && !leadsToMonth(c)
    case 'clock':
      return endsAtClock(c)
    case 'initial':
      return startsSentence(c) || isLetterLabel(c, from)
    case 'company':
      return startsNewsSentence(c) || (!isWithin(c, shortestClause) && (opensWithSubject(c) || isNamedAgain(c, from)))
    case 'suffix':
      return startsNewsSentence(c) || opensWithSubject(c)
    case 'place':
      return !leadsToAgency(c) && (startsSentence(c) || startsProse(c) || endsAfterPlace(c, from))
    case 'body':
    case 'street':
      return startsNewsSentence(c)
    case 'acronym':
      return startsSentence(c) || startsProse(c)
  }
}

/** "… lives in the U.S.” The": a quotation ends with its abbreviation; "(D., Mass.) Mr.": a bracket does not. */
function endsBehindCloser(c: Candidate, kind: Kind): boolean {
  if (isQuote(c.text.charCodeAt(c.end - 1))) return kind !== 'initial' || startsSentence(c)
  return c.text.charCodeAt(c.start) === 0x28 && startsSentence(c)
}

/** Letters one by one, or nearly: "J.P", "U.S.A", "Ph.D". */
function isAcronym(word: string): boolean {
  const dot = word.indexOf('.')
  if (dot < 1 || dot > 2) return false
  let run = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code === 0x2e) run = 0
    else if (!isLetter(code) || ++run > 2) return false
  }
  return true
}

/** "8 p. m. Thursday", "8 P. M." */
function isSpacedClock(c: Candidate): boolean {
  const before = c.text.slice(c.mark - 4, c.mark)
  if (before !== 'p. m' && before !== 'a. m' && before !== 'P. M' && before !== 'A. M') return false
  return isDigit(c.text.charCodeAt(c.mark - 6))
}

/** "A. & M.", "PITTSFIELD, Mass. -- Police", "Yale Inc./Asia" */
function leadsToJoiner(c: Candidate): boolean {
  const code = c.text.charCodeAt(c.next)
  return code === 0x26 || code === 0x2f || isDash(code)
}

/** "No. 10", "Vol. II", "No. One". */
function leadsToNumber(c: Candidate): boolean {
  if (c.first !== c.next) return false
  if (isDigit(c.text.charCodeAt(c.first))) return true
  const word = wordAt(c.text, c.first)
  // "Vol. I." and "the Museum of Art. I went"
  if (word === 'I') return !isLowerCase(c.text.charCodeAt(skipBlanks(c.text, c.first + 1)))
  return isRoman(word) || word === 'One' || word === 'Two' || word === 'Three' || word === 'Ten'
}

/** "Sat. Jan. 5" */
function leadsToMonth(c: Candidate): boolean {
  const word = wordAt(c.text, c.first)
  return c.text.charCodeAt(c.first + word.length) === 0x2e && c.kinds.get(word) === 'calendar'
}

/** "HARRISBURG, Pa. (Reuters) - Voters": a date line. */
function leadsToAgency(c: Candidate): boolean {
  if (c.text.charCodeAt(c.next) !== 0x28) return false
  const most = Math.min(c.text.length, c.next + longestAgency)
  let at = c.next
  while (at < most && !isLineBreak(c.text.charCodeAt(at)) && c.text.charCodeAt(at) !== 0x29) at++
  return c.text.charCodeAt(at) === 0x29 && isDash(c.text.charCodeAt(skipBlanks(c.text, at + 1)))
}

function opensWithSubject(c: Candidate): boolean {
  return !continuesName(c) && startsWithSubject(c)
}

/** "… bought Ogden Holdings PLC. Ogden’s chairman left" */
function isNamedAgain(c: Candidate, from: number): boolean {
  const word = wordAt(c.text, c.first)
  if (word.length < 3) return false
  let end = pastSpaceBefore(c, from)
  for (let words = 0; words < longestName; words++) {
    const start = lettersBefore(c, end)
    if (start === end) return false
    if (c.text.slice(start, end) === word) return true
    end = pastSpaceBefore(c, start)
  }
  return false
}

/**
 * Newspapers set a comma behind a state inside a sentence, so a capital behind "San Jose, Calif." or "D-Calif." opens
 * the next one; "Calif. Edison" and "N.J. Transit" have no comma before and go on.
 */
function endsAfterPlace(c: Candidate, from: number): boolean {
  if (!isBehindComma(c, from)) return isAlsoWord(c.text.slice(from, c.mark))
  if (isDigit(c.text.charCodeAt(c.first))) return false
  return !continuesName(c) || hasSmallWord(c, from)
}

/** False in "Trenton, N.J. Mayor Lee Ortiz quit": the sentence has but begun. */
function hasSmallWord(c: Candidate, from: number): boolean {
  let words = 0
  for (let at = from - 1; at > c.start && words < longestPlace; at--)
    if (isSpace(c.text.charCodeAt(at - 1)) && !isSpace(c.text.charCodeAt(at))) {
      if (isLowerCase(c.text.charCodeAt(at))) return true
      words++
    }
  return words === longestPlace
}

/** "San Jose, Calif", "D-Calif" */
function isBehindComma(c: Candidate, from: number): boolean {
  if (c.text.charCodeAt(from - 1) === 0x2d) return isUpperCase(c.text.charCodeAt(from - 2))
  return c.text.charCodeAt(pastSpaceBefore(c, from) - 1) === 0x2c
}

/** Spelled like a word, and with no city before it. */
function isAlsoWord(word: string): boolean {
  return word === 'Me' || word === 'Mass' || word === 'Wash' || word === 'Ore' || word === 'Man'
}

/** "World War I. Germany", "Plan B. Ministers" and "you and I. Did", against "J. K. Rowling". */
function isLetterLabel(c: Candidate, from: number): boolean {
  const before = wordBefore(c, from)
  if (letteredWords().has(before.toLowerCase())) return true
  return c.text.charCodeAt(from) === 0x49 && isLowerCase(before.charCodeAt(0))
}

function wordBefore(c: Candidate, from: number): string {
  const end = pastSpaceBefore(c, from)
  return c.text.slice(lettersBefore(c, end), end)
}

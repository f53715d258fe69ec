import type { AbbreviationKind } from '../lexicon/abbreviations.ts'
import { type Candidate, wordAt, wordStart } from './candidate.ts'
import { isDigit, isLetter, isLowerCase, isQuote, isUpperCase } from './characters.ts'
import { endsAtClock } from './clock.ts'
import { continuesName, startsNewsSentence, startsSentence, startsWithSubject } from './starters.ts'
import { letteredWords } from './words.ts'

/** A company's name this near the start of a sentence is its subject, not its end. */
const shortestClause = 40
/** A marker in front of an item: "1.", "12.)", "a.". */
const longestMarker = 3

/** Whether a single full stop ends the sentence; a small letter does not follow. */
export function endsAtPeriod(c: Candidate): boolean {
  const from = wordStart(c)
  const last = c.text.charCodeAt(c.mark - 1)
  if (isMarker(c, from)) return false
  if (isDigit(last)) return true
  const kind = kindOf(c, from)
  return kind === undefined || (!leadsToJoiner(c) && endsAfter(c, from, kind))
}

type Kind = AbbreviationKind | 'initial' | 'acronym'

function endsAfter(c: Candidate, from: number, kind: Kind): boolean {
  // "Inc. The" at the very start of a sentence: an abbreviation alone is none.
  //  ^from === start
  if (from === c.start) return false
  if (kind === 'title' || kind === 'connector') return false
  if (c.end > c.stop) return endsBehindCloser(c, kind)
  switch (kind) {
    case 'reference':
      return !leadsToNumber(c)
    case 'calendar':
      return !isDigit(c.text.charCodeAt(c.first)) && !leadsToMonth(c)
    case 'clock':
      return endsAtClock(c)
    case 'initial':
      return endsAfterInitial(c, from)
    case 'company':
      return startsNewsSentence(c) || (c.mark - c.start >= shortestClause && !continuesName(c) && startsWithSubject(c))
    case 'suffix':
      return startsNewsSentence(c) || (!continuesName(c) && startsWithSubject(c))
    case 'place':
      return startsNewsSentence(c) || endsAfterPlace(c, from)
    case 'body':
    case 'street':
      return startsNewsSentence(c)
    default:
      return startsSentence(c) || startsWithLabel(c)
  }
}

/** "He lives in the U.S.” The": a quotation that ends in an abbreviation; "(D., Mass.) Mr.": a bracket that does not. */
function endsBehindCloser(c: Candidate, kind: Kind): boolean {
  if (isQuote(c.text.charCodeAt(c.end - 1))) return kind !== 'initial' || startsSentence(c)
  return c.text.charCodeAt(c.start) === 0x28 && startsSentence(c)
}

function kindOf(c: Candidate, from: number): Kind | undefined {
  const length = c.mark - from
  if (length === 0) return undefined
  if (length === 1 && isUpperCase(c.text.charCodeAt(from))) return 'initial'
  const word = c.text.slice(from, c.mark)
  return c.kinds.get(word) ?? (isAcronym(word) ? 'acronym' : undefined)
}

/** Letters one by one, or nearly: "J.P", "U.S.A", "Lt.j.g". */
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

/** A number or a letter that opens the sentence counts it: "1.", "12.", "a.", "II.", "Q.". A year does not. */
function isMarker(c: Candidate, from: number): boolean {
  if (from !== c.start && !isBehindBullet(c, from)) return false
  const length = c.mark - from
  if (length > longestMarker) return false
  return length === 1 || isDigit(c.text.charCodeAt(from)) || isRoman(c.text.slice(from, c.mark))
}

/** "• 9. Take a rest", "(a. Costs)" */
function isBehindBullet(c: Candidate, from: number): boolean {
  if (from - c.start > 3) return false
  for (let at = c.start; at < from; at++) {
    const code = c.text.charCodeAt(at)
    if (isLetter(code) || isDigit(code)) return false
  }
  return true
}

/** "A. & M.", "PITTSFIELD, Mass. -- Police", "N.J. 08759" */
function leadsToJoiner(c: Candidate): boolean {
  const code = c.text.charCodeAt(c.next)
  return code === 0x26 || code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0x2f
}

/** "No. 10", "Vol. II", "No. One". */
function leadsToNumber(c: Candidate): boolean {
  if (c.first !== c.next) return false
  if (isDigit(c.text.charCodeAt(c.first))) return true
  const word = wordAt(c.text, c.first)
  if (word === 'I') return !isLowerCase(c.text.charCodeAt(c.first + 2))
  return isRoman(word) || word === 'One' || word === 'Two' || word === 'Three' || word === 'Ten'
}

function isRoman(word: string): boolean {
  if (word === '' || word.length > 5) return false
  for (let at = 0; at < word.length; at++) if (!'IVXLC'.includes(word.charAt(at))) return false
  return true
}

/** "Sat. Jan. 5" */
function leadsToMonth(c: Candidate): boolean {
  const word = wordAt(c.text, c.first)
  return c.text.charCodeAt(c.first + word.length) === 0x2e && c.kinds.get(word) === 'calendar'
}

/** "Photo:", "Image:" after "Washington, D.C." */
function startsWithLabel(c: Candidate): boolean {
  const word = wordAt(c.text, c.first)
  return word.length > 2 && c.text.charCodeAt(c.first + word.length) === 0x3a
}

/**
 * Newspapers set a comma behind a state inside a sentence, so a capital behind "San Jose, Calif." opens the next one;
 * "Calif. Edison" and "N.J. Transit" have no comma before and go on.
 */
function endsAfterPlace(c: Candidate, from: number): boolean {
  const comma = c.text.charCodeAt(from - 1) === 0x20 && c.text.charCodeAt(from - 2) === 0x2c
  if (comma) return !continuesName(c) && !isDigit(c.text.charCodeAt(c.first))
  return isAlsoWord(c.text.slice(from, c.mark))
}

/** "Call Me. Maybe": spelled like a word and with no city before it. */
function isAlsoWord(word: string): boolean {
  return word === 'Me' || word === 'Miss' || word === 'Mass' || word === 'Wash' || word === 'Ore' || word === 'Man'
}

/** "J. K. Rowling" goes on; "World War I. Germany", "Plan B. The" and "you and I. Did" do not. */
function endsAfterInitial(c: Candidate, from: number): boolean {
  const before = wordBefore(c, from)
  if (letteredWords().has(before)) return true
  if (startsSentence(c)) return true
  return c.text.charCodeAt(from) === 0x49 && before !== '' && !isUpperCase(before.charCodeAt(0))
}

function wordBefore(c: Candidate, from: number): string {
  let end = from
  while (end > c.start && c.text.charCodeAt(end - 1) === 0x20) end--
  const least = Math.max(c.start, end - 16)
  let at = end
  while (at > least && isLetter(c.text.charCodeAt(at - 1))) at--
  return c.text.slice(at, end)
}

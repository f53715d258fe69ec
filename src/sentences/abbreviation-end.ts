import type { Kind } from './abbreviation-before.ts'
import { endsAfterAcronym } from './acronym-end.ts'
import { type Candidate, textBefore, wordBefore } from './candidate.ts'
import { isDigit, isLowerCase, isOneOf, isQuote } from './characters.ts'
import { endsAtClock } from './clock.ts'
import { longestNumber, longestPlace, longestTicker } from './constants.ts'
import { isHeadline } from './headline.ts'
import { isLetterLabel } from './letter-label.ts'
import { endsAfterPlace } from './place-end.ts'
import { continuesName, startsNewsSentence, startsProse, startsSentence, startsWithSubject } from './starters.ts'

const smallWord = /\s[a-z]/
const number =
  /^(?:\d|(?:[IVXL]{2,}|[B-H])\b|A\b(?!\s(?!(?:and|or|at|by|for|from|in|is|of|on|to|was|with)\b)[a-z])|I\b(?!\s(?!(?:and|or|of)\b)[a-z]))/
/** "HRK, +1.20%" */
const ticker = /^[A-Z.]+, [+−–-]?\d/

/** Whether the sentence ends behind an abbreviation; a small letter does not follow. */
export function endsAfterAbbreviation(c: Candidate, from: number, kind: Kind): boolean {
  // "U.S. The": an abbreviation alone is not a sentence, but "No." is.
  if ((from === c.start && kind !== 'reference') || leadsToJoiner(c)) return false
  return endsBefore(c, from, kind) && (kind === 'reference' || kind === 'initial' || !isHeadline(c))
}

function endsBefore(c: Candidate, from: number, kind: Kind): boolean {
  if (kind === 'title' || kind === 'connector') return false
  if (c.end > c.stop) return endsBehindCloser(c, from, kind)
  switch (kind) {
    case 'reference':
      return !leadsToNumber(c)
    case 'calendar':
      return !isDigit(c.text.charCodeAt(c.first))
    case 'clock':
      return endsAtClock(c)
    case 'initial':
      return startsSentence(c) || startsProse(c) || isLetterLabel(c, from)
    case 'company':
      return startsNewsSentence(c) || (hasSmallWord(c, from) && opensWithSubject(c))
    case 'suffix':
      return startsNewsSentence(c) || opensWithSubject(c)
    case 'place':
      return endsAfterPlace(c, from)
    case 'body':
      return startsNewsSentence(c)
    case 'acronym':
      return endsAfterAcronym(c, from)
  }
}

/** "… lives in the U.S.” The", "from A to Z.” Harker": a quotation ends with its abbreviation, but not “Bobby D.” Harker. */
function endsBehindCloser(c: Candidate, from: number, kind: Kind): boolean {
  if (startsSentence(c)) return true
  if (!isQuote(c.text.charCodeAt(c.end - 1))) return false
  return kind !== 'initial' || isLowerCase(wordBefore(c, from).charCodeAt(0))
}

/** "A. & M.", "PITTSFIELD, Mass. -- Police", "Yale Inc./Asia" */
const leadsToJoiner = (c: Candidate): boolean => isOneOf(c.text.charCodeAt(c.next), '/-–—')

/** "No. 10", "Vol. II", "Ex. A and", against "the Museum of Art. A man went" */
const leadsToNumber = (c: Candidate): boolean =>
  c.first === c.next && number.test(c.text.slice(c.first, c.first + longestNumber))

/** "Ogden said", against "Chairman Lee", "(NYSE: X)", "HRK, +1.2%" and, behind "Reyes Jr.", "R-Ohio". */
const opensWithSubject = (c: Candidate): boolean =>
  c.text[c.next] !== '(' &&
  c.text[c.first + 1] !== '-' &&
  !ticker.test(c.text.slice(c.first, c.first + longestTicker)) &&
  !continuesName(c) &&
  startsWithSubject(c)

/** False in "Pell Bros. Records said": the sentence has but begun. */
const hasSmallWord = (c: Candidate, from: number): boolean => smallWord.test(textBefore(c, from, longestPlace))

import { abbreviationBefore, endsAfterAbbreviation } from './abbreviation-end.ts'
import { type Candidate, isWithin, pastSpaceBefore, wordStart } from './candidate.ts'
import { isDigit, isLetter, isRoman } from './characters.ts'

/** A marker in front of an item is no longer: "1.", "12.", "a.", "III." */
const longestMarker = 3
/** "MOSCOW, March 18. /TASS/." is no longer. */
const longestDateline = 50

/** Whether a single full stop ends the sentence; a small letter does not follow. */
export function endsAtPeriod(c: Candidate): boolean {
  const from = wordStart(c)
  if (isMarker(c, from) || isInDateline(c)) return false
  if (isDigit(c.text.charCodeAt(c.mark - 1))) return true
  const kind = abbreviationBefore(c, from)
  return kind === undefined || endsAfterAbbreviation(c, from, kind)
}

/** A number or a letter that opens the sentence counts it: "1.", "12.", "a.", "II.", "Q.". A year does not. */
function isMarker(c: Candidate, from: number): boolean {
  const length = c.mark - from
  if (length === 0 || length > longestMarker || !isBehindBullet(c, from)) return false
  return length === 1 || isDigit(c.text.charCodeAt(from)) || isRoman(c.text.slice(from, c.mark))
}

/** Nothing but a bullet or bracket before: "• 9. Take a rest", "(a. Costs)". */
function isBehindBullet(c: Candidate, from: number): boolean {
  if (pastSpaceBefore(c, from) - c.start > longestMarker) return false
  for (let at = c.start; at < from; at++) {
    const code = c.text.charCodeAt(at)
    if (isLetter(code) || isDigit(code)) return false
  }
  return true
}

/** "MOSCOW, March 18. /TASS/. Talks went on": the agency belongs to the date line. */
function isInDateline(c: Candidate): boolean {
  if (!isWithin(c, longestDateline)) return false
  return isAgencyMark(c.text, c.next) || c.text.charCodeAt(c.mark - 1) === 0x2f
}

function isAgencyMark(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2f && isLetter(text.charCodeAt(at + 1))
}

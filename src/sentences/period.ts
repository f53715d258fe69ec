import { abbreviationBefore } from './abbreviation-before.ts'
import { endsAfterAbbreviation } from './abbreviation-end.ts'
import { type Candidate, isWithin, wordStart } from './candidate.ts'
import { isDigit } from './characters.ts'
import { longestDateline, longestListMarker } from './constants.ts'

/** A number or a letter that opens the sentence counts it: "1.", "• 12.", "(a.", "II.", "Q.". A year does not. */
const marker = /^[^A-Za-z\d]*(?:\d{1,3}|[A-Za-z]|[IVXL]{2,3})$/

/** Whether a single full stop ends the sentence; a small letter does not follow. */
export function endsAtPeriod(c: Candidate): boolean {
  if (isWithin(c, longestListMarker) && marker.test(c.text.slice(c.start, c.mark))) return false
  if ((c.text.charCodeAt(c.mark - 1) === 0x2f || c.text.charCodeAt(c.next) === 0x2f) && isWithin(c, longestDateline))
    return false
  if (isDigit(c.text.charCodeAt(c.mark - 1))) return true
  const from = wordStart(c)
  const kind = abbreviationBefore(c, from)
  return kind === undefined || endsAfterAbbreviation(c, from, kind)
}

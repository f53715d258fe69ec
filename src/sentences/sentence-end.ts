import { type Candidate, goesOnInLowerCase } from './candidate.ts'
import { isLetter, isOneOf, isUpperCase } from './characters.ts'
import { longestRow } from './constants.ts'
import { endsAtEllipsis } from './ellipsis.ts'
import { endsAtExclamation } from './exclamation.ts'
import { endsInformally } from './informal.ts'
import { endsAtPeriod } from './period.ts'

const dots = /^\. ?\. ?\.[. ]*/

/** The question asked at each candidate: the reasons against an end, from the cheapest on. */
export function isSentenceEnd(c: Candidate): boolean {
  if (goesOnInLowerCase(c)) return endsInformally(c)
  // A comma, colon or semicolon, a terminator out of place, the "&" of "Com. & Adm."
  if (
    isOneOf(c.text.charCodeAt(c.first), ',:;.!?)') ||
    (c.text.charCodeAt(c.first) === 0x26 && !isLetter(c.text.charCodeAt(c.first + 1)))
  )
    return leadsToEllipsis(c)
  // "What the ...? Hey!": the last of them tells
  const isDot = c.text.charCodeAt(c.stop - 1) === 0x2e
  if (!isDot && c.text.charCodeAt(c.stop - 1) !== 0x2026) return endsAtExclamation(c)
  return isDot && c.stop - c.mark === 1 ? endsAtPeriod(c) : endsAtEllipsis(c)
}

/** "in 1890. ... As with", "the words. . . . The": dots between two sentences belong to the second. */
function leadsToEllipsis(c: Candidate): boolean {
  if (c.stop - c.mark !== 1) return false
  const row = dots.exec(c.text.slice(c.first, c.first + longestRow))
  return row !== null && isUpperCase(c.text.charCodeAt(c.first + row[0].length))
}

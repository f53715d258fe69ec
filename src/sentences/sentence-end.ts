import { type Candidate, goesOnInLowerCase } from './candidate.ts'
import { isOneOf, isUpperCase } from './characters.ts'
import { endsAtEllipsis } from './ellipsis.ts'
import { endsAtExclamation } from './exclamation.ts'
import { endsAtPeriod } from './period.ts'

/** The question asked at each candidate: the reasons against an end, from the cheapest on. */
export function isSentenceEnd(c: Candidate): boolean {
  if (goesOnInLowerCase(c)) return false
  if (isClauseMark(c.text.charCodeAt(c.first))) return leadsToEllipsis(c)
  if (c.text.charCodeAt(c.mark) !== 0x2e)
    return c.text.charCodeAt(c.mark) === 0x2026 ? endsAtEllipsis(c) : endsAtExclamation(c)
  return c.stop - c.mark === 1 ? endsAtPeriod(c) : endsAtEllipsis(c)
}

/** A comma, colon or semicolon, or a terminator out of place. */
function isClauseMark(code: number): boolean {
  return isOneOf(code, ',:;.!?)')
}

/** "in 1890. ... As with", "the words. . . . The": dots between two sentences belong to the second. */
function leadsToEllipsis(c: Candidate): boolean {
  const { text, first } = c
  if (c.stop - c.mark !== 1 || !(text.startsWith('...', first) || text.startsWith('. . .', first))) return false
  let at = first
  while (text.charCodeAt(at) === 0x2e || text.charCodeAt(at) === 0x20) at++
  return isUpperCase(text.charCodeAt(at))
}

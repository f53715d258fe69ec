import { abbreviationBefore } from './abbreviation-before.ts'
import { beginsInLowerCase, type Candidate, skipOpeners, textBefore, wordStart } from './candidate.ts'
import { informalReach } from './constants.ts'

/** "i" as a word */
const pronoun = /\si(?=[\s'’])/

/**
 * Whether the sentence ends although a small letter follows: so people write who spare the capitals, which shows in a
 * sentence that begins with a small letter, or in an "i". A row of dots is a pause there, and a closed quotation goes on.
 *
 *     my dog is sick. what should i do? he is old.
 */
export function endsInformally(c: Candidate): boolean {
  const { text, mark, stop } = c
  if (c.end > stop || text[stop - 1] === '…') return false
  if (text[mark] === '.' && (stop - mark > 1 || isAbbreviated(c))) return false
  c.informal ||=
    beginsInLowerCase(text, skipOpeners(text, c.start)) ||
    pronoun.test(` ${textBefore(c, mark, informalReach)}${/^.*/.exec(text.slice(mark, mark + informalReach))}`)
  return c.informal
}

/** "etc. and", "approx. five", "a. file" */
function isAbbreviated(c: Candidate): boolean {
  const from = wordStart(c)
  return c.mark - from === 1 || abbreviationBefore(c, from) !== undefined
}

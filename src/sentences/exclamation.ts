import { isAttributed } from './attribution.ts'
import { type Candidate, wordAt } from './candidate.ts'
import { isQuote } from './characters.ts'
import { longestName } from './constants.ts'
import { startsSentence } from './starters.ts'

/** Names that end in a mark and go on. */
const exclamatoryName = /\s(?:(?:Yahoo|Yum|Jeopardy|E|Oklahoma|Mia)!|Which\?)$/

/** Whether "!" or "?" ends the sentence; a small letter does not follow. */
export function endsAtExclamation(c: Candidate): boolean {
  if (c.end === c.stop) return startsSentence(c) || !isExclamatoryName(c)
  return !(isQuote(c.text.charCodeAt(c.end - 1)) && isAttributed(c))
}

/** "Yahoo! Inc.", "at Yum! Brands"; but "Hello! Come in" at the start of a sentence. */
function isExclamatoryName(c: Candidate): boolean {
  if (c.stop - c.mark !== 1) return false
  if (c.kinds.get(wordAt(c.text, c.first)) === 'company') return true
  return exclamatoryName.test(c.text.slice(Math.max(c.start, c.mark - longestName), c.stop))
}

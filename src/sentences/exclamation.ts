import { isAttributed } from './attribution.ts'
import { type Candidate, nextWord, textBefore } from './candidate.ts'
import { isQuote } from './characters.ts'
import { longestName, longestTitle } from './constants.ts'
import { startsSentence } from './starters.ts'

/** Names that end in a mark and may go on. */
const exclamatoryName = /\s(?:(?:Yahoo|Yum|Jeopardy|E|Oklahoma|Mia)!|Which\?)$/
/** Names with a mark inside. */
const longName = /(?:^|\s)(?:Panic! At the|Mia! Here We)/

/** Whether "!" or "?" ends the sentence; a small letter does not follow. */
export function endsAtExclamation(c: Candidate): boolean {
  if (c.end === c.stop) return !isLongName(c) && (startsSentence(c) || !isExclamatoryName(c))
  return !(isQuote(c.text.charCodeAt(c.end - 1)) && isAttributed(c))
}

const isLongName = (c: Candidate): boolean =>
  longName.test(textBefore(c, c.stop, longestName) + c.text.slice(c.stop, c.stop + longestTitle))

/** "Yahoo! Inc.", "at Yum! Brands"; but "Hello! Come in" at the start of a sentence. */
function isExclamatoryName(c: Candidate): boolean {
  if (c.stop - c.mark !== 1) return false
  if (c.kinds.get(nextWord(c)) === 'company') return true
  return exclamatoryName.test(textBefore(c, c.stop, longestName))
}

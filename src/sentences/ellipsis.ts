import { isSpace } from '../text/span.ts'
import { type Candidate, nextWord, skipOpeners } from './candidate.ts'
import { isOneOf } from './characters.ts'
import { startsSentence } from './starters.ts'

/** Whether a row of dots ends the sentence; a small letter does not follow. */
export function endsAtEllipsis(c: Candidate): boolean {
  // "... The talks": dots that open the sentence
  if (c.mark <= skipOpeners(c.text, c.start)) return false
  // "[...]", "(…)": left out by the writer
  if (isOneOf(c.text.charCodeAt(c.mark - 1), '[(')) return startsSentence(c)
  // "the thing is . . . Well": a pause, unless there are four or a word follows that opens sentences
  if (isSpace(c.text.charCodeAt(c.mark - 1)) && c.text.slice(c.mark, c.stop).split('.').length < 5)
    return startsSentence(c) && nextWord(c) !== 'I'
  return true
}

import { isSpace } from '../text/span.ts'
import { type Candidate, skipOpeners, wordAt } from './candidate.ts'
import { isOneOf } from './characters.ts'
import { startsSentence } from './starters.ts'

/** Whether a row of dots ends the sentence; a small letter does not follow. */
export function endsAtEllipsis(c: Candidate): boolean {
  // "... The talks": dots that open the sentence
  if (c.mark <= skipOpeners(c.text, c.start)) return false
  const before = c.text.charCodeAt(c.mark - 1)
  // "[...]", "(…)": left out by the writer
  if (isOneOf(before, '[(')) return startsSentence(c)
  // "the thing is . . . Well": a pause, unless there are four or a word follows that opens sentences
  if (isSpace(before) && c.text.slice(c.mark, c.stop).split('.').length < 5)
    return startsSentence(c) && wordAt(c.text, c.first) !== 'I'
  return true
}

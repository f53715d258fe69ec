import { type Candidate, nextWord, pastWord, textBefore } from './candidate.ts'
import { isLowerCase } from './characters.ts'
import { longestPlace } from './constants.ts'
import { unfinishedWords } from './words.ts'

/** "Harker Asks U.K. For Help In Grain Row": around the abbreviation only such words as "of" and "is" are in small letters. */
export function isHeadline(c: Candidate): boolean {
  const { text, first } = c
  if (!unfinishedWords().has(nextWord(c).toLowerCase()) || isLowerCase(text.charCodeAt(pastWord(text, first))))
    return false
  const around = `${textBefore(c, c.mark, longestPlace)} ${/^[^.!?\n\r]*/.exec(text.slice(first, first + longestPlace))}`
  return !around.split(/\s+/).some((word) => isLowerCase(word.charCodeAt(0)) && !unfinishedWords().has(word))
}

import { type Candidate, isWithin, nextWord, pastWord } from './candidate.ts'
import { isDigit, isUpperCase } from './characters.ts'
import { longestTimePhrase } from './constants.ts'
import { functionStarters, unfinishedWords } from './words.ts'

/** "7 p.m. EST", "6 a.m. Monday", "9 a.m. January 5". */
const continuation =
  /^(?:[A-Z]{1,3}T|UTC|MSK|Z|Eastern|Central|Mountain|Pacific|[A-Z][a-z]{2,5}(?:day|uary|ember|ober)|March|April|May|June|July|August)$/
const timeWord = /^(?:around|early|late|just|shortly|exactly|morning|night|next)$/

/** Whether "a.m." or "p.m." ends the sentence: not before a zone, a day or a month, nor in front of a clause with a name. */
export function endsAtClock(c: Candidate): boolean {
  const word = nextWord(c)
  if (isDigit(c.text.charCodeAt(c.first))) return false
  if (continuation.test(word) || c.kinds.get(word) === 'calendar') return false
  if (c.text.startsWith('time', pastWord(c.text, c.first))) return false
  return functionStarters().has(word) || !isTimePhrase(c)
}

/**
 *     At 5 a.m. Mr. Osei left.
 *     ^start ^mark: every word so far only says when
 */
function isTimePhrase(c: Candidate): boolean {
  if (!isWithin(c, longestTimePhrase)) return false
  const words = c.text.slice(c.start, c.mark).split(/\s+/)
  return isSmallWord(words[0]!.toLowerCase()) && words.every(saysWhen)
}

function saysWhen(word: string): boolean {
  return isDigit(word.charCodeAt(0)) || isUpperCase(word.charCodeAt(0)) || /^[ap]/.test(word) || isSmallWord(word)
}

/** Of a phrase that only says when: "Shortly before 5 a.m. Mr. Osei left." */
const isSmallWord = (word: string): boolean => timeWord.test(word) || unfinishedWords().has(word)

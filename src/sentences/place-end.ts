import { type Candidate, nextWord, wordBefore } from './candidate.ts'
import { isDigit, isUpperCase } from './characters.ts'
import { longestAgency } from './constants.ts'
import { day, startsProse, startsSentence } from './starters.ts'
import { pastSpaceBefore } from './white-space.ts'
import { bodies, functionStarters } from './words.ts'

/** "(Reuters) -" */
const agency = /^\([^()\n\r]{1,30}\) ?[-–—]/

/**
 * Newspapers set a comma behind a state inside a sentence, so a capital behind "San Jose, Calif." or "D-Calif." opens
 * the next one; "Calif. Edison" and "N.J. Transit" have no comma before and go on.
 */
export function endsAfterPlace(c: Candidate, from: number): boolean {
  // "HARRISBURG, Pa. (Reuters) - Voters": a date line.
  if (agency.test(c.text.slice(c.next, c.next + longestAgency))) return false
  return startsSentence(c) || startsProse(c) || (isBehindComma(c, from) && !goesOn(c))
}

/** "Trenton, N.J. Mayor Lee Ortiz", "in Orlando, Fla. Monday", "Later, D.C. Police Chief", "Hale, Ore. (June 1)" */
function goesOn(c: Candidate): boolean {
  const word = nextWord(c)
  return (
    isDigit(c.text.charCodeAt(c.first)) ||
    c.text[c.next] === '(' ||
    word === 'Mayor' ||
    day.test(word) ||
    bodies().has(word)
  )
}

/** "San Jose, Calif", "D., Calif", "D-Calif", against "On Monday, D.C" */
export function isBehindComma(c: Candidate, from: number): boolean {
  if (c.text[from - 1] === '-') return isUpperCase(c.text.charCodeAt(from - 2))
  const comma = pastSpaceBefore(c.text, c.start, from) - 1
  if (c.text[comma] !== ',') return false
  const word = wordBefore(c, comma)
  return (
    c.text[comma - 1] === '.' || (isUpperCase(word.charCodeAt(0)) && !day.test(word) && !functionStarters().has(word))
  )
}

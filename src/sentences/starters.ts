import { type Candidate, isApostrophe, skipBlanks, wordAt } from './candidate.ts'
import { isLowerCase, isUpperCase } from './characters.ts'
import { longestLabel, longestSubject } from './constants.ts'
import { continuations, functionStarters, newsStarters, subjectVerbs } from './words.ts'

/** Small words that join on to a name: "Ravenel Jr. Causeway in Charleston", "Disney Co. Studios and". */
const joiner = /^(?:in|of|at|on|for|and|or|by|to|from|with|near|de|la)$/
/** "DISCOUNT RATE:", "R.H. Pell declined" */
const label = /^(?:[A-Z]{2}[A-Z ]*:|[A-Z]\.[A-Z]\. [A-Z])/
const courtesyTitle = /^(?:Mrs?|Ms|Messrs|Dr)$/
/** "Monday" */
export const day = /^[A-Z][a-z]{2,5}day$/

/** "The", "He’s", "Don’t", "Mr." or a label such as "Photo:" follow: whatever the abbreviation, a new sentence begins. */
export function startsSentence(c: Candidate): boolean {
  const word = wordAt(c.text, c.first)
  const after = c.first + word.length
  const code = c.text.charCodeAt(after)
  if (code === 0x2e) return word.length > 1 && (courtesyTitle.test(word) || functionStarters().has(word))
  if (code === 0x3a) return newsStarters().has(word)
  if (isApostrophe(code) && word.endsWith('n') && c.text.charCodeAt(after + 1) === 0x74) return true
  return functionStarters().has(word) && code !== 0x2d && code !== 0x26
}

/** {@link startsSentence}, or a noun that opens news sentences, a title or a label in capitals: "Shares", "Sen. Ruiz". */
export function startsNewsSentence(c: Candidate): boolean {
  const word = wordAt(c.text, c.first)
  const isTitle = c.text.charCodeAt(c.first + word.length) === 0x2e && c.kinds.get(word) === 'title'
  return (
    isTitle || startsSentence(c) || newsStarters().has(word) || label.test(c.text.slice(c.next, c.next + longestLabel))
  )
}

/** A news noun and then a small letter: "Analysts say"; a headline goes on in capitals: "U.S. Officials Say". */
export function startsProse(c: Candidate): boolean {
  const word = wordAt(c.text, c.first)
  return newsStarters().has(word) && isLowerCase(c.text.charCodeAt(skipBlanks(c.text, c.first + word.length)))
}

/** "Chairman", "Day": the name goes on. */
export function continuesName(c: Candidate): boolean {
  return continuations().has(wordAt(c.text, c.first))
}

/**
 * A capitalised word or three and then a verb or a comma, or one and then any word in small letters that does not join on to it:
 * "Ogden said", "Delta Air Lines declined", "Junk-bond prices", "Ann Lee, who"; not "Bridge in".
 */
export function startsWithSubject(c: Candidate): boolean {
  let at = c.first
  for (let words = 0; words < longestSubject; words++) {
    const word = wordAt(c.text, at)
    if (word === '' || !isUpperCase(word.charCodeAt(0)) || day.test(word)) return false
    if (words === 0 && isApostrophe(c.text.charCodeAt(at + word.length))) return true
    at = skipBlanks(c.text, pastHyphenation(c.text, at + word.length))
    if (c.text.charCodeAt(at) === 0x2c) return true
    const next = wordAt(c.text, at)
    if (subjectVerbs().has(next)) return true
    if (words === 0 && isLowerCase(next.charCodeAt(0))) return !joiner.test(next)
  }
  return false
}

/** "Junk-bond", "Ogden’s" */
function pastHyphenation(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code === 0x2d || isApostrophe(code) ? at + 1 + wordAt(text, at + 1).length : at
}

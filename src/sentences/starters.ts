import { type Candidate, nextWord, pastWord, skipBlanks, wordAt } from './candidate.ts'
import { isApostrophe, isLowerCase, isUpperCase } from './characters.ts'
import { longestLabel, longestSubject } from './constants.ts'
import { bodies, continuations, functionStarters, newsStarters, subjectVerbs } from './words.ts'

/** Small words that join on to a name: "Ravenel Jr. Causeway in Charleston", "Disney Co. Studios and". */
const joiner = /^(?:in|of|at|on|for|and|or|by|to|from|with|near|de|la)$/
/** "DISCOUNT RATE:", "R.H. Pell declined" */
const label = /^(?:[A-Z]{2}[A-Z ]*:|[A-Z]\.[A-Z]\. [A-Z])/
export const courtesyTitle = /^(?:Mrs?|Ms|Messrs|Dr)$/
/** "Officials", "Residents", "Scientists": plurals of persons, but not "Giants". */
const persons = /(?:[^i][ae]nts|tors|ials|ysts|ists)$/
/** "Spokeswoman", "Senator", "Analyst" */
const office = /(?:man|or|ist|yst)$/
/** "Founded in 1901", but a shorter word is a name: "Reed". */
const participle = /^[A-Z][a-z]{3,}(?:ed|ing)$/
/** "Monday" */
export const day = /^[A-Z][a-z]{2,5}day$/

/** "The", "He’s", "Don’t", "Mr." or a label such as "Photo:" follow: whatever the abbreviation, a new sentence begins. */
export function startsSentence(c: Candidate): boolean {
  const word = nextWord(c)
  const after = c.first + word.length
  const mark = c.text[after]
  if (mark === '.') return courtesyTitle.test(word)
  if (mark === ':') return newsStarters().has(word)
  if (isApostrophe(c.text.charCodeAt(after)) && c.text[after + 1] === 't') return true
  return functionStarters().has(word) && mark !== '-' && mark !== '&'
}

/** {@link startsSentence}, or "Shares", "Founded in 1901", a title or a label in capitals: "Sen. Ruiz". */
export function startsNewsSentence(c: Candidate): boolean {
  const word = nextWord(c)
  return (
    (c.text[c.first + word.length] === '.' && c.kinds.get(word) === 'title') ||
    startsSentence(c) ||
    isNewsWord(word) ||
    (participle.test(word) && isLowerCase(c.text.charCodeAt(pastWord(c.text, c.first)))) ||
    label.test(c.text.slice(c.next, c.next + longestLabel))
  )
}

/** A news noun and then a small letter: "Analysts say"; a headline goes on in capitals: "U.S. Officials Say". */
export const startsProse = (c: Candidate): boolean =>
  isNewsWord(nextWord(c)) && isLowerCase(c.text.charCodeAt(pastWord(c.text, c.first)))

const isNewsWord = (word: string): boolean => newsStarters().has(word) || persons.test(word)

/** "Chairman", "Director", "Day", "Senate": the name goes on. */
export function continuesName(c: Candidate): boolean {
  const word = nextWord(c)
  return continuations().has(word) || bodies().has(word) || office.test(word)
}

/**
 * A capitalised word or three and then a verb or a comma, or one and then any word in small letters that does not join on to it:
 * "Ogden said", "Delta Air Lines declined", "Junk-bond prices", "Ann Lee, who"; not "Bridge in".
 */
export function startsWithSubject(c: Candidate): boolean {
  let at = c.first
  for (let words = 0; words < longestSubject; words++) {
    const word = wordAt(c.text, at)
    if (!isUpperCase(word.charCodeAt(0)) || day.test(word)) return false
    if (words === 0 && isApostrophe(c.text.charCodeAt(at + word.length))) return true
    at = skipBlanks(c.text, pastHyphenation(c.text, at + word.length))
    if (c.text[at] === ',') return true
    const next = wordAt(c.text, at)
    if (subjectVerbs().has(next)) return true
    if (words === 0 && isLowerCase(next.charCodeAt(0))) return !joiner.test(next)
  }
  return false
}

/** "Junk-bond", "Ogden’s" */
const pastHyphenation = (text: string, at: number): number =>
  text[at] === '-' || isApostrophe(text.charCodeAt(at)) ? at + 1 + wordAt(text, at + 1).length : at

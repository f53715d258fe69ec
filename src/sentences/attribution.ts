import { type Candidate, skipBlanks, wordAt } from './candidate.ts'
import { isApostrophe, isUpperCase } from './characters.ts'
import { longestSpeaker } from './constants.ts'
import { functionStarters, speechVerbs } from './words.ts'

/** Small words inside a speaker's name: "Ursula van der Pell", "the Duke of York". */
const particle = /^(?:de|van|von|bin|al|der|la|the|of)$/
/** What follows a verb of speech and opens a clause of its own: "Mr. Vance said that the plan failed." */
const clauseOpener = /^(?:that|if|whether|for|to)$/
/** What opens one too: "said the plan failed". */
const subjectOpener = /^(?:an?|the|his|hers?|its?|their|s?he|they|we|I|this|these|those|there|no|some)$/
/** But "asked the crowd", "told reporters": the person spoken to is no clause. */
const objectVerb = /^(?:asks?|asked|told)$/

/**
 * Whether the words behind a quotation name its speaker:
 *
 *     “Is it over?” Mr. Vance asked reporters.
 *                   ^first    ^verb of speech, with no clause of its own behind it
 */
export function isAttributed(c: Candidate): boolean {
  const { text } = c
  if (c.first !== c.next) return false
  let at = c.first
  for (let words = 0; words < longestSpeaker; words++) {
    const word = wordAt(text, at)
    let after = at + word.length
    if (words > 0 && speechVerbs().has(word)) return !opensClause(word, wordAt(text, skipBlanks(text, after)))
    if (functionStarters().has(word) || !(isUpperCase(word.charCodeAt(0)) || particle.test(word))) return false
    if (text[after] === '-' || isShortened(c, at)) after++
    if (isApostrophe(text.charCodeAt(after))) after++
    at = skipBlanks(text, after)
  }
  return false
}

/** "Mr.", "J." */
function isShortened(c: Candidate, at: number): boolean {
  const word = wordAt(c.text, at)
  return c.text[at + word.length] === '.' && (word.length === 1 || c.kinds.get(word) === 'title')
}

const opensClause = (verb: string, word: string): boolean =>
  clauseOpener.test(word) || (subjectOpener.test(word) && !objectVerb.test(verb))

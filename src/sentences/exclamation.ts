import { type Candidate, isApostrophe, skipBlanks, wordAt } from './candidate.ts'
import { isQuote, isUpperCase } from './characters.ts'
import { startsSentence } from './starters.ts'
import { clauseOpeners, exclamatoryNames, speechVerbs } from './words.ts'

/** "Prime Minister Sir Keir Starmer asked": a speaker has no more words. */
const longestSpeaker = 6
const longestName = 10

/** Whether "!" or "?" ends the sentence; a small letter does not follow. */
export function endsAtExclamation(c: Candidate): boolean {
  if (c.end === c.stop) return startsSentence(c) || !isExclamatoryName(c)
  return !(isQuote(c.text.charCodeAt(c.end - 1)) && isAttributed(c))
}

/** "Yahoo! Inc.", "at Yum! Brands"; but "Hello! Come in" at the start of a sentence. */
function isExclamatoryName(c: Candidate): boolean {
  if (c.stop - c.mark !== 1) return false
  if (c.kinds.get(wordAt(c.text, c.first)) === 'company') return true
  const least = Math.max(c.start, c.mark - longestName)
  let from = c.mark
  while (from > least && c.text.charCodeAt(from - 1) !== 0x20) from--
  return from > c.start && exclamatoryNames().has(c.text.slice(from, c.stop))
}

/**
 *     “Is it over?” Mr. Vance asked reporters.
 *                   ^first    ^verb of speech, and no clause of its own behind it
 */
function isAttributed(c: Candidate): boolean {
  let at = c.first
  if (at !== c.next) return false
  for (let words = 0; words < longestSpeaker; words++) {
    const word = wordAt(c.text, at)
    if (word === '') return false
    let after = at + word.length
    if (words > 0 && speechVerbs().has(word)) return !opensClause(word, wordAt(c.text, skipBlanks(c.text, after)))
    if (!isUpperCase(word.charCodeAt(0)) && !nameParticles.includes(word)) return false
    if (words === 0 && startsSentence({ ...c, first: at }) && c.text.charCodeAt(after) !== 0x2e) return false
    if (c.text.charCodeAt(after) === 0x2d || isShortened(c, word, after)) after++
    if (isApostrophe(c.text.charCodeAt(after))) after += 1
    at = skipBlanks(c.text, after)
  }
  return false
}

/** "Mr.", "J." */
function isShortened(c: Candidate, word: string, after: number): boolean {
  return c.text.charCodeAt(after) === 0x2e && (word.length === 1 || c.kinds.has(word))
}

const objectVerbs = ['asked', 'asks', 'told', 'tells']
const conjunctions = ['that', 'if', 'whether', 'for', 'to']
const nameParticles = ['de', 'van', 'von', 'bin', 'al', 'der', 'la', 'the', 'of']

/** "said the plan failed" opens a clause; "asked the crowd" has an object. */
function opensClause(verb: string, word: string): boolean {
  return objectVerbs.includes(verb) ? conjunctions.includes(word) : clauseOpeners().has(word)
}

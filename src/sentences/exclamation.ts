import { type Candidate, isApostrophe, skipBlanks, wordAt } from './candidate.ts'
import { isQuote, isUpperCase } from './characters.ts'
import { startsSentence } from './starters.ts'
import { clauseOpeners, exclamatoryNames, speechVerbs } from './words.ts'

/** "Prime Minister Sir Keir Starmer asked": a speaker has no more words. */
const longestSpeaker = 6
const longestName = 10

/** Whether "!" or "?" ends the sentence; a small letter does not follow. */
export function endsAtExclamation(c: Candidate): boolean {
  if (c.end === c.stop) return !isExclamatoryName(c) || startsSentence(c)
  return !(isQuote(c.text.charCodeAt(c.end - 1)) && isAttributed(c))
}

/** "Yahoo! Inc.", "Yum! Brands" */
function isExclamatoryName(c: Candidate): boolean {
  if (c.stop - c.mark !== 1) return false
  const least = Math.max(c.start, c.mark - longestName)
  let from = c.mark
  while (from > least && c.text.charCodeAt(from - 1) !== 0x20) from--
  return exclamatoryNames().has(c.text.slice(from, c.stop))
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
    if (words > 0 && speechVerbs().has(word)) return !opensClause(c.text, skipBlanks(c.text, after))
    if (!isUpperCase(word.charCodeAt(0)) && !nameParticles.includes(word)) return false
    if (words === 0 && startsSentence({ ...c, first: at }) && c.text.charCodeAt(after) !== 0x2e) return false
    if (c.text.charCodeAt(after) === 0x2e || c.text.charCodeAt(after) === 0x2d) after++
    if (isApostrophe(c.text.charCodeAt(after))) after += 1
    at = skipBlanks(c.text, after)
  }
  return false
}

const nameParticles = ['de', 'van', 'von', 'bin', 'al', 'der', 'la', 'the', 'of']

function opensClause(text: string, at: number): boolean {
  return clauseOpeners().has(wordAt(text, at))
}

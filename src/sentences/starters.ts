import { type Candidate, isApostrophe, skipBlanks, wordAt } from './candidate.ts'
import { isUpperCase } from './characters.ts'
import { continuations, functionStarters, newsStarters, subjectVerbs } from './words.ts'

/** "The", "He’s", "Don’t", "Mr." and the like follow: whatever the abbreviation, a new sentence begins. */
export function startsSentence(c: Candidate): boolean {
  const word = wordAt(c.text, c.first)
  const after = c.first + word.length
  const code = c.text.charCodeAt(after)
  if (code === 0x2e) return word.length > 1 && (isCourtesyTitle(word) || functionStarters().has(word))
  if (isApostrophe(code) && word.endsWith('n') && isLetterT(c.text, after + 1)) return true
  return functionStarters().has(word) && code !== 0x2d && code !== 0x26
}

/** {@link startsSentence}, or a noun that opens news sentences ("Analysts", "Shares") or a label ("Photo:"). */
export function startsNewsSentence(c: Candidate): boolean {
  if (startsSentence(c)) return true
  const word = wordAt(c.text, c.first)
  return newsStarters().has(word)
}

/** "Chairman", "Gov.", "Day": the name goes on. */
export function continuesName(c: Candidate): boolean {
  return continuations().has(wordAt(c.text, c.first))
}

/** One capitalised word or two and then a verb: "Ogden said", "Delta Air declined". */
export function startsWithSubject(c: Candidate): boolean {
  let at = c.first
  for (let words = 0; words < 2; words++) {
    const word = wordAt(c.text, at)
    if (word === '' || !isUpperCase(word.charCodeAt(0))) return false
    at = skipBlanks(c.text, at + word.length)
    if (subjectVerbs().has(wordAt(c.text, at))) return true
  }
  return false
}

function isCourtesyTitle(word: string): boolean {
  return word === 'Mr' || word === 'Mrs' || word === 'Ms' || word === 'Messrs' || word === 'Dr'
}

function isLetterT(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x74
}

import { type Candidate, nextWord, textBefore, wordBefore } from './candidate.ts'
import { isLowerCase } from './characters.ts'
import { startsWithSubject } from './starters.ts'
import { letteredWords } from './words.ts'

/** "World War I. Germany", "Plan B. Ministers", "on X. Users", "40 C. People", against "J. K. Rowling". */
export function isLetterLabel(c: Candidate, from: number): boolean {
  const letter = c.text[from]!
  const word = wordBefore(c, from)
  if (letteredWords().has(word.toLowerCase())) return true
  // "you and I", against "the I. Harker shop"
  if (letter === 'I') return /^(?:and|n?or|than|am|do|did|was|can|will)$/.test(word)
  // The platform, or Malcolm X.
  if (letter === 'X') return word === 'Malcolm' || isLowerCase(word.charCodeAt(0))
  // "40 C. People", against "45 F. Supp. 2d"
  if (/\d $/.test(textBefore(c, from, 2))) return /[CF]/.test(letter) && c.text[c.first + nextWord(c).length] !== '.'
  // "gave it a D. Engineers objected"
  return /^an?$/.test(word) && letter <= 'F' && startsWithSubject(c)
}

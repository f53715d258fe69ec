import { createFoldedWords, type FoldedWords, pushWord } from '../../src/fingerprint/folded-words.ts'

/** A text in which every letter is a word: "abc" stands at 0 to 1, 10 to 11 and 20 to 21. */
export function lettersOf(letters: string): FoldedWords {
  const words = createFoldedWords(4)
  for (let row = 0; row < letters.length; row++) {
    const code = letters.charCodeAt(row)
    pushWord(words, code * 7919, code, row * 10, row * 10 + 1, 0)
  }
  return words
}

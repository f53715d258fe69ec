import { isBehindName } from './is-behind-name.ts'
import { isSentenceWord } from './is-sentence-word.ts'

/** True for a word that no person's name holds. */
export const isNoName = (word: string): boolean => isBehindName(word) || isSentenceWord(word)

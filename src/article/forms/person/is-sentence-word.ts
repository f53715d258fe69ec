import { sentenceWords } from '../../../lexicon/byline-words.ts'
import { lazy } from '../../../text/lazy.ts'
import { bareWord } from './bare-word.ts'

const small = /* @__PURE__ */ lazy(() => new Set(sentenceWords.split(' ')))

/** True for a word of sentences. */
export const isSentenceWord = (word: string): boolean => small().has(bareWord(word))

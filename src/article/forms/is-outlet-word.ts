import { outletWords } from '../../lexicon/byline-words.ts'
import { lazy } from '../../text/lazy.ts'
import { bareWord } from './person/bare-word.ts'

const nouns = /* @__PURE__ */ lazy(() => new Set(outletWords.split(' ')))

/** True for a word that newspapers, stations and services have in their names. */
export const isOutletWord = (word: string): boolean => nouns().has(bareWord(word))

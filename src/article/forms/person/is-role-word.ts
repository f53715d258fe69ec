import { roleWords } from '../../../lexicon/byline-words.ts'
import { lazy } from '../../../text/lazy.ts'
import { isOutletWord } from '../is-outlet-word.ts'
import { bareWord } from './bare-word.ts'

const roles = /* @__PURE__ */ lazy(() => new Set(roleWords.split(' ')))

/** True for a word that names a role, a section or an organisation. */
export const isRoleWord = (word: string): boolean => roles().has(bareWord(word)) || isOutletWord(word)

import { labelWords } from '../../../lexicon/byline-words.ts'
import { lazy } from '../../../text/lazy.ts'
import { bareWord } from './bare-word.ts'
import { isRoleWord } from './is-role-word.ts'

const labels = /* @__PURE__ */ lazy(() => new Set(labelWords.split(' ')))

/** True for a word that may stand behind a name: what somebody is, a label, a button. */
export const isBehindName = (word: string): boolean => isRoleWord(word) || labels().has(bareWord(word))

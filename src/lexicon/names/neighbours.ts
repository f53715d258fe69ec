import { lazy } from '../../text/lazy.ts'

/** Titles and roles that stand before a surname. */
const TITLES =
  'professor president premier prime minister chancellor secretary king prince emir sheikh ayatollah imam mullah patriarch colonel general major captain commander admiral marshal leader chief chairman speaker senator governor mayor ambassador deputy director spokesman foreign defense defence comrade former late then'

/** Words that open a sentence or carry a headline. */
const FUNCTION_WORDS =
  'with from when while where what which that this they their were have does will would could should after before since until because although though despite during without against about over under like unlike also even only both every more last later earlier meanwhile however'

/** What describes a place or a people, beyond what `TELLING_END` gives away. */
const ADJECTIVES =
  'greater central downtown east west north south soviet kazakh uzbek kyrgyz iraqi israeli saudi afghan western muslim islamic holy republican democrat'

/** Given names that look like something else, or that headlines put before a newsmaker's surname; those of the rows are known anyway. */
const COMMON_GIVEN =
  'adrian ali amy andrew anna ben bob christian dan daniel david duncan fabian hamza helen henry ian igor ivan jack james jane jim joe john julian kim laura lev maria mark martin max michael oleg paul peter robert sam tim tom'

const noNames = /* @__PURE__ */ lazy(() => new Set(`${TITLES} ${FUNCTION_WORDS} ${ADJECTIVES}`.split(' ')))
const commonGiven = /* @__PURE__ */ lazy(() => new Set(COMMON_GIVEN.split(' ')))

/** Ukrainian, Turkish, Chinese, Islamist, Monday. */
const TELLING_END = /(?:ian|can|ish|ese|ist|day)$/

/** True for a folded word that is a given name of many people. */
export const isCommonGiven = (word: string): boolean => commonGiven().has(word)

/** True for a folded word with a capital that is no part of a person's name: a title, a people, a function word. */
export const isNoName = (word: string): boolean => TELLING_END.test(word) || noNames().has(word)

/** The same for what stands before a surname, where short words are no names either; ask `isCommonGiven` first. */
export const isNoGivenName = (word: string): boolean => word.length < 4 || isNoName(word)

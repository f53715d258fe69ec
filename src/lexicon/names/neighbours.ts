import { lazy } from '../../text/lazy.ts'

/** Titles and roles that stand before a surname. */
const TITLES =
  'mr mrs dr professor president premier prime minister chancellor secretary king prince emir sheikh ayatollah imam mullah patriarch colonel col general gen major captain commander admiral marshal leader chief chairman speaker senator sen governor mayor ambassador deputy director spokesman foreign defense defence comrade former late then'

/** Words that open a sentence or carry a headline. */
const FUNCTION_WORDS =
  'the and but or so for of to in on at by with from as if when while where who what which why how that this it he she they his her their our is was has had have did does will would could should can may no not after before since until because although though despite during without against about over under like unlike also even only both every more all last later earlier meanwhile however'

/** What describes a place or a people, beyond what `TELLING_END` gives away. */
const ADJECTIVES =
  'greater central downtown old new east west north south soviet kazakh uzbek kyrgyz iraqi israeli saudi afghan western muslim islamic holy republican democrat'

/** Given names of people who are in the news everywhere; those of the rows are known anyway. */
const COMMON_GIVEN =
  'aaron adam alan amir andrew anton ben bill bob brian carlos chris christian daniel diana eric fatima frank grace hamza helen henry igor ivan jack james jane jean jim joe juan julian karen kate kevin laura linda lisa louis mark martin mary max michael mike nadia nina oleg olga omar paul peter robert ruslan ryan sam sarah scott simon steve susan thomas tim tony william yusuf'

const setOf = (lists: readonly string[]): (() => ReadonlySet<string>) =>
  lazy(() => new Set(lists.flatMap((words) => words.split(' '))))

const noGivenNames = /* @__PURE__ */ setOf([TITLES, FUNCTION_WORDS, ADJECTIVES])
const commonGiven = /* @__PURE__ */ setOf([COMMON_GIVEN])

/** Ukrainian, Turkish, Chinese, Islamist, Monday. */
const TELLING_END = /(?:ian|can|ish|ese|ist|day)$/

/** True for a folded word that is a given name of many people. */
export const isCommonGiven = (word: string): boolean => commonGiven().has(word)

/** True for a folded word that stands before a surname without being a given name; ask `isCommonGiven` first. */
export const isNoGivenName = (word: string): boolean => TELLING_END.test(word) || noGivenNames().has(word)

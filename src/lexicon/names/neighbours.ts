import { lazy } from '../../text/lazy.ts'

/** Titles and roles that stand before a surname. */
const TITLES =
  'mr mrs ms dr prof professor sir president premier prime minister chancellor secretary king prince emir sheikh ayatollah imam mullah patriarch colonel col general gen lt maj major captain commander admiral marshal field leader chief chairman speaker senator sen governor mayor ambassador deputy director judge spokesman foreign defense defence interior oligarch businessman tycoon dictator strongman warlord comrade ex former late then'

/** Words that open a sentence or carry a headline. */
const FUNCTION_WORDS =
  'the a an and but or nor so yet for of to in on at by with from as if when while where who whom whose what which why how that this these those there here it he she they we you his her their our is was are were has had have did does will would could should can may might not no after before since until because although though despite during without against between about over under like unlike than once again also even only both every some many most more all other last next later earlier meanwhile however today yesterday tell ask'

const CALENDAR =
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'

/** Nations and creeds that no suffix gives away. */
const DEMONYMS = 'soviet kazakh uzbek tajik turkmen kyrgyz iraqi israeli saudi yemeni qatari afghan serb greek western muslim islamic holy republican democrat'

/** Given names of people who are in the news everywhere; those of the rows are known anyway. */
const COMMON_GIVEN =
  'aaron adam adrian alan ali amir andrew anton ben bill bob boris brian bruce carlos chris christian daniel david diana edward elena eric fatima frank fred george grace hamza helen henry igor ilya ivan jack james jane jason jean jim joe juan julian karen karim kate kevin laura leon linda lisa louis maria mark martin mary max michael mike nadia nick nina noah olga omar oscar paul peter robert roy ruslan ryan sam sarah scott sean simon steve susan tatiana thomas tim tom tony vera walter william yusuf'

const setOf = (words: string): (() => ReadonlySet<string>) => lazy(() => new Set(words.split(' ')))

const noGivenNames = /* @__PURE__ */ setOf(`${TITLES} ${FUNCTION_WORDS} ${CALENDAR} ${DEMONYMS}`)
const commonGiven = /* @__PURE__ */ setOf(COMMON_GIVEN)

/** Ukrainian, Turkish, Chinese, Islamist. */
const ADJECTIVE = /(?:ian|can|ish|ese|ist)$/

/** True for a folded word that is a given name of many people. */
export const isCommonGiven = (word: string): boolean => commonGiven().has(word)

/** True for a folded word that stands before a surname without being a given name; ask `isCommonGiven` first. */
export const isNoGivenName = (word: string): boolean => ADJECTIVE.test(word) || noGivenNames().has(word)

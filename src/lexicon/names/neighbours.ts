import { wordSet } from '../../text/word-set.ts'
import { romanisedGiven } from './given-names.ts'

/** Titles and roles that stand before a surname. */
const TITLES =
  'professor president premier prime minister chancellor secretary king prince emir sheikh ayatollah imam mullah patriarch colonel general major captain commander admiral marshal leader chief chairman speaker senator governor mayor ambassador deputy director spokesman foreign defense defence comrade former late then'

/** What stands before a person and never before a place; those behind the bar with a full stop too. */
const PERSONAL_TITLES =
  'mr mrs ms miss mme dr prof professor sir lord lady dame judge justice prince princess duke duchess baron captain colonel sergeant lieutenant corporal admiral marshal detective inspector constable officer rabbi imam mullah ayatollah coach senator congressman congresswoman ambassador father sister uncle aunt gen lt col capt maj sgt cpl pvt adm cmdr det insp sen rep gov rev'

/** Words that open a sentence or carry a headline. */
const FUNCTION_WORDS =
  'a an the in on at to by as so we he it no or if my and but for all any are was new old now two six ten into upon between through with from when while where what which that this they their were have does will would could should after before since until because although though despite during without against about over under like unlike also even only both every more last later earlier meanwhile however'

/** What describes a place or a people, beyond what `TELLING_END` gives away. */
const ADJECTIVES =
  'greater central downtown east west north south soviet kazakh uzbek kyrgyz iraqi israeli saudi afghan western muslim islamic holy republican democrat'

/** What a place's own name is followed by while it is still the place: Kharkiv Region, Kyiv Mayor, Odesa Airport. */
const PLACE_COMPANIONS =
  'region oblast province district governorate prefecture county city raion municipality airport international station metro mayor governor police prosecutor prosecutors court council parliament regional provincial state time bureau correspondent protocol agreement agreements accord accords summit talks front axis bishop archbishop eparchy diocese battalion brigade division militia sea bay river january february march april june july august september october november december monday'

/** Given names that many people bear and no row of the core set has, those left out that are words or places as well. */
const COMMON_GIVEN =
  'aaron adrian albert albina alex alexandra alfred ali alice alina amanda amir amy andrew andy angela anita ann anton antonio anya arina arthur barbara ben bernard beth bilal bob bobby bogdan bohdan brandon brenda brian bruce carla carlos carol caroline charles chloe chris christian christine christopher claire clara claudia craig cynthia dan daniel daniela danny daria darya dave deborah denis denys diana diego donald dorothy douglas duncan eduard edward eleanor elizabeth ella ellen emil emily emma ethan eva evan evelyn fabian farid felix fiona francis fred galina gareth gerald gina giovanni gleb gordon graham gregory halyna hamza hanna hannah harold harry heather helen henry howard hugh ian imran ingrid inna isabel ivan jack jacob jake james jamie jamila jane janet jean jeff jennifer jeremy jessica jim jimmy joan joanna joe joel johnny jonathan jose joshua juan judith julian julie justin karen kate kateryna kathleen keith kelly ken kenneth kevin kim kira kirill konstantin kyle kyrylo larisa larry larysa laura lauren lawrence leah leila leo leon leonard leonid lev liam lidia lilia linda lisa louis louise lucy luis luke lydia marcus margaret marie marina marta martha martin mary max melissa michael miguel mykola nadia nancy naomi natalie natasha nathan nazar nicole nigel nikita nina noah nora olena oliver olivia orest oscar owen patricia patrick paul paula pavel pavlo pedro phil polina rachel ralph rami rania raymond rebecca renat richard rita robert roger rosa rostislav rostyslav ruslan ruslana ruth ryan sally sam samantha samer samuel sandra sasha scott sean sebastian semyon sharon sheila simon sophia sophie stanislav stanislava stefan stepan stephanie steve stuart susan svitlana tamara tanya taras ted terry thomas tim timothy timur tina todd tom tommy tony tracy uliana ulyana vadim vadym valentina valentyn valerie vanessa vasyl vera veronica vincent vladislav walter wendy william yan yana zoe zoya'

const noNames = /* @__PURE__ */ wordSet([TITLES, FUNCTION_WORDS, ADJECTIVES])
const personalTitles = /* @__PURE__ */ wordSet(PERSONAL_TITLES)
const placeCompanions = /* @__PURE__ */ wordSet(PLACE_COMPANIONS)
const commonGiven = /* @__PURE__ */ wordSet(COMMON_GIVEN)

/** Ukrainian, Turkish, Chinese, Islamist, Monday. */
const TELLING_END = /(?:ian|can|ish|ese|ist|day)$/

/** True for a folded word that is a given name of many people. */
export const isCommonGiven = (word: string): boolean => commonGiven().has(word) || romanisedGiven(word) !== undefined

/** True for a folded word that makes the name behind it a person's: Mr, Col, Judge. */
export const isPersonalTitle = (word: string): boolean => personalTitles().has(word)

/** True for a folded word with a capital that may follow a place and leaves it the place. */
export const isPlaceCompanion = (word: string): boolean => placeCompanions().has(word)

/** True for a folded word with a capital that is not part of a person's name: a title, a people, a function word. */
export const isNoName = (word: string): boolean => TELLING_END.test(word) || noNames().has(word)

/** The same for what stands before a surname, where short words are not names either; ask `isCommonGiven` first. */
export const isNoGivenName = (word: string): boolean => word.length < 4 || isNoName(word)

import { lazy } from '../../text/lazy.ts'

/** Titles and roles that stand before a surname. */
const TITLES =
  'mr mrs ms miss dr prof professor sir lord lady dame president vice premier prime minister chancellor secretary king queen prince princess emir sheikh sultan shah ayatollah imam mullah pope patriarch archbishop bishop reverend rev colonel col general gen lt maj major captain capt commander cmdr admiral adm marshal sergeant sgt brigadier field leader chief chairman chairwoman speaker senator sen rep congressman governor gov mayor ambassador envoy deputy director judge justice attorney lawyer spokesman spokeswoman foreign defense defence interior finance oligarch businessman billionaire tycoon dictator strongman ruler despot tyrant warlord mogul candidate comrade coach boxer champion superintendent officer detective head late ex former then acting supreme grand great elect'

/** Words that open a sentence or stand in a headline. */
const FUNCTION_WORDS =
  'the a an and but or nor so yet for of to in on at by with from as if when while where who whom whose what which why how that this these those there here it its he she they we you his her their our my your is was are were be been has had have did does do will would could should can may might must not no yes after before since until because although though despite during without within against between among about over under into onto upon through across like unlike per via than then now once again also even still only just both either neither each every some many most more all another other first last next later earlier meanwhile however moreover today yesterday tomorrow tonight said says say tells told asks asked calls called meets met urges urged warns warned slams backs hails vows wants thanks visits accuses blames new old young poor dear let give make made see watch read perhaps maybe instead indeed speaking according given asked addressing'

const CALENDAR =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'

/** Adjectives of nations and parties, and houses that give a title its owner. */
const DEMONYMS =
  'ukrainian russian soviet belarusian georgian armenian azerbaijani azeri kazakh uzbek tajik turkmen kyrgyz turkish iranian iraqi syrian lebanese israeli palestinian egyptian libyan tunisian algerian moroccan saudi yemeni qatari emirati kuwaiti jordanian afghan pakistani indian chinese korean japanese serbian serb bosnian croatian albanian kosovar european american british english french german polish western eastern northern southern central republican democrat democratic labour conservative communist islamist crimean chechen kremlin'

/** Given names of people who are in the news everywhere; those of the rows are known anyway. */
const COMMON_GIVEN =
  'aaron adam ahmad ahmed alan albert alex alexander ali amir andrew andy anna anthony anton arthur ben benjamin bill bob boris brian bruce carl carlos catherine charles chris christian christopher daniel david denis diana dmitri donald douglas edward elena elizabeth emily emma eric eugene eva faisal fatima frank fred gary george georgy grace greg hamza hannah harry hassan helen henry hussein ibrahim igor ilya ivan jack jacob jake james jane jason jean jeff jennifer jessica jim joan joe john jonathan joseph joshua juan julia karen karim kate katherine keith ken kevin khalid khaled laura lee leon lev linda lisa louis lucas luke maria mark martin mary matthew max michael mike mikhail mohammad mohammed mohamed muhammad mustafa nadia natalia nathan nick nicholas nicole nina noah oleg olga omar oscar pablo patrick paul pavel peter philip rachel ralph rebecca richard robert roger ron ronald rosa roy ruslan ruth ryan sally sam samuel sara sarah scott sean sergei simon sofia sophia stanislav stephen steve steven susan svetlana tamara tatiana thomas tim timothy tom tony valentina vera victor viktor vladimir walter william yuri yusuf zahra'

const setOf = (words: string): (() => ReadonlySet<string>) => /* @__PURE__ */ lazy(() => new Set(words.split(' ')))

const noGivenNames = /* @__PURE__ */ setOf(`${TITLES} ${FUNCTION_WORDS} ${CALENDAR} ${DEMONYMS}`)
const commonGiven = /* @__PURE__ */ setOf(COMMON_GIVEN)

/** True for a folded word that stands before a surname without being a given name. */
export const isNoGivenName = (word: string): boolean => noGivenNames().has(word)

/** True for a folded word that is a given name of many people. */
export const isCommonGiven = (word: string): boolean => commonGiven().has(word)

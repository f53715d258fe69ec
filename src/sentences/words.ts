import { lazy } from '../text/lazy.ts'
import { wordSet } from '../text/word-set.ts'

const prepositions =
  'In On At By For From With Without Within To Of Into Under Over Between Among Amid During Through Against Across After ' +
  'Before Since Until About As Than'
const determiners =
  'The A An This These Those His Her Its Their Our My Your Some Many Most Few Several Both Each Every No'
const conjunctions = 'And But Or Nor If When While Where Because Although Though That Which Who Whose'
const pronouns = 'He She It They We I You There'
const verbs = 'is are was were has have had would could should did does do be been may must will'

/** The set of several lists in small letters. */
// @__NO_SIDE_EFFECTS__
const smallSet = (lists: readonly string[]): (() => ReadonlySet<string>) =>
  lazy(() => new Set(lists.join(' ').toLowerCase().split(' ')))

/** Words that open sentences and hardly ever go on a name: after "U.S.", "Inc." or "J." they mean a new sentence. */
export const functionStarters = /* @__PURE__ */ wordSet([
  prepositions,
  determiners,
  conjunctions,
  pronouns,
  'Here What Why How Whether Once Even Despite Following According Like So Yet Still Then ' +
    'Thus Also Now Meanwhile Moreover However Instead Indeed Perhaps Maybe Later Earlier Soon Today Yesterday Recently ' +
    'Currently Previously Finally Separately Another Other Others All Any None Nobody Nothing Not Only Just Such Much ' +
    'More Never Neither Either Two Three Four Five Last Next Based Built Made Known Added',
])

/** Plural nouns and the like that open news sentences, beside `persons`, and labels of pictures. */
export const newsStarters = /* @__PURE__ */ wordSet(
  'Traders Police Critics Witnesses Researchers Shares Stocks Prices Sales Profits Profit Earnings Revenue Net Proceeds ' +
    'Terms Details Trading Volume Photo Image Source Protesters Voters Workers Users Readers Reporters Engineers ' +
    'Firefighters Lawyers Members Teachers Customers Supporters Fans Friends Families People Crews',
)

/** Bodies and papers that go on a state, a country or "D.C.": "the Mass. GOP", "the U.S. House voted". */
export const bodies = /* @__PURE__ */ wordSet(
  'Army Congress Embassy Fed Government GOP House Marines Metropolitan Navy Police Post Senate Supreme Times Treasury',
)

/** Nouns that go on a company, state or suffix: "Tyler Corp. Chairman Lee", "N.J. Gov. Ruiz", "King Jr. Day". */
export const continuations = /* @__PURE__ */ wordSet(
  'Chair President Vice Chief CEO Executive Founder Owner Manager Secretary Partner General Mayor Admiral Judge Justice ' +
    'Attorney Minister Reporter Captain Officer Democrat Republican Securities Holdings Group Unit Division Stock Class ' +
    'Series Day Boulevard Drive Avenue Street Bridge High School University Park Center',
)

/** Verbs that show the words before them to be a subject: "… from Ogden Corp. Ogden Steel said …". */
export const subjectVerbs = /* @__PURE__ */ wordSet([
  verbs,
  'said says can declined plans expects rose fell agreed also told met came went left took won lost held',
])

/** Words, in small letters, that a letter follows as a label: "World War I", "Vitamin C", "Plan B". */
export const letteredWords = /* @__PURE__ */ wordSet(
  'war vitamin hepatitis plan type group class part section title chapter grade team division serie series model level ' +
    'gen exhibit room option schedule category zone block gate hall unit phase appendix annex figure league',
)

/** What opens a clause behind a verb of speech: "said the plan failed", "said for years". */
export const clauseOpeners = /* @__PURE__ */ smallSet([determiners, pronouns, 'hers theirs them him us yes so for'])

/** Verbs of speech behind a quotation and a name that do not end in "-ed": "“Is it over?” Mr. Vance said." */
export const speechVerbs = /* @__PURE__ */ wordSet(
  'said says asks told wrote writes adds wonders recalls replies shouts cries shot',
)

/** Words that no headline, by-line or caption ends in: the sentence goes on in the next line. */
export const unfinishedWords = /* @__PURE__ */ smallSet([
  prepositions,
  determiners,
  conjunctions,
  verbs,
  'not more can might',
])

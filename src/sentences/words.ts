import { lazy } from '../text/lazy.ts'

const prepositions =
  'In On At By For From With Without Within To Of Into Under Over Between Among Amid During Through Against Across After ' +
  'Before Since Until About As Than'
const determiners =
  'The A An This These Those His Her Its Their Our My Your Some Many Most Few Several Both Each Every No'
const conjunctions = 'And But Or Nor If When While Where Because Although Though That Which Who Whose'
const verbs = 'Is Are Was Were Has Have Had Would Could Should Did Does Do Be Been May Must Will'

/** A set that is built on first use, of capitalised words or of words in small letters. */
const wordSet = (lists: readonly string[], small?: boolean): (() => ReadonlySet<string>) =>
  lazy(() => {
    const words = lists.join(' ')
    return new Set((small ? words.toLowerCase() : words).split(' '))
  })

/** Words that open sentences and hardly ever go on a name: after "U.S.", "Inc." or "J." they mean a new sentence. */
export const functionStarters = /* @__PURE__ */ wordSet([
  prepositions,
  determiners,
  conjunctions,
  'He She It They We I You There Here What Why How Whether Once Even Despite Following According Like So Yet Still Then ' +
    'Thus Also Now Meanwhile Moreover However Instead Indeed Perhaps Maybe Later Earlier Soon Today Yesterday Recently ' +
    'Currently Previously Finally Separately Another Other Others All Any None Nobody Nothing Not Only Just Such Much ' +
    'More Never Neither Either Two Three Four Five Last Next',
])

/** Plural nouns and the like that open news sentences, and labels of pictures. */
export const newsStarters = /* @__PURE__ */ wordSet([
  'Analysts Officials Investors Traders Police Critics Witnesses Researchers Senators Shares Stocks Prices Sales Profits ' +
    'Profit Earnings Revenue Net Proceeds Terms Details Trading Volume Photo Image Source',
])

/** Nouns that go on a company, state or suffix: "Tyler Corp. Chairman Lee", "N.J. Gov. Ruiz", "King Jr. Day". */
export const continuations = /* @__PURE__ */ wordSet([
  'Chairman Chair President Vice Chief CEO Executive Director Senior Founder Owner Manager Secretary Analyst ' +
    'Economist Spokesman Spokeswoman Partner General Governor Mayor Admiral Senator Judge Justice Attorney Minister ' +
    'Professor Editor Reporter Captain Officer Democrat Republican Securities ' +
    'Holdings Group Unit Division Stock Class Series Day Boulevard Drive Avenue Street ' +
    'Bridge High School University Park Center',
])

/** Verbs that show the words before them to be a subject: "… from Ogden Corp. Ogden Steel said …". */
export const subjectVerbs = /* @__PURE__ */ wordSet(
  [verbs, 'said says can declined plans expects rose fell agreed also told'],
  true,
)

/** Small words of a phrase that only says when: "Shortly before 5 a.m. Mr. Osei left." */
export const timePhraseWords = /* @__PURE__ */ wordSet([
  'at by on in around about before after from until since to and the a exactly just shortly early late morning night ' +
    'day next following every',
])

/** Words, in small letters, that a letter follows as a label: "World War I", "Vitamin C", "Plan B". */
export const letteredWords = /* @__PURE__ */ wordSet([
  'war vitamin plan type group class part section title chapter grade terminal team division serie model malcolm level',
])

/** Verbs of speech behind a quotation and a name: "“Is it over?” Mr. Vance asked." */
export const speechVerbs = /* @__PURE__ */ wordSet([
  'said says asked asks added wrote writes wondered wonders demanded exclaimed shouted cried yelled joked quipped ' +
    'replied recalled tweeted declared told',
])

/** Words that no headline, by-line or caption ends in: the sentence goes on in the next line. */
export const unfinishedWords = /* @__PURE__ */ wordSet(
  [prepositions, determiners, conjunctions, verbs, 'not more can might'],
  true,
)

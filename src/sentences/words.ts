import { lazy } from '../text/lazy.ts'

const prepositions =
  'In On At By For From With Without Within To Of Into Under Over Between Among Amid During Through Against Across After ' +
  'Before Since Until About As Than'
const determiners =
  'The A An This These Those His Her Its Their Our My Your Some Many Most Few Several Both Each Every No'
const conjunctions = 'And But Or Nor If When While Where Because Although Though That Which Who Whose'
const verbs = 'Is Are Was Were Has Have Had Would Could Should Did Does Do Be Been May Must Will'

const wordSet = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '))

/** Words that open sentences and hardly ever go on a name: after "U.S.", "Inc." or "J." they mean a new sentence. */
export const functionStarters = /* @__PURE__ */ lazy(() =>
  wordSet(
    prepositions,
    determiners,
    conjunctions,
    verbs.slice(0, verbs.indexOf(' Be ')),
    'He She It They We I You There Here What Why How Whether Whereas Unless Once Even Despite Following According Like',
    'Unlike So Yet Still Then Thus Also Now Meanwhile Moreover However Instead Indeed Perhaps Maybe Rather Later Earlier',
    'Soon Today Yesterday Tonight Tomorrow Recently Currently Previously Finally Eventually Similarly Separately',
    'Another Other Others All Any None Nobody Nothing Not Only Just Such Much More Never Neither Either Often Sometimes',
    'Everyone Someone Anyone Let Two Three Four Five Six Seven Eight Nine Ten Last Next Nearly Almost Additionally',
  ),
)

/** Plural nouns and the like that open news sentences, and labels of pictures. */
export const newsStarters = /* @__PURE__ */ lazy(() =>
  wordSet(
    'Analysts Officials Investors Traders Economists Executives Lawyers Prosecutors Police Critics Supporters Witnesses',
    'Authorities Reporters Residents Researchers Scientists Experts Sources Shares Sales Terms Earnings Profits Profit',
    'Revenue Prices Volume Results Proceeds Details Stocks Bonds Employees Workers Customers Consumers Companies Banks',
    'Shareholders Directors Lawmakers Senators Management First Second People Members Students Neighbors Friends Doctors',
    'Soldiers Troops Protesters Fans Investigators Image Photo Photos Photograph Picture Source Video',
  ),
)

/** Nouns that go on a company, state or suffix: "Tyler Corp. Chairman Lee", "N.J. Gov. Ruiz", "King Jr. Day". */
export const continuations = /* @__PURE__ */ lazy(() =>
  wordSet(
    'Chairman Chairwoman Chair President Vice Chief CEO CFO Executive Director Senior Founder Co-founder Owner Manager',
    'Secretary Treasurer Analyst Economist Spokesman Spokeswoman Partner Managing General Governor Mayor Admiral Senator',
    'Representative Congressman Judge Justice Attorney Sheriff Ambassador Minister Professor Editor Publisher Correspondent',
    'Reporter Coach Captain Officer Democrat Republican Sen Rep Gov Lt Atty Gen Securities Industries Holdings',
    'International Group Bank Unit Division Stock Class Common Preferred Series Day Boulevard Drive Avenue Street Bridge',
    'High Memorial School University Park Center Library Award Foundation',
  ),
)

/** Verbs that show the words before them to be a subject: "… from Ogden Corp. Ogden Steel said …". */
export const subjectVerbs = /* @__PURE__ */ lazy(() =>
  wordSet(
    verbs.toLowerCase(),
    'said says can declined plans expects expected reported closed rose fell began agreed also told added noted denied',
    'called makes made owns sold sells bought currently already recently still now gained lost argued believes acquired',
    'announced filed estimates earned resigned',
  ),
)

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'

/** What may follow the time of day: "7 p.m. EST", "6 a.m. Monday", "9 a.m. Jan. 5". */
export const clockContinuations = /* @__PURE__ */ lazy(() =>
  wordSet(
    'EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST EET EEST MSK IST JST KST AEST AEDT HKT SGT Eastern',
    'Central Mountain Pacific Greenwich Z',
    weekdays,
    'January February March April June July August September October November December',
  ),
)

/** Small words of a phrase that only says when: "Shortly before 5 a.m. Mr. Osei left." */
export const timePhraseWords = /* @__PURE__ */ lazy(() =>
  wordSet(
    'at by on in around about before after from until since to and the a of exactly just shortly starting early late',
    'morning afternoon evening night day same next following every each',
  ),
)

/** Words, in small letters, that a letter follows as a label: "World War I", "Vitamin C", "Plan B". */
export const letteredWords = /* @__PURE__ */ lazy(() =>
  wordSet(
    'war vitamin plan type group class part section appendix title category exhibit chapter phase grade series hepatitis',
    'schedule terminal gate option point team division serie block model malcolm influenza annex zone level',
  ),
)

/** Small words that join on to a name: "Ravenel Jr. Causeway in Charleston", "Disney Co. Studios and". */
export const joiners = /* @__PURE__ */ lazy(() => wordSet('in of at on for and or by to from with near de la'))

/** Names that end in an exclamation or question mark and go on. */
export const exclamatoryNames = /* @__PURE__ */ lazy(() =>
  wordSet('Yahoo! Yum! Jeopardy! E! Hello! Oklahoma! Oliver! Airplane! Jeb! Joomla! Mia! Wham! Which? Guess?'),
)

/** Verbs of speech behind a quotation and a name: "“Is it over?” Mr. Vance asked." */
export const speechVerbs = /* @__PURE__ */ lazy(() =>
  wordSet(
    'said says asked asks added adds wrote writes wondered wonders demanded exclaimed shouted shouts cried yelled joked',
    'quipped replied replies mused recalled recalls tweeted posted declared laughed told tells responded repeated continued',
  ),
)

/** What follows a verb of speech and opens a clause of its own: "Mr. Vance said the plan failed." */
export const clauseOpeners = /* @__PURE__ */ lazy(() =>
  wordSet(determiners.toLowerCase(), 'that he she it they we I there if for whether to'),
)

/** Verbs of speech that take the person spoken to; only these open a clause behind them. */
export const objectVerbs = /* @__PURE__ */ lazy(() => wordSet('asked asks told tells'))
export const objectClauseOpeners = /* @__PURE__ */ lazy(() => wordSet('that if whether for to'))

/** Small words inside a speaker's name: "Ursula van der Pell", "the Duke of York". */
export const speakerParticles = /* @__PURE__ */ lazy(() => wordSet('de van von bin al der la the of'))

/** Words that no headline, by-line or caption ends in: the sentence goes on in the next line. */
export const unfinishedWords = /* @__PURE__ */ lazy(() =>
  wordSet(`${prepositions} ${determiners} ${conjunctions} ${verbs} not more can might`.toLowerCase()),
)

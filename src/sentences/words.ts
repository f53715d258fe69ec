import { lazy } from '../text/lazy.ts'

function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '))
}

/** Words that open sentences and hardly ever go on a name: after "U.S.", "Inc." or "J." they mean a new sentence. */
export const functionStarters = /* @__PURE__ */ lazy(() =>
  wordSet(
    'The A An He She It They We I You His Her Its Their Our My Your This That These Those There Here Who What Which',
    'When Where Why How Whether While Whereas If Unless Until Since Because Although Though Even Once As After Before',
    'In On At By For From With Without Within To Of Into Under Over Between Among Amid During Despite Through',
    'Throughout Across Against Along Around Behind Below Beyond Besides Following According Like Unlike Toward Towards',
    'But And Or Nor So Yet Still Then Thus Hence Also Now Meanwhile Moreover However Furthermore Nevertheless',
    'Nonetheless Otherwise Therefore Instead Indeed Perhaps Maybe Rather Later Earlier Soon Today Yesterday Tonight',
    'Tomorrow Recently Currently Previously Finally Eventually Ultimately Similarly Separately Additionally Overall',
    'Some Many Most Few Several Both Each Every Either Neither Another Other Others All Any None Nobody Nothing No Not',
    'Only Just Such Much More Less Never Always Often Sometimes Usually Is Are Was Were Did Does Do Has Have Had',
    'Could Would Should Everyone Everybody Someone Anyone Let Asked Among Two Three Four Five Six Seven Eight Nine Ten',
    'Apparently Clearly Generally Historically Initially Last Next Nearly Almost About Roughly Up Down Out',
  ),
)

/** Plural nouns and the like that open news sentences; after "U.S." they may go on ("U.S. Officials"), after "Inc." not. */
export const newsStarters = /* @__PURE__ */ lazy(() =>
  wordSet(
    'Analysts Officials Investors Traders Economists Executives Lawyers Attorneys Prosecutors Police Critics Supporters',
    'Opponents Witnesses Authorities Reporters Residents Researchers Scientists Experts Observers Sources Shares Sales',
    'Terms Earnings Profits Profit Revenue Revenues Prices Volume Results Proceeds Details Stocks Bonds Dealers Brokers',
    'Employees Workers Customers Consumers Companies Banks Shareholders Stockholders Holders Directors Lawmakers',
    'Senators Opposition Spokesmen Management First Second Third Company Spokesman',
    'Separately Elsewhere People Members Students Teachers Neighbors Neighbours Relatives Friends Doctors Soldiers',
    'Troops Protesters Users Fans Players Rescuers Firefighters Detectives Investigators Detainees Asked',
    'Image Images Photo Photos Photograph Picture Source Credit Video Copyright Updated Published Reporting Editing',
  ),
)

/** Nouns that go on a company, state or country: "Tyler Corp. Chairman Lee", "N.J. Gov. Ruiz", "King Jr. Day". */
export const continuations = /* @__PURE__ */ lazy(() =>
  wordSet(
    'Chairman Chairwoman Chair President Vice Chief CEO CFO COO Executive Director Senior Founder Co-founder Cofounder',
    'Owner Manager Secretary Treasurer Analyst Economist Spokesman Spokeswoman Spokesperson Partner Managing General',
    'Governor Mayor Admiral Senator Representative Congressman Congresswoman Judge Justice Attorney Sheriff Ambassador Minister',
    'Professor Editor Publisher Correspondent Reporter Writer Coach Captain Lieutenant Sergeant Colonel General Officer',
    'Democrat Republican Independent Sen Rep Gov Lt Atty Gen Sens Reps Supt Securities Industries Holdings International',
    'Group Bank Unit Division Stock Bonds Class Common Preferred Series Day Boulevard Drive Avenue Street High Middle',
    'Elementary Memorial School University Park Center Centre Library Award Foundation Institute Federal Senate House',
    'Supreme State District Circuit Court Department Treasury Army Navy Air Marine Coast Constitution',
  ),
)

/** Verbs that show the word before them to be a subject: "… from Ogden Corp. Ogden said …". */
export const subjectVerbs = /* @__PURE__ */ lazy(() =>
  wordSet(
    'said says is was were are has had have will would could can may might did does declined plans expects expected',
    'reported closed rose fell began agreed also won’t wasn’t isn’t didn’t doesn’t hasn’t told added noted denied called',
    'makes made owns sold sells bought holds held operates currently already recently still now reports gained lost',
    'argues argued contends believes thinks acquired announced filed estimates earned posted resigned joined succeeds',
  ),
)

/** What may follow the time of day: "7 p.m. EST", "at 3 p.m. Moscow time" (with "time"), "6 a.m. Monday". */
export const clockContinuations = /* @__PURE__ */ lazy(() =>
  wordSet(
    'EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST EET EEST MSK IST JST KST AEST AEDT AWST NZST NZDT HST',
    'AKST AKDT SAST WAT EAT PKT SGT HKT Eastern Central Mountain Pacific Greenwich Monday Tuesday Wednesday Thursday',
    'Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun January February March April June July August',
    'September October November December Jan Feb Aug Sept Oct Nov Dec Z Zulu',
  ),
)

/** Words of a phrase that only says when: "Shortly before 5 a.m. Mr. Osei left." */
export const timePhraseWords = /* @__PURE__ */ lazy(() =>
  wordSet(
    'At By On In Around About Before After From Until Since Shortly Just Starting Beginning Every at by on in around about',
    'before after from until since to and the a of exactly just shortly early late morning afternoon evening night day',
    'same next following noon midnight each every',
  ),
)

/** Common words after which a single letter is a label, not an initial: "World War I", "Vitamin C", "Plan B". */
export const letteredWords = /* @__PURE__ */ lazy(() =>
  wordSet(
    'War Vitamin vitamin Plan plan Type type Group group Class class Part part Section section Appendix Title Category',
    'category Exhibit Chapter Phase phase Grade Series Hepatitis hepatitis Schedule Terminal Gate Option option Point point',
    'Team Division Serie Channel Generation Gen Level Block Model Malcolm Influenza influenza Annex Zone Level Unit',
  ),
)

/** Small words that join on to a name: "Ravenel Jr. Bridge in Charleston", "Disney Co. President and". */
export const joiners = /* @__PURE__ */ lazy(() => wordSet('in of at on for and or by to from with near de du la'))

/** Names that end in an exclamation or question mark and go on. */
export const exclamatoryNames = /* @__PURE__ */ lazy(() =>
  wordSet('Yahoo! Yum! Jeopardy! E! Hello! Oklahoma! Oliver! Airplane! Jeb! Joomla! Mia! Wham! Which? Guess? Yes!'),
)

/** Verbs of speech after a question or exclamation and a name: "“Is it over?” Mr. Vance asked." */
export const speechVerbs = /* @__PURE__ */ lazy(() =>
  wordSet(
    'said says asked asks added adds wrote writes wondered wonders demanded demands exclaimed exclaims shouted shouts',
    'cried cries yelled yells screamed joked jokes quipped quips replied replies mused recalled recalls tweeted posted',
    'declared laughed told tells responded responds repeated continued concluded remarked snapped',
  ),
)

/** What follows a verb of speech that opens a clause of its own: "Mr. Vance said the plan failed." */
export const clauseOpeners = /* @__PURE__ */ lazy(() =>
  wordSet('that the a an he she it they we I his her its their there this these no some for if whether to'),
)

/** Words that no headline, by-line or caption ends in: the sentence goes on in the next line. */
export const unfinishedWords = /* @__PURE__ */ lazy(() =>
  wordSet(
    'the a an of in on at by for from with to and or but as than that which who whose his her its their our my your is are',
    'was were be been has have had will would can could should may might must into over under about after before between',
    'against during through while when where if because although not no more most very Mr. Mrs. Ms. Dr. Sen. Rep. Gov. Gen.',
    'Lt. Col. Capt. Sgt. Rev. Prof. St. Jan. Feb. Aug. Sept. Oct. Nov. Dec. The A An In On At By For Of And this these those',
  ),
)

/** Verbs of speech that take the person spoken to; only these open a clause behind them. */
export const objectVerbs = /* @__PURE__ */ lazy(() => wordSet('asked asks told tells'))
export const objectClauseOpeners = /* @__PURE__ */ lazy(() => wordSet('that if whether for to'))

/** Small words inside a speaker's name: "Ursula van der Pell", "the Duke of York". */
export const speakerParticles = /* @__PURE__ */ lazy(() => wordSet('de van von bin al der la the of'))

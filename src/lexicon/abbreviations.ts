/**
 * English abbreviations of the newspapers, by how they behave before a capital letter. Facts, from style guides and
 * from reading; no list was copied. Each is written without its last full stop, in one word list per kind; its forms with
 * a capital ("Cf.") or in capitals ("CORP.") need no row, its form in small letters only where `alsoSmall` does not name
 * the kind.
 * An abbreviation before a small letter never ends a sentence, so most units ("oz", "sq") need no row either.
 */
export const abbreviations = {
  /** Before a name: "Mr. Vance", "Lt. Gov. Ramos", "Mt. Hood". Never ends a sentence. */
  title:
    'Mr Ms Messrs Mme Dr Prof Sen Rep Gov Lt Gen Brig Col Maj Capt Cpt ' +
    'Cmdr Cdr Adm Sgt Cpl Pvt Pfc Spc Ofc Rev Fr Br Msgr Abp Hon Pres Supt Det Insp Atty Amb ' +
    'Asst Dist Comdr Commr Ens Mlle Mt Ft Pte Rt Ald Cllr Sec Secy Treas Dir Dep Exec Fmr Adj Wm Geo Chas mr ms dr prof',
  /** Always lead on: "vs. Leeds", "e.g. Paris", "(b. Paris, 1950)", "Dkt. No. 4", "Ph. D.". */
  connector: 'vs v cf e.g i.e eg ie viz a.k.a aka ca c b d approx incl esp née nee Dkt Civ Crim Bankr Ph',
  /** Before a number, or a name that stands for one: "No. 10", "p. 55", "Prop. 13", "Vol. II", "Ex. A". */
  reference:
    'No p pp est lb hr Vol Ch Art Sc pop Fig Para Op Prop Rte Pt Rs Ext N° Ver Pl Apt Bldg Rm ' + 'Ex Tel Cir Supp',
  /** Before a day or a year: "Nov. 29", "Jan. 2024". */
  calendar: 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
  /** Close a company's or a club's name: "Tyler Corp. chairman", "bought by Tyler Corp. Mr. Vance said". */
  company: 'Inc Corp Co Cos Ltd Bros Pty Plc Bhd Mfg Assn Assoc Ry Utd L.P N.V S.A A.G S.p.A P.L.C B.V L.L.C P.C L.L.P',
  /**
   * Inside the name of a body or a place, or before a name: "Dept. of Health", "Wall St. The", "St. Louis", "(dir. Ann
   * Lund)", "the song ft. Omar Roe"; behind a number "ft" is a reference.
   */
  body: 'Dept Depts Univ Inst Intl Natl Govt Div Inf Comm Tech Hosp Cie Alex St Ste Sts ft feat dir prod trans ed',
  /** Close a person's name, or a street's: "Luther King Jr. Day", "Omar Reyes Jr. The", "on Fifth Ave. Ms. Roe". */
  suffix: 'Jr Sr Esq Ph.D M.D D.D.S LL.B LL.M LL.D J.D M.B.A B.A M.A Ed.D Ret al Hwy Ave Blvd Rd Ln Pkwy Expy Sq Ct',
  /** States, provinces and the like: "San Jose, Calif.", "N.J. Transit". */
  place:
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Me Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.Y ' +
    'N.C N.D Okla Ore Pa Penn R.I S.C S.D Tenn Tex Va Vt Wash Wis W.Va Wyo D.C P.R Alta Man Ont Que Sask N.S N.B P.E.I',
  /** Of the clock: "7 p.m. EST", "at 6 a.m. The". */
  clock: 'a.m p.m',
} as const

export type AbbreviationKind = keyof typeof abbreviations

/** Kinds whose abbreviations take a plural: "Sens. Ruiz and Lee", "Nos. 4 and 5". */
export const alsoPlural: readonly AbbreviationKind[] = ['title', 'reference']

/** Kinds whose abbreviations are printed in small letters too: "no. 5", "oct. 3", "co. chairman". */
export const alsoSmall: readonly AbbreviationKind[] = ['reference', 'calendar', 'company', 'body', 'suffix']

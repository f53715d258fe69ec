/**
 * English abbreviations of the newspapers, by how they behave before a capital letter. Facts, from style guides and
 * from reading; no list was copied. Each is written without its last full stop, in one word list per kind.
 * An abbreviation before a small letter never ends a sentence, so units ("oz", "sq", "ft") need no row.
 */
export const abbreviations = {
  /** Before a name: "Mr. Vance", "Lt. Gov. Ramos", "Mt. Hood". Never ends a sentence. */
  title:
    'Mr Mrs Ms Mx Messrs Mmes Mme Mlle Dr Drs Prof Profs Sen Sens Rep Reps Gov Govs Lt Ltjg Gen Gens Brig Col Cols Maj ' +
    'Capt Cpt Cmdr Cdr Comdr Adm Adms Sgt Sgts Cpl Pvt Pfc Spc Ens Ofc Rev Revs Fr Msgr Hon Pres Supt Det Insp Atty ' +
    'Attys Amb Asst Treas Chmn Mt Mts Ft Pte Rt Sra Srta Monsig Abp Bp Ald Comr Commr Comdt Cmdt Cllr Lieut Gdsm Flt ' +
    'Sqn Sec Secs Wm Geo Chas Jas Jos Thos Robt Benj Edw mr mrs ms dr prof',
  /** Always lead on: "vs. Leeds", "e.g. Paris". */
  connector: 'vs v cf viz e.g i.e eg ie a.k.a aka ca approx Approx incl esp resp c d b né née nee',
  /** Before a number, or a name that stands for one: "No. 10", "p. 55", "Prop. 13", "Vol. II". */
  reference:
    'No Nos no nos p pp c b d est ft lb lbs hrs Vol Vols vol vols Ch Chap ch Sect sec Art Sc pop Fig fig Figs figs Para para ' +
    'Op op Prop Props Rte Pt pt Cl cl Rs Tel tel Ext ext Rm Nr nr N° Ver ver Bk Pl Apt Ste',
  /** Before a day or a year: "Nov. 29", "Jan. 2024", "Sat. Feb. 3". */
  calendar:
    'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun jan feb sept oct nov dec',
  /** Close a company's name: "Tyler Corp. chairman", "bought by Tyler Corp. Mr. Vance said". */
  company:
    'Inc Corp Corps Co Cos Ltd Ltda Bros Pty Plc PLC Bhd Cie Cia Mfg Mfrs Assn Assns Assoc Assocs Ry Rwy inc corp co cos ' +
    'ltd bros L.P N.V S.A A.G S.p.A P.L.C B.V L.L.C P.C L.L.P Pte.Ltd',
  /** Inside the name of a body: "Dept. of Health", "Int'l. Harvester". */
  body:
    "Dept Depts dept Univ univ Inst Intl Int’l Int'l Natl Nat’l Nat'l Govt Gov’t Gov't govt Div Inf Regt Bn Cav Dist Comm Acad Amer Bldg Bldgs Tech Sch " +
    'Elec Sys Chem Petro Pharm Industr Hosp Hwy Hwys Conf Cong Parl Prov Co-op',
  /** Close a person's name: "Luther King Jr. Day", "Omar Reyes Jr. The". */
  suffix: 'Jr Sr jr sr Esq Ph.D ph.d Phil M.D D.D.S LL.B LL.M LL.D J.D M.B.A B.A M.A Ed.D D.Phil Ret al',
  /** States, provinces and the like: "San Jose, Calif.", "N.J. Transit". */
  place:
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Me Mich Minn Miss Mo Mont Neb Nebr Nev N.H ' +
    'N.J N.M N.Mex N.Y N.C N.D N.Dak Okla Ore Oreg Pa Penn Penna R.I S.C S.D S.Dak Tenn Tex Va Vt Wash Wis Wisc W.Va ' +
    'Wyo D.C P.R Alta Man Ont Que Qué Sask N.S N.B N.W.T P.E.I Oxon Wilts Hants Lancs Yorks Herts Worcs Glos',
  /** Streets: "Wall St. The", "Pennsylvania Ave. Police". "St. Louis" too, so a name may follow. */
  street: 'St Sts Ave Aves Av Blvd Rd Rds Ln Pkwy Expy Expwy Tpk Tpke Sq Ct Ter Cres',
  /** Of the clock: "7 p.m. EST", "at 6 a.m. The". */
  clock: 'a.m p.m A.M P.M',
} as const

export type AbbreviationKind = keyof typeof abbreviations

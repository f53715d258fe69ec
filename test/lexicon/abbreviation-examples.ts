import type { AbbreviationKind } from '../../src/lexicon/abbreviations.ts'

/**
 * An example for each abbreviation of the lexicon, in which its sentence goes on, by kind. All people, companies and events
 * are invented. The text around it is the test's: "They noted … at length."
 */
export const goesOn: Readonly<Record<AbbreviationKind, string>> = {
  title: `Mr. Vance | Ms. Okafor | Messrs. Hale and Roe | Mme. Dufour | Dr. Prakash | Prof. Amaya | Sen. Whitlock | Rep. Reyes
    Gov. Price | Lt. Adeyemi | Gen. Tully | Brig. Lee | Col. Harker | Maj. Holm | Capt. Osei | Cpt. Lund | Cmdr. Pell | Cdr. Roe
    Adm. Vane | Sgt. Dunn | Cpl. Marsh | Pvt. Gray | Pfc. Nolan | Spc. Ibarra | Ofc. Bright | Rev. Field | Fr. Quinn
    Br. Anselm | Msgr. Doyle | Abp. Rossi | Hon. Judith Kane | Pres. Calder | Supt. Moss | Det. Shaw | Insp. Grant
    Atty. Stone | Amb. Lyle | Asst. Chief Roe | Dist. Judge Cole | Comdr. Hale | Commr. Boyd | Ens. Park | Mlle. Moreau
    Mt. Hood | Ft. Worth | Pte. Ellis | Rt. Rev. Amos Field | Ald. Novak | Cllr. Singh | Sec. Doyle | Secy. Doyle
    Treas. Lowe | Dir. Kemp | Dep. Marshal Rowe | Exec. Editor Crane | Fmr. Gov. Price | Adj. Gen. Pell | Wm. Harker | Geo. Pell
    Chas. Dray | mr. Vance | ms. Okafor | dr. Prakash | prof. Amaya`,
  connector: `Leeds vs. York | Doe v. Roe | the ruling (cf. Roe) | big towns, e.g. Paris | the capital, i.e. Norvale | big towns, eg. Paris
    the capital, ie. Norvale | three towns, viz. Hale and Lund | Roe, a.k.a. Slim | Roe, aka. Slim | a map, ca. 1890
    a map (c. 1890) | the poet (b. Paris, 1950) | the poet (d. Norvale, 1999) | approx. 40 | fees incl. VAT
    fruit, esp. Bramley | Ann Roe née. Lund | Ann Roe nee. Lund | Dkt. No. 4 | Civ. Action 12 | Crim. Case 9 | Bankr. Law 9 | a Ph. D. thesis`,
  reference: `No. 10 | p. 55 | pp. 3-9 | est. 1921 | lb. 4 | hr. 6 | Vol. II | Ch. 4 | Art. 9 | Act 3, Sc. 2 | a town (pop. 900) | Fig. 3
    Para. 12 | Op. 27 | Prop. 13 | Rte. 9 | Pt. 2 | Rs. 500 | Ext. 12 | N°. 5 | Ver. 2 | Pl. 4 | Apt. 6 | Bldg. 4 | Rm. 12
    Ex. A | Tel. 555-0100 | the 2d Cir. 1999 case | 12 F. Supp. 2d 45`,
  calendar: `Jan. 2 | Feb. 3 | Mar. 4 | Apr. 5 | Jun. 6 | Jul. 7 | Aug. 8 | Sept. 9 | Sep. 10 | Oct. 11 | Nov. 12 | Dec. 13
    Mon. 14 | Tue. 15 | Tues. 16 | Wed. 17 | Thu. 18 | Thur. 19 | Thurs. 20 | Fri. 21 | Sat. 22 | Sun. 23`,
  company: `Tyler Inc. Chairman Lee | Tyler Corp. President Roe | Tyler Co. Chairman Lee | Hale Cos. Chairman Lee | Tyler Ltd. Director Pell
    Pell Bros. Records | Tyler Pty. Ltd. | Tyler Plc. Chairman Lee | Tyler Bhd. Group | Tyler Mfg. Group
    the Realtors Assn. President Lund | the Tyler Assoc. Group | the Norvale Ry. Group | Leeds Utd. Manager Gray
    Tyler L.P. Partner Roe | Tyler N.V. Chairman Lee | Tyler S.A. Chairman Lee | Tyler A.G. Chairman Lee
    Tyler S.p.A. Chairman Lee | Tyler P.L.C. Chairman Lee | Tyler B.V. Chairman Lee | Tyler L.L.C. Partner Roe
    Tyler P.C. Partner Roe | Tyler L.L.P. Partner Roe`,
  body: `Dept. of Health | Depts. of Health and Labor | Univ. of Norvale | Inst. of Health | Intl. Harvester | Natl. Guard
    Govt. House | Div. One | Inf. Brigade | Comm. College | Norvale Tech. Institute | Mercy Hosp. Center | Cie. Marchand
    Alex. Brown | St. Louis | Ste. Marie | Sts. Peter and Paul | the song ft. Omar Roe | the song feat. Omar Roe
    the film (dir. Ann Lund) | the film (prod. Ann Lund) | the poems (trans. Ann Lund) | the poems (ed. Ann Lund)`,
  suffix: `Omar Reyes Jr. Day | Omar Reyes Sr. High School | Ann Lund, Esq. Partner | a Ph.D. Group | an M.D. Group | a D.D.S. Group
    an LL.B. Class | an LL.M. Class | an LL.D. Class | a J.D. Class | an M.B.A. Class | a B.A. Class | an M.A. Class
    an Ed.D. Class | Gen. Tully, Ret. President | Roe et al. (1999) | Hale Hwy. Bridge | Fifth Ave. Bridge | Hale Blvd. Bridge
    Mill Rd. School | Mill Ln. School | Hale Pkwy. Bridge | Hale Expy. Bridge | Union Sq. Park | Mill Ct. School`,
  place: `Ala. Power | Ariz. Power | Ark. Power | Calif. Edison | Colo. Power | Conn. Transit | Del. Transit | Fla. Power | Ga. Tech
    Ill. Power | Ind. Power | Kan. Power | Ky. Power | La. Power | Md. Transit | the Mass. Senate | the Me. Senate | Mich. State
    Minn. Power | Miss. Power | Mo. Power | Mont. Power | Neb. Power | Nev. Power | N.H. Power | N.J. Transit | N.M. Power
    N.Y. Giants | N.C. State | N.D. State | Okla. State | the Ore. Senate | Pa. Power | Penn. Station | R.I. Hospital
    S.C. State | S.D. State | Tenn. Tech | Tex. Tech | Va. Tech | Vt. Transit | Wash. Post | Wis. Power | W.Va. Power
    Wyo. Power | D.C. United | P.R. Power | Alta. Power | the Man. Senate | Ont. Hydro | Que. Hydro | Sask. Power
    N.S. Power | N.B. Power | P.E.I. Power`,
  clock: '7 p.m. EST | 6 a.m. Monday',
}

/** What closes a sentence and what leads on whatever stands behind, by kind: the test puts the word into these. */
export const neverEnds: readonly AbbreviationKind[] = ['title', 'connector']

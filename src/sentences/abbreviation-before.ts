import type { AbbreviationKind } from '../lexicon/abbreviations.ts'
import { type Candidate, pastWord, textBefore, wordBefore } from './candidate.ts'
import { isLowerCase, isOneOf, isUpperCase } from './characters.ts'
import { longestGlued, longestWord } from './constants.ts'
import { isBehindComma } from './place-end.ts'
import { continuesName } from './starters.ts'

/** A kind from the tables, or by form: one capital, or letters one by one. */
export type Kind = AbbreviationKind | 'initial' | 'acronym'

/** Places that are spelled like a word, where neither a city (or the "D." of a court) stands before them nor a body behind. */
const alsoWords = ['Me', 'Mass', 'Wash', 'Ore', 'Man']
/** Letters one by one, or nearly: "J.P", "U.S.A", "Ph.D"; in small letters they are a unit: "90 m.p.h". */
const acronym = /^[A-Z][a-z]?(?:\.[A-Za-z]{1,2})+$/
const initials = /^[A-Z](?:\.[A-Z])+$/
const spacedClock = /\d [ap]\. m$/i
/** "a J.D.", "Ann Lee, M.D." */
const degreeBefore = /(?:\b(?:an?|the|his|her|their|my|no)|,) $/i
/** "at 5 Harker Dr." */
const houseNumber = /\d [A-Z]\w* $/

/** What the word from `from` to the mark abbreviates, if anything. */
export function abbreviationBefore(c: Candidate, from: number): Kind | undefined {
  const { text, mark } = c
  if (mark - from === 1) {
    // "8 p. m. Thursday"
    if (spacedClock.test(textBefore(c, mark, 6))) return 'clock'
    // "R&B.", "5G.", "40°C."
    if (isUpperCase(text.charCodeAt(from)))
      return isOneOf(text.charCodeAt(from - 1), '&/°0123456789') ? undefined : 'initial'
  }
  const word = text.slice(from, mark)
  const kind = c.kinds.get(word) ?? gluedKind(c, from)
  if (kind !== undefined) return kindHere(c, from, word, kind)
  // "O.K. We begin"
  return word.includes('.') && acronym.test(word) && (word !== 'O.K' || from > c.start) ? 'acronym' : undefined
}

/** What stands around an abbreviation may tell that it is none, or another kind. */
function kindHere(c: Candidate, from: number, word: string, kind: AbbreviationKind): Kind | undefined {
  const before = textBefore(c, from, longestWord)
  // "the SEC. Nobody", against "AIDES OF SEN. WHITLOCK"; "an op-ed. Harker"
  if (/^[A-Z]{2,}$/.test(word) ? /[a-z]/.test(before) : isLowerCase(word.charCodeAt(0)) && before.endsWith('-')) return
  if (alsoWords.includes(word) && !(isBehindComma(c, from) || before.endsWith('. ') || continuesName(c))) return
  // "no small feat. Hospitals are"
  if (/^(?:ed|feat)$/.test(word) && isLowerCase(c.text.charCodeAt(pastWord(c.text, c.first)))) return
  if (word === 'Dr' && houseNumber.test(before)) return 'suffix'
  // "the song ft. Omar Roe", against "5 ft. Mind it"
  if (word === 'ft' && /\d $/.test(before)) return 'reference'
  // "President J.D. Vance", "says S.A. Quill", "Gen. A.M. Roe", against "Pell Lines S.A.", "9 A.M."
  const isPerson =
    kind === 'suffix'
      ? !degreeBefore.test(before)
      : kind === 'clock'
        ? !/\d\s?$/.test(before)
        : kind === 'company' && isLowerCase(wordBefore(c, from).charCodeAt(0))
  return isPerson && initials.test(word) ? 'acronym' : kind
}

/** Of the second of two words whose space is lost: "theOct. 7", but not "HarkGov.". */
function gluedKind({ text, mark, kinds }: Candidate, from: number): AbbreviationKind | undefined {
  let at = mark - 1
  while (at > mark - longestGlued && isLowerCase(text.charCodeAt(at))) at--
  const isGlued = at > from && isUpperCase(text.charCodeAt(at)) && isLowerCase(text.charCodeAt(at - 1))
  return isGlued && isLowerCase(text.charCodeAt(from)) ? kinds.get(text.slice(at, mark)) : undefined
}

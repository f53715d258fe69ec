import { type Candidate, goesOnInLowerCase, nextWord, pastWord, skipBlanks, skipOpeners, wordAt } from './candidate.ts'
import { isApostrophe, isDigit, isLowerCase, isUpperCase } from './characters.ts'
import { longestPlace, longestSpeaker } from './constants.ts'
import { endsInformally } from './informal.ts'
import { endsAtPeriod } from './period.ts'
import { courtesyTitle, startsProse } from './starters.ts'
import { clauseOpeners, functionStarters, speechVerbs, subjectVerbs, unfinishedWords } from './words.ts'

/** Small words between the parts of a speaker: "the Duke of York", "Ortiz and Calder", "Ann Lund of Ohio had asked". */
const particle = /^(?:of|the|and|from|at|in|had|has)$/
/** "said in May that the plan failed", "said, ‘I …’" */
const subordinate = /^(?:[,:]\s?["'“‘][A-Z]|[^.,:;]*\s(?:that|if|whether)\s)/
/** "asked the crowd", "told reporters": the person spoken to is not a clause. */
const objectVerb = /^(?:asks?|asked|told|urged|warned)$/
/** "(R-Ohio) " */
const bracket = /^\([^()\n\r]{1,30}\) /

/**
 * Whether the words behind a quotation name its speaker, up to a verb of speech with no clause of its own behind it:
 *
 *     “Is it over?” Lena Vance, the mayor, asked reporters.
 *                   ^first    ^--a pair--^ ^verb
 */
export function isAttributed(c: Candidate): boolean {
  const { text } = c
  if (c.first !== c.next || startsProse(c) || !opensSpeaker(c)) return false
  let at = c.first
  let commas = 0
  let isBehindComma = false
  for (let words = 0; words < longestSpeaker; words++) {
    const word = wordAt(text, at)
    const end = at + word.length
    const inPair = commas % 2 === 1
    // Behind "Petra Lund, 20," too.
    if (words > 0 && (!inPair || (isBehindComma && commas > 1)) && isVerb(word)) return !opensClause(word, text, end)
    if (words > 0 && !inPair && !goesOnSpeaker(word)) return false
    const after = pastMarks(c, end)
    if (after < 0) return false
    isBehindComma = text[after] === ','
    // An age opens a pair and does not close it: "Lund, 20, of Harker, said".
    if (isBehindComma) commas += isDigit(word.charCodeAt(0)) ? 2 : 1
    at = skipBlanks(text, isBehindComma ? after + 1 : after)
    at += bracket.exec(text.slice(at, at + longestPlace))?.[0].length ?? 0
  }
  return false
}

/** Verbs that no one speaks with: "“We won!” Calder walked off." */
const silent = /^(?:walk|turn|open|clos|resign|refus|return|liv|look|stay|di)ed$/
/** "said", or "insisted": in an attribution such a verb is one of speech. */
const isVerb = (word: string): boolean => speechVerbs().has(word) || (word.endsWith('ed') && !silent.test(word))

/** A name, "The Harker Bugle" or "I asked". */
function opensSpeaker(c: Candidate): boolean {
  const word = nextWord(c)
  const next = pastWord(c.text, c.first)
  if (word === 'I') return isVerb(wordAt(c.text, next))
  return word === 'The'
    ? isUpperCase(c.text.charCodeAt(next))
    : isUpperCase(word.charCodeAt(0)) && !functionStarters().has(word)
}

/** "HBC host Lee Harker again asked"; but another verb, a pronoun or a second title ends the speaker. */
function goesOnSpeaker(word: string): boolean {
  if (!isLowerCase(word.charCodeAt(0))) return !functionStarters().has(word) && !courtesyTitle.test(word)
  return (
    particle.test(word) ||
    !(silent.test(word) || unfinishedWords().has(word) || subjectVerbs().has(word) || clauseOpeners().has(word))
  )
}

/** Past "-", an apostrophe and a stop behind a word; -1 where the stop ends the sentence. */
function pastMarks(c: Candidate, end: number): number {
  const { text } = c
  if (text[end] === '-' || isApostrophe(text.charCodeAt(end))) return end + 1
  return text[end] === '.' ? pastStop(c, end) : end
}

/** Past the stop of "Mr." or "U.S."; -1 where it ends the sentence. */
function pastStop(c: Candidate, mark: number): number {
  const stop = mark + 1
  const next = skipBlanks(c.text, stop)
  const inner: Candidate = { ...c, mark, stop, end: stop, next, first: skipOpeners(c.text, next) }
  return (goesOnInLowerCase(inner) ? endsInformally(inner) : endsAtPeriod(inner)) ? -1 : stop
}

/** "said that the plan failed", "said the plan failed", "said Harker left", "asked for help", "declined to comment" */
function opensClause(verb: string, text: string, end: number): boolean {
  if (subordinate.test(text.slice(end, end + longestPlace))) return true
  const at = skipBlanks(text, end)
  const next = wordAt(text, at)
  // "said to the hall"
  if (next === 'to') {
    const listener = wordAt(text, pastWord(text, at))
    return verb !== 'said' && !clauseOpeners().has(listener) && !isUpperCase(listener.charCodeAt(0))
  }
  if (objectVerb.test(verb)) return next === 'for'
  return clauseOpeners().has(next) || (isUpperCase(next.charCodeAt(0)) && !next.endsWith('day'))
}

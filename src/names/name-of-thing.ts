import { isHouse, isInstitutionWord, isShipClass, isVessel, isWork } from '../lexicon/names/things.ts'
import { textBefore } from '../text/text-before.ts'
import { type Mention, startOf } from './mention.ts'
import type { Candidate } from './reading.ts'
import { wordAfter, wordBefore } from './word.ts'

/** Function words and marks before which a place with "a" is a thing: "a Bokhara and two rugs". */
const NO_NOUN = /^(?:[.,;:!?)”"’]|\s(?:and|or|but|for|in|on|at|to|with|from|by|of|was|is|were|had|has)\b|\s*$)/

/** "named", "christened", "aboard the": what a thing is given as its name, and where it is a ship's. */
const NAMED = /\b(?:named|christened|titled|entitled|nicknamed|dubbed|aboard(?: the)?|on board(?: the)?)\s["“‘]?$/

/** "Kiev-1": one of several. */
const NUMBERED = /^-\d/

const LONGEST_ADJECTIVE = 24

/** "Bilhorod-Dnistrovskyi": an adjective that is part of the place's own name. */
const ADJECTIVE = /^-\p{Lu}[\p{Ll}’']+s[ck](?:[aioy]|[iy][iyj]|a[jy]a|oye)(?![\p{L}-])/u

/** Submarine Zaporozhye, FC Donbass, the film Inchon, Kiev Chocolate Works: a thing that keeps its own name. */
export function isNameOfThing({ reading: { text }, mention, entity: { row } }: Candidate): boolean {
  const start = startOf(mention)
  const before = wordBefore(text, start)
  const word = before?.joined && before.gap === 'space' ? before.word.key : ''
  if (isVessel(word) || isShipClass(wordAfter(text, mention.end)?.word.key ?? '')) return true
  if (row.kind === 'person') return false
  if (isHouse(word) || isWork(word) || NAMED.test(textBefore(text, start, 20))) return true
  return (
    row.kind === 'place' &&
    (NUMBERED.test(text.slice(mention.end, mention.end + 2)) ||
      ADJECTIVE.test(text.slice(mention.end, mention.end + LONGEST_ADJECTIVE)) ||
      (isIndefinite(word) && NO_NOUN.test(text.slice(mention.end, mention.end + 6))) ||
      isBody(text, mention))
  )
}

const isIndefinite = (word: string): boolean => word === 'a' || word === 'an'

/** Kiev Polytechnic Institute, Pusan National University: a body that spells its own name. */
function isBody(text: string, { end }: Mention): boolean {
  const next = spacedAfter(text, end)
  if (!next?.capital) return false
  if (isInstitutionWord(next.key)) return true
  const second = spacedAfter(text, next.end)
  return second?.capital === true && isInstitutionWord(second.key)
}

const spacedAfter = (text: string, at: number) => {
  const next = wordAfter(text, at)
  return next?.gap === 'space' ? next.word : null
}

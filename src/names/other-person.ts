import { isCountry } from '../lexicon/names/countries.ts'
import {
  isCommonGiven,
  isNoGivenName,
  isNoName,
  isPersonalTitle,
  isPlaceCompanion,
} from '../lexicon/names/neighbours.ts'
import { textBefore } from '../text/text-before.ts'
import { isHyphen } from './characters.ts'
import { type Entity, entityOf, isGivenKey } from './matcher.ts'
import { initialBefore, type Mention } from './mention.ts'
import type { Candidate, Setting } from './reading.ts'
import { type Word, wordAfter, wordBefore, wordEndingAt } from './word.ts'

/** "Hamza bin Laden": what links a surname to somebody's own name. */
const NAME_PARTICLE = /^(?:b[ei]n|ibn|abu|v[ao]n|wa|ul|da|dos)$/

/** "Igor Zelensky", "I. Zelensky", "Haniya Aamir", "Gen. Lvov": true where the form is part of another person's name. */
export function isOtherPerson({ reading, index, mention, entity }: Candidate): boolean {
  const initial = initialBefore(reading.text, mention.articleStart)
  // "P. Nikolaev", but "the U.S. Kiev"
  if (initial && entity.row.kind === 'place') return reading.text.charAt(initial.start - 1) !== '.'
  if (initial) return !hasInitial(entity, initial.key)
  const previous = reading.mentions[index - 1]
  if (entity.row.kind !== 'person' && isTitled(reading.text, mention, previous)) return true
  const before = otherGivenBefore(reading, mention, previous)
  // "Says Al Qaeda": the article is a group's; but Cenk Uygur is a person.
  if (entity.row.kind === 'group' && mention.articleStart < mention.start)
    return before !== null && isKnownGiven(reading, before)
  return before !== null || surnameBehind(reading, mention) !== null
}

/** A given name and a surname, or a name of several words: Ko Wen-je. */
const isFull = ({ given, form }: Mention): boolean => given !== null || form.keys.length > 1

const hasInitial = ({ given }: Entity, letter: string): boolean =>
  given.length === 0 || given.some((form) => form.keys[0]?.startsWith(letter))

/** "her daughter Odessa" */
const KIN = /^(?:aunt|uncle|sister|brother|daughter|son|wife|husband|cousin|niece|nephew|girlfriend|friend)$/

/** True behind a rank or a courtesy title, or who somebody is to others: Mr, Gen., Judge, aunt. */
export function isTitled(text: string, { articleStart: at }: Mention, previous: Mention | undefined): boolean {
  // "Michael Gove Kyiv": the end of a full name is not a title.
  if (previous && isFull(previous) && previous.end === at - 1) return false
  const title = text.charAt(at - 2) === '.' ? wordEndingAt(text, at - 2) : wordBefore(text, at)?.word
  return title !== undefined && title !== null && (title.capital ? isPersonalTitle(title.key) : KIN.test(title.key))
}

/** The capitalised word before a lone form that is somebody else's given name, as far as it can be told. */
export function otherGivenBefore(setting: Setting, mention: Mention, previous: Mention | undefined): Word | null {
  const before = wordBefore(setting.text, mention.articleStart)
  if (!before?.joined || before.gap === 'hyphen') return null
  // "Kim Jong Un Zelensky": the end of a full name is nobody's given name.
  if (previous && isFull(previous) && previous.end === before.word.end) return null
  const { word } = before
  if (NAME_PARTICLE.test(word.key)) return word
  if (!word.capital || isNoName(word.key) || isOwnGiven(setting, mention, word)) return null
  if (isKnownGiven(setting, word)) return word
  return !isNoGivenName(word.key) && isUnknownName(setting, word) ? word : null
}

const isOwnGiven = ({ matcher }: Setting, { entity }: Mention, { key }: Word): boolean =>
  entityOf(matcher, entity).given.some((form) => form.keys.includes(key))

export const isKnownGiven = ({ matcher }: Setting, { key }: Word): boolean =>
  isGivenKey(matcher, key) || isCommonGiven(key)

/** The capitalised word behind a lone form on its line that makes a given name of it: Odessa A'zion. */
export function surnameBehind(setting: Setting, { start, end, entity }: Mention): Word | null {
  const kind = setting.matcher.rows[entity]?.kind
  const after = wordAfter(setting.text, end)
  if (isHyphen(setting.text.charCodeAt(start - 1)) || after?.gap !== 'space' || (kind !== 'person' && kind !== 'place'))
    return null
  const { word } = after
  if (kind === 'place' && SURNAME_TAIL.test(setting.text.slice(end, end + REACH))) return word
  if (!word.capital || setting.text.slice(end, word.start).includes('\n')) return null
  const isBehindPlace = kind === 'place' && PREPOSITION.test(textBefore(setting.text, start, 10))
  if (!isUnknownName(setting, word) && (isBehindPlace || !isSurname(setting, word))) return null
  if (isGivenKey(setting.matcher, word.key) && (kind === 'person' || isFollowedByName(setting.text, word))) return null
  return kind === 'place' && isPlaceCompanion(word.key) ? null : word
}

/** "Odessa de Souza", "Odessa L. Crane" */
const SURNAME_TAIL = /^\s(?:(?:d[aei]|v[ao]n(?: de[rn]?)?|della?|bint?|al) |[A-Z]\. )[A-Z][a-z]/

/** "In Kiev Putin met": what makes a place of the name behind it. */
const PREPOSITION = /\b(?:in|from|to|near|of|at|for|outside|around|into|via)\s$/i

/** True in prose for a word that only people of the lexicon are called, none of them by it alone. */
function isSurname({ matcher, isHeadline }: Setting, { key, start }: Word): boolean {
  const owners = matcher.anchors.get(key) ?? []
  const isPerson = (row: number) => matcher.rows[row]?.kind === 'person' && matcher.rows[row].policy !== 'safe'
  return !isHeadline(start) && owners.length > 0 && owners.every(isPerson)
}

const isFollowedByName = (text: string, { end }: Word): boolean => wordAfter(text, end)?.word.capital === true

/** True for a capitalised word that is neither a title, a place nor an acronym, and does not stand in a headline. */
function isUnknownName({ text, matcher, isHeadline }: Setting, { key, start, end }: Word): boolean {
  if (key === '' || isNoName(key) || matcher.anchors.has(key)) return false
  const printed = text.slice(start, end)
  return printed !== printed.toUpperCase() && !isCountry(printed) && !isHeadline(start)
}

/** How far from a surname the words may stand that make a place or a people of it. */
const REACH = 40

const PEOPLE_BEHIND =
  /^\s(?:people|peoples|tribe|tribes|tribesmen|tribespeople|clan|language|pastoralists|herders|villagers)\b/

const PLACE_BEHIND = /^,\s(?:in|near|an?\s(?:[\w-]+\s)?(?:town|city|village|port|settlement|district|suburb))\b/

const PLACE_BEFORE =
  /\b(?:(?:port|town|city|village|settlement|district|suburb|island|resort|outskirts|streets|mayor) of|near|outside)\s$/

/** True for a surname alone that stands where a place or a people does: the port of Yuzhny, the Mursi people. */
export function isPlaceOrPeople({ reading: { text }, mention: { start, end }, entity: { row } }: Candidate): boolean {
  if (row.kind !== 'person') return false
  const before = textBefore(text, start, REACH)
  const after = text.slice(end, end + REACH)
  if (PEOPLE_BEHIND.test(after)) return true
  return PLACE_BEFORE.test(before) || (/\b(?:in|at|from|to)\s$/.test(before) && PLACE_BEHIND.test(after))
}

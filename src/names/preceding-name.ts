import { isCommonGiven, isNoGivenName } from '../lexicon/names/neighbours.ts'
import { isUpper } from './characters.ts'
import type { Entity, Matcher } from './matcher.ts'
import { initialBefore, type Mention } from './mention.ts'
import { type Word, wordAt, wordBefore } from './word.ts'

/** How much of the line around a mention is looked at to tell a headline from a sentence. */
const HEADLINE_REACH = 160

/** "Igor Zelensky", "I. Zelensky", "Hamza bin Laden": true where another person's name stands before the surname. */
export function isOtherPerson(text: string, mention: Mention, matcher: Matcher): boolean {
  const entity = matcher.entities[mention.entity]
  if (!entity) return false
  const at = mention.articleStart
  const initial = initialBefore(text, at)
  if (initial) return !hasInitial(entity, initial.key)
  const before = wordBefore(text, at)
  if (!before?.joined || before.gap === 'hyphen') return false
  return mightBeGiven(text, before.word, mention, matcher, entity)
}

function mightBeGiven(text: string, word: Word, mention: Mention, matcher: Matcher, entity: Entity): boolean {
  if (NAME_PARTICLES.has(word.key)) return true
  if (!word.capital || word.key === '' || isNoGivenName(word.key)) return false
  if (entity.given.some((form) => form.keys.includes(word.key))) return false
  if (matcher.givenKeys.has(word.key) || isCommonGiven(word.key)) return true
  if (entity.row.kind === 'place' || matcher.anchors.has(word.key)) return false
  return !isAcronym(text, word) && !isHeadline(text, word.start, mention.end)
}

const NAME_PARTICLES = new Set(['bin', 'ben', 'ibn', 'abu', 'abd', 'bint', 'von', 'van'])

const hasInitial = (entity: Entity, letter: string): boolean =>
  entity.given.length === 0 || entity.given.some((form) => form.keys[0]?.startsWith(letter))

const isAcronym = (text: string, word: Word): boolean =>
  word.end - word.start <= 5 && Array.from(text.slice(word.start, word.end)).every((c) => isUpper(c.charCodeAt(0)))

/** True where nearly all longer words of the line have a capital, so that a capital tells nothing. */
function isHeadline(text: string, from: number, to: number): boolean {
  const [start, end] = lineAround(text, from, to)
  const words = longWords(text, start, from).concat(longWords(text, to, end))
  return words.length >= 2 && words.filter((word) => word.capital).length * 5 >= words.length * 4
}

function lineAround(text: string, from: number, to: number): [number, number] {
  let start = from
  let end = to
  while (start > 0 && from - start < HEADLINE_REACH && text.charCodeAt(start - 1) !== 0x0a) start--
  while (end < text.length && end - to < HEADLINE_REACH && text.charCodeAt(end) !== 0x0a) end++
  return [start, end]
}

function longWords(text: string, start: number, end: number): Word[] {
  return Array.from(text.slice(start, end).matchAll(/[\p{L}]{4,}/gu), (match) => wordAt(text, start + match.index))
}

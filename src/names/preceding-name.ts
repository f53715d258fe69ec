import { isCommonGiven, isNoGivenName } from '../lexicon/names/neighbours.ts'
import type { Entity, Matcher } from './matcher.ts'
import { initialBefore, type Mention } from './mention.ts'
import { type Word, wordAfter, wordBefore } from './word.ts'

/** How much of the line around a mention is looked at to tell a headline from a sentence. */
const HEADLINE_REACH = 160

/** "Hamza bin Laden": what links a surname to somebody's own name. */
const NAME_PARTICLES = new Set(['bin', 'ben', 'ibn', 'abu', 'von', 'van'])

/** "Igor Zelensky", "I. Zelensky", "Haniya Aamir": true where the form is part of another person's name. */
export function isOtherPerson(text: string, mention: Mention, matcher: Matcher): boolean {
  const entity = matcher.entities[mention.entity]
  if (!entity) return false
  const initial = initialBefore(text, mention.articleStart)
  if (initial) return !hasInitial(entity, initial.key)
  const before = wordBefore(text, mention.articleStart)
  if (before?.joined && before.gap === 'space' && isOtherGiven(text, before.word, mention, matcher, entity)) return true
  const after = wordAfter(text, mention.end)
  return after?.gap === 'space' && entity.row.kind === 'person' && isOtherSurname(text, after.word, mention, matcher)
}

const hasInitial = ({ given }: Entity, letter: string): boolean =>
  given.length === 0 || given.some((form) => form.keys[0]?.startsWith(letter))

function isOtherGiven(text: string, word: Word, mention: Mention, matcher: Matcher, entity: Entity): boolean {
  if (NAME_PARTICLES.has(word.key)) return true
  if (!word.capital || entity.given.some((form) => form.keys.includes(word.key))) return false
  if (matcher.givenKeys.has(word.key) || isCommonGiven(word.key)) return true
  return entity.row.kind !== 'place' && isUnknownName(text, word, mention, matcher)
}

function isOtherSurname(text: string, word: Word, mention: Mention, matcher: Matcher): boolean {
  return word.capital && isUnknownName(text, word, mention, matcher)
}

/** True for a capitalised word that is no title, no place, no acronym, and does not stand in a headline. */
function isUnknownName(text: string, { key, start, end }: Word, mention: Mention, { anchors }: Matcher): boolean {
  if (key === '' || isNoGivenName(key) || anchors.has(key)) return false
  const printed = text.slice(start, end)
  return (
    printed !== printed.toUpperCase() && !isHeadline(text, Math.min(start, mention.start), Math.max(end, mention.end))
  )
}

/** True where every other longer word of the line has a capital, so that a capital tells nothing. */
function isHeadline(text: string, from: number, to: number): boolean {
  const before = text
    .slice(Math.max(0, from - HEADLINE_REACH), from)
    .split('\n')
    .at(-1)
  const [after] = text.slice(to, to + HEADLINE_REACH).split('\n')
  const rest = `${before} ${after}`
  return !/(?<![A-Za-z'’])[a-z]{4}/.test(rest) && (rest.match(/[A-Z][a-z]{3}/g) ?? []).length > 1
}

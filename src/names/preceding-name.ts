import { isCommonGiven, isNoGivenName, isNoName } from '../lexicon/names/neighbours.ts'
import type { Candidate } from './guards.ts'
import { type Entity, isGivenKey } from './matcher.ts'
import { initialBefore } from './mention.ts'
import type { Scene } from './scene.ts'
import { type Word, wordAfter, wordBefore } from './word.ts'

/** "Hamza bin Laden": what links a surname to somebody's own name. */
const NAME_PARTICLE = /^(?:b[ei]n|ibn|abu|v[ao]n|wa|ul|da|dos)$/

/** "Igor Zelensky", "I. Zelensky", "Haniya Aamir": true where the form is part of another person's name. */
export function isOtherPerson({ scene, index, mention, entity }: Candidate): boolean {
  const initial = initialBefore(scene.text, mention.articleStart)
  if (initial) return !hasInitial(entity, initial.key)
  const before = wordBefore(scene.text, mention.articleStart)
  // "Kim Jong Un Zelensky": the end of a full name is nobody's given name.
  const full = scene.mentions[index - 1]
  if (before?.gap === 'hyphen' || (full?.given && full.end === before?.word.end)) return false
  if (before?.joined && isOtherGiven(scene, before.word, entity)) return true
  const after = wordAfter(scene.text, mention.end)
  return after?.gap === 'space' && entity.row.kind === 'person' && isOtherSurname(scene, after.word)
}

const hasInitial = ({ given }: Entity, letter: string): boolean =>
  given.length === 0 || given.some((form) => form.keys[0]?.startsWith(letter))

function isOtherGiven(scene: Scene, word: Word, entity: Entity): boolean {
  if (NAME_PARTICLE.test(word.key)) return true
  if (!word.capital || entity.given.some((form) => form.keys.includes(word.key))) return false
  if (isGivenKey(scene.matcher, word.key) || isCommonGiven(word.key)) return true
  return !isNoGivenName(word.key) && isUnknownName(scene, word)
}

const isOtherSurname = (scene: Scene, word: Word): boolean =>
  word.capital && !isGivenKey(scene.matcher, word.key) && isUnknownName(scene, word)

/** True for a capitalised word that is no title, no place, no acronym, and does not stand in a headline. */
function isUnknownName({ text, matcher, isHeadline }: Scene, { key, start, end }: Word): boolean {
  if (key === '' || isNoName(key) || matcher.anchors.has(key)) return false
  const printed = text.slice(start, end)
  return printed !== printed.toUpperCase() && !isHeadline(start)
}

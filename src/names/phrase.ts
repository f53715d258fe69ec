import { isInstitutionWord } from '../lexicon/names/institutions.ts'
import { isWordCode } from './characters.ts'
import { endOfKeys, startOfKeys } from './key-walk.ts'
import type { Entity } from './matcher.ts'
import type { Mention } from './mention.ts'
import { skipGap, type Word, wordAfter, wordAt, wordEndingAt } from './word.ts'

/** True where the mention is part of one of the row's excepted phrases: chicken Kiev; Odessa, Texas. */
export function isPhrase(text: string, mention: Mention, { exceptions }: Pick<Entity, 'exceptions'>): boolean {
  const { keys } = mention.form
  return exceptions.some(({ keys: phrase }) => {
    const at = indexOfKeys(phrase, keys)
    if (at < 0) return false
    return (
      startOfKeys(text, mention.start, phrase.slice(0, at), wordBeforeComma) >= 0 &&
      endOfKeys(text, mention.end, phrase.slice(at + keys.length), wordAfterComma) >= 0
    )
  })
}

const indexOfKeys = (phrase: readonly string[], keys: readonly string[]): number =>
  phrase.findIndex((_, at) => keys.every((key, offset) => phrase[at + offset] === key))

function wordBeforeComma(text: string, at: number): Word | null {
  const comma = skipGap(text, at, -1) - 1
  return text.charAt(comma) === ',' ? wordEndingAt(text, comma) : null
}

function wordAfterComma(text: string, at: number): Word | null {
  if (text.charAt(at) !== ',') return null
  const start = skipGap(text, at + 1)
  return isWordCode(text.charCodeAt(start)) ? wordAt(text, start) : null
}

/** Kiev Polytechnic Institute, Pusan National University: a body that spells its own name. */
export function isInstitution(text: string, mention: Mention, entity: Entity): boolean {
  if (entity.row.kind !== 'place') return false
  const next = wordAfter(text, mention.end)
  if (next?.gap !== 'space' || !next.word.capital) return false
  if (isInstitutionWord(next.word.key)) return true
  const second = wordAfter(text, next.word.end)
  return second?.gap === 'space' && second.word.capital && isInstitutionWord(second.word.key)
}

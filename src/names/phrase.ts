import { isInstitutionWord } from '../lexicon/names/institutions.ts'
import { isWordCode } from './characters.ts'
import type { Entity } from './matcher.ts'
import type { Mention } from './mention.ts'
import { skipGap, skipGapBack, type Word, wordAfter, wordAt, wordBefore, wordEndingAt } from './word.ts'

/** True where the mention is part of one of the row's excepted phrases: chicken Kiev; Odessa, Texas. */
export function isPhrase(text: string, mention: Mention, entity: Entity): boolean {
  const { keys } = mention.form
  return entity.exceptions.some((phrase) => {
    const at = indexOfKeys(phrase, keys)
    if (at < 0) return false
    return (
      matchesBack(text, mention.start, phrase.slice(0, at)) &&
      matchesOn(text, mention.end, phrase.slice(at + keys.length))
    )
  })
}

function indexOfKeys(phrase: readonly string[], keys: readonly string[]): number {
  return phrase.findIndex((_, at) => keys.every((key, offset) => phrase[at + offset] === key))
}

function matchesBack(text: string, from: number, keys: readonly string[]): boolean {
  let at = from
  for (let index = keys.length - 1; index >= 0; index--) {
    const word = wordBefore(text, at)?.word ?? wordBeforeComma(text, at)
    if (word?.key !== keys[index] || !word) return false
    at = word.start
  }
  return true
}

function matchesOn(text: string, from: number, keys: readonly string[]): boolean {
  let at = from
  for (const key of keys) {
    const word = wordAfter(text, at)?.word ?? wordAfterComma(text, at)
    if (word?.key !== key) return false
    at = word.end
  }
  return true
}

function wordBeforeComma(text: string, at: number): Word | null {
  const comma = skipGapBack(text, at) - 1
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

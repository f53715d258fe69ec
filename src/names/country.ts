import { isCountry, isState } from '../lexicon/names/countries.ts'
import type { NameRow } from '../types/names.ts'
import { isWordCode } from './characters.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'
import { wordBefore } from './word.ts'

/** True where the text names the row's country or another, unmistakable place of it. */
export const hasCountry = (reading: Reading, row: NameRow): boolean =>
  (row.context ?? []).some((word) => {
    let known = reading.countries.get(word)
    if (known === undefined) {
      known = hasWord(reading.text, word) || hasWord(reading.text, word.toUpperCase()) || hasPlaceOf(reading, word)
      reading.countries.set(word, known)
    }
    return known
  })

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isWordCode(text.charCodeAt(at - 1)) && !isWordCode(text.charCodeAt(at + word.length))) return true
  return false
}

const hasPlaceOf = ({ matcher, mentions }: Reading, country: string): boolean =>
  mentions.some((mention) => {
    const row = matcher.rows[mention.entity]
    return row?.kind === 'place' && row.policy === 'safe' && row.context?.includes(country) === true
  })

/** How far behind a place the country that it lies in may stand. */
const REACH = 100

/** "in ", "in southern ", ", ": what stands between a place and the country that it lies in. */
const LOCATIVE = /(?:^,|\b(?:in|of|inside|across))(?: [a-z]+){0,2} $/

/** True where the country nearest to the place, in its sentence, is another than the row's. */
export function isAbroad({ text }: Reading, { start, end }: Mention, { context = [] }: NameRow): boolean {
  const before = wordBefore(text, start)
  if (before && !before.joined) {
    const owner = text.slice(before.word.start, before.word.end)
    if (isCountry(owner) || isState(owner)) return !context.includes(owner)
  }
  const rest = text.slice(end, end + REACH).split(/[.!?]\s|\n/)[0] ?? ''
  for (const { 0: country, index } of rest.matchAll(/[A-Z][a-z]+/g)) {
    if (!LOCATIVE.test(rest.slice(0, index))) continue
    if (context.includes(country)) return false
    if (isCountry(country)) return true
  }
  return false
}

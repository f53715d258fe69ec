import { isCountry, isState } from '../lexicon/names/countries.ts'
import type { Entity } from './matcher.ts'
import type { Mention } from './mention.ts'
import { isPhrase } from './phrase.ts'

/** A state, a county or a country behind the comma, as far as the next mark: "Odessa, New York, and". */
const BEHIND_COMMA =
  /^(?:,\s(?:in (?:the state of |[a-z]+ )?)?|\s\()((?:[A-Z][\w.]*\s){0,3}[A-Z][\w.]*)(?=[,;:)]|\s?[(—–-]|\s*$|\s+[a-z])/

const LONGEST = 60

/** True where what stands behind the comma tells that the place is a namesake: Odessa, Missouri. */
export function isElsewhere(text: string, mention: Mention, { row, exceptions }: Entity): boolean {
  if (row.kind !== 'place') return false
  const region = BEHIND_COMMA.exec(text.slice(mention.end, mention.end + LONGEST))?.[1]
  if (region && isNamesakeRegion(region.replaceAll('.', ''), row.context)) return true
  return isPhrase(
    text,
    mention,
    exceptions.filter((phrase) => phrase.elsewhere),
  )
}

function isNamesakeRegion(region: string, context: readonly string[] | undefined): boolean {
  if (context?.includes(region)) return false
  return isState(region) || /^[A-Z].* County$/.test(region) || (context !== undefined && isCountry(region))
}

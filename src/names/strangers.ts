import type { Mention } from './mention.ts'
import { isKnownGiven, isTitled, otherGivenBefore, surnameBehind } from './other-person.ts'
import { isDescribed } from './private-person.ts'
import type { Candidate, Reading, Setting } from './reading.ts'
import { wordAfter, wordBefore } from './word.ts'

/** A surname as it is spelled, with its entity. */
export const fullSpelling = ({ entity, form }: Mention): string => `${entity} ${form.key}`

/** True where a lone form is somebody else's in this text; of a full name and `safe` nobody is in doubt. */
export function isStranger({ reading, mention, entity }: Candidate): boolean {
  const { kind, policy } = entity.row
  if (kind === 'person' && policy === 'safe' && reading.fullNames().has(mention.entity)) return false
  const id = policy === 'never' ? fullSpelling(mention) : mention.form.key
  let known = reading.strangers.get(id)
  if (known === undefined) {
    known = reading.mentions.some(
      (other, index) =>
        (other.form.key === mention.form.key || (policy === 'never' && other.entity === mention.entity)) &&
        isStrangersName(reading, index),
    )
    reading.strangers.set(id, known)
  }
  return known
}

/** True where a stranger is named by the form: Ivan Nikolaev, Gen. Nikolaev, Odessa A'zion. */
export function isStrangersName(reading: Reading, index: number): boolean {
  const { text, matcher, mentions } = reading
  const mention = mentions[index] as Mention
  if (mention.given) return reading.isPrivate(mention)
  const row = matcher.rows[mention.entity]
  const given = otherGivenBefore(reading, mention, mentions[index - 1])
  // Of a surname that its row leaves alone by itself, any other given name is enough.
  const isSure = given?.capital && (row?.policy === 'never' || isKnownGiven(reading, given))
  if (isSure || (given?.capital && isDescribed(text, mention.end))) return true
  if (row?.kind !== 'person' && (isTitled(text, mention, mentions[index - 1]) || isAlone(text, mention))) return true
  return row?.policy !== 'safe' || row.kind === 'person' ? isWholeName(reading, mention) : false
}

/** "Konar, a doctor": described as a person, and no place that somebody comes from. */
const isAlone = (text: string, { start, end }: Mention): boolean =>
  isDescribed(text, end) && !wordBefore(text, start)?.joined

/** "Odessa A'zion starred": one surname behind the form, and no longer name of a thing. */
function isWholeName(setting: Setting, mention: Mention): boolean {
  const surname = surnameBehind(setting, mention)
  if (!surname || wordBefore(setting.text, mention.start)?.word.key === 'the') return false
  return wordAfter(setting.text, surname.end)?.word.capital !== true
}

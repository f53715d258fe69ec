import type { NameSkipReason } from '../types/names.ts'
import { hasCountry, isAbroad } from './country.ts'
import { isElsewhere } from './elsewhere.ts'
import { isExplained, isQuotedWord, isSic } from './gloss.ts'
import { entityOf } from './matcher.ts'
import { isNameOfThing } from './name-of-thing.ts'
import { isOtherPerson, isPlaceOrPeople } from './other-person.ts'
import { isPhrase } from './phrase.ts'
import type { Candidate } from './reading.ts'
import { fullSpelling, isStranger } from './strangers.ts'
import { isTitleOfWork } from './title-of-work.ts'

/** A reason to leave a mention alone, and whether it holds. */
type Guard = readonly [reason: NameSkipReason, stops: (candidate: Candidate) => boolean]

/** Asked in this order; the first that stops a mention gives the reason. */
const everyMention: readonly Guard[] = [
  ['exception', isException],
  ['exception', isNameOfThing],
  ['exception', ({ reading, mention }) => isTitleOfWork(reading, mention)],
  ['word-as-word', ({ reading, mention }) => isQuotedWord(reading.text, mention) || isSic(reading.text, mention)],
  ['gloss', isExplained],
  ['quotation', ({ reading, mention }) => reading.isQuoted(mention)],
  ['other-person', ({ reading, mention }) => reading.isPrivate(mention)],
]

/** Asked as well where no given name stands before the form. */
const loneForm: readonly Guard[] = [
  ['other-person', isOtherPerson],
  ['other-person', isStranger],
  ['other-person', isPlaceOrPeople],
  ['unanchored', isUnanchored],
  ['no-context', isOutOfContext],
  ['ambiguous', isAmbiguous],
]

/** Why the candidate is left alone, if it is. */
export function reasonAgainst(candidate: Candidate): NameSkipReason | undefined {
  const stopped = ([, stops]: Guard): boolean => stops(candidate)
  const guard = everyMention.find(stopped) ?? (candidate.mention.given ? undefined : loneForm.find(stopped))
  return guard?.[0]
}

function isException({ reading, mention, entity }: Candidate): boolean {
  if (isPhrase(reading.text, mention, entity.exceptions)) return true
  if (entity.row.kind !== 'place') return false
  return (
    isElsewhere(reading.text, mention, entity) ||
    (entity.row.policy === 'anchored' && reading.namesakes().has(mention.entity))
  )
}

/** A surname alone that is not enough: the full name is missing, or stands there in another spelling only. */
function isUnanchored({ reading, mention, entity: { row } }: Candidate): boolean {
  if (row.kind !== 'person' || row.policy === 'safe') return false
  return row.policy === 'never'
    ? !reading.fullSpellings().has(fullSpelling(mention))
    : !reading.fullNames().has(mention.entity)
}

function isOutOfContext({ reading, mention, entity: { row } }: Candidate): boolean {
  if (row.kind === 'person' || row.policy !== 'anchored') return false
  return !hasCountry(reading, row) || isAbroad(reading, mention, row)
}

/** Two people of one surname whose spellings part: both named in full, or neither. */
function isAmbiguous({ reading: { matcher, fullNames }, mention, entity }: Candidate): boolean {
  const spelling = entity.forms[0]?.text
  const rivals = mention.rivals.filter((rival) => entityOf(matcher, rival).forms[0]?.text !== spelling)
  return rivals.length > 0 && (rivals.some((rival) => fullNames().has(rival)) || !fullNames().has(mention.entity))
}

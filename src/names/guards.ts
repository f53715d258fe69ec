import type { NameSkipReason } from '../types/names.ts'
import { hasCountry } from './country.ts'
import { isExplained, isQuotedWord } from './gloss.ts'
import { type Entity, entityOf } from './matcher.ts'
import type { Mention } from './mention.ts'
import { isInstitution, isPhrase } from './phrase.ts'
import { isOtherPerson } from './preceding-name.ts'
import type { Scene } from './scene.ts'

/** A mention that would change, and what it stands in. */
export interface Candidate {
  readonly scene: Scene
  /** Its place in the scene's mentions. */
  readonly index: number
  readonly mention: Mention
  readonly entity: Entity
}

/** A reason to leave a mention alone, and whether it holds. */
type Guard = readonly [reason: NameSkipReason, stops: (candidate: Candidate) => boolean]

/** Asked in this order; the first that stops a mention gives the reason. */
const everyMention: readonly Guard[] = [
  ['exception', isException],
  ['word-as-word', ({ scene, mention }) => isQuotedWord(scene.text, mention)],
  ['gloss', isExplained],
  ['quotation', ({ scene, mention }) => scene.isQuoted(mention)],
]

/** Asked as well where no given name stands before the form. */
const loneForm: readonly Guard[] = [
  ['other-person', isOtherPerson],
  ['unanchored', isUnanchored],
  ['no-context', isOutOfContext],
  ['ambiguous', isAmbiguous],
]

/** Why the candidate is left alone, if it is. */
export function reasonAgainst(candidate: Candidate): NameSkipReason | undefined {
  const guards = candidate.mention.given ? everyMention : [...everyMention, ...loneForm]
  return guards.find(([, stops]) => stops(candidate))?.[0]
}

function isException({ scene, mention, entity }: Candidate): boolean {
  if (isPhrase(scene.text, mention, entity) || isInstitution(scene.text, mention, entity)) return true
  return entity.row.policy === 'anchored' && entity.row.kind === 'place' && scene.namesakes().has(mention.entity)
}

function isUnanchored({ scene, mention, entity: { row } }: Candidate): boolean {
  return row.kind === 'person' && row.policy === 'anchored' && !scene.fullNames().has(mention.entity)
}

function isOutOfContext({ scene, entity: { row } }: Candidate): boolean {
  return row.kind !== 'person' && row.policy === 'anchored' && !hasCountry(scene, row)
}

/** Two people of one surname whose spellings part: both named in full, or neither. */
function isAmbiguous({ scene: { matcher, fullNames }, mention, entity }: Candidate): boolean {
  const spelling = entity.forms[0]?.text
  const rivals = mention.rivals.filter((rival) => entityOf(matcher, rival).forms[0]?.text !== spelling)
  return rivals.length > 0 && (rivals.some((rival) => fullNames().has(rival)) || !fullNames().has(mention.entity))
}

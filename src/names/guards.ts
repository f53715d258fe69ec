import type { NameSkipReason, Span } from '../types.ts'
import { entityOf } from './choose.ts'
import { hasCountry } from './country.ts'
import { isExplained, isQuotedWord } from './gloss.ts'
import { isInstitution, phraseAt } from './phrase.ts'
import { isOtherPerson } from './preceding-name.ts'
import type { Scene } from './scene.ts'

/** Leaves a mention alone for a reason. */
export interface Guard {
  readonly reason: NameSkipReason
  readonly stops: (scene: Scene, index: number) => boolean
}

/** Asked in this order; the first that stops a mention gives the reason. */
export const guards: readonly Guard[] = [
  { reason: 'exception', stops: isException },
  { reason: 'word-as-word', stops: (scene, index) => isQuotedWord(scene.text, spanAt(scene, index)) },
  { reason: 'gloss', stops: isExplained },
  { reason: 'quotation', stops: (scene, index) => scene.isQuoted(spanAt(scene, index)) },
  { reason: 'other-person', stops: isOther },
  { reason: 'unanchored', stops: isUnanchored },
  { reason: 'no-context', stops: isOutOfContext },
  { reason: 'ambiguous', stops: isAmbiguous },
]

function spanAt({ mentions }: Scene, index: number): Span {
  const mention = mentions[index]
  return { start: mention?.given?.start ?? mention?.start ?? 0, end: mention?.end ?? 0 }
}

function isException({ text, matcher, mentions, phrases }: Scene, index: number): boolean {
  const mention = mentions[index]
  if (!mention) return false
  const entity = entityOf(matcher, mention)
  if (phraseAt(text, mention, entity) || isInstitution(text, mention, entity)) return true
  return entity.row.policy === 'anchored' && entity.row.kind === 'place' && phrases().has(mention.entity)
}

function isOther({ text, matcher, mentions }: Scene, index: number): boolean {
  const mention = mentions[index]
  if (!mention || mention.given) return false
  return isOtherPerson(text, mention, matcher)
}

function isUnanchored({ matcher, mentions, fullNames, isAsked }: Scene, index: number): boolean {
  const mention = mentions[index]
  if (!mention || mention.given) return false
  const { row } = entityOf(matcher, mention)
  if (row.policy === 'safe' || (row.kind !== 'person' && row.policy === 'anchored')) return false
  if (row.policy === 'anchored') return !fullNames().has(mention.entity)
  return row.kind === 'person' || !isAsked(mention.entity)
}

function isOutOfContext(scene: Scene, index: number): boolean {
  const mention = scene.mentions[index]
  if (!mention) return false
  const { row } = entityOf(scene.matcher, mention)
  return row.policy === 'anchored' && row.kind !== 'person' && !hasCountry(scene, row)
}

/** Two people of one surname whose spellings part, both named in full. */
function isAmbiguous({ matcher, mentions, fullNames }: Scene, index: number): boolean {
  const mention = mentions[index]
  if (!mention || mention.given) return false
  const spelling = entityOf(matcher, mention).forms[0]?.text
  const rivals = mention.rivals.filter((rival) => matcher.entities[rival]?.forms[0]?.text !== spelling)
  return rivals.length > 0 && (rivals.some((rival) => fullNames().has(rival)) || !fullNames().has(mention.entity))
}

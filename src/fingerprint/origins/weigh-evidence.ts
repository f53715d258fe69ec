import type { Comparison } from '../../types/comparison.ts'
import {
  NOTABLE_CONTAINMENT,
  NOTABLE_WORDS,
  REWRITTEN_CONTAINMENT,
  REWRITTEN_DAYS,
  REWRITTEN_WORDS,
} from '../constants.ts'
import { daysApart, isoDay } from '../index/iso-day.ts'
import { sharedAgencies, type Witness } from './witness.ts'

export type Decision = 'one-origin' | 'unsure' | 'apart'

/** Text and credit together. In doubt the two stay apart. */
export function weighEvidence(a: Witness, b: Witness, comparison: Comparison): Decision {
  const credited = sharedAgencies(a, b).length > 0
  if (comparison.related) return credited || comparison.confidence !== 'unsure' ? 'one-origin' : 'unsure'
  if (comparison.verdict === 'shares-quotes') return isNotable(comparison) ? 'unsure' : 'apart'
  if (credited && isRewritten(a, b, comparison)) return 'one-origin'
  return isNotable(comparison) ? 'unsure' : 'apart'
}

function isRewritten(a: Witness, b: Witness, { containment, sharedWords }: Comparison): boolean {
  const days = daysApart(isoDay(a.date), isoDay(b.date))
  return (
    containment >= REWRITTEN_CONTAINMENT &&
    sharedWords >= REWRITTEN_WORDS &&
    (days === undefined || days <= REWRITTEN_DAYS)
  )
}

function isNotable({ containment, sharedWords }: Comparison): boolean {
  return containment >= NOTABLE_CONTAINMENT && sharedWords >= NOTABLE_WORDS
}

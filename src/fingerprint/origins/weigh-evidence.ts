import type { Comparison } from '../../types.ts'
import { daysApart, isoDay } from '../index/iso-day.ts'
import { sharedAgencies, type Witness } from './witness.ts'

/** With one agency credited in both and the same days, less shared text is enough. */
const REWRITTEN_CONTAINMENT = 0.15
const REWRITTEN_WORDS = 40
const REWRITTEN_DAYS = 2

/** Below this nothing speaks for one origin. */
const NOTABLE_CONTAINMENT = 0.1
const NOTABLE_WORDS = 25

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

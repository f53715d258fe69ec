import { hasSlots } from '../fingerprint/is-related.ts'
import { shapeOf } from '../fingerprint/shape.ts'
import { daysApart, isoDay } from '../text/iso-day.ts'
import type { Comparison } from '../types/comparison.ts'
import {
  NOTABLE_CONTAINMENT,
  NOTABLE_WORDS,
  REWRITTEN_CONTAINMENT,
  REWRITTEN_DAYS,
  REWRITTEN_QUOTES,
  REWRITTEN_WORDS,
} from './constants.ts'
import { sharedAgencies, type Witness } from './witness.ts'

export type Decision = 'one-origin' | 'unsure' | 'apart'

/** Text and credit together. In doubt the two stay apart. */
export function weighEvidence(a: Witness, b: Witness, comparison: Comparison): Decision {
  // Titles may speak where there is no text.
  if (comparison.verdict === 'too-short') return a.title !== null && a.title === b.title ? 'unsure' : 'apart'
  const credited = sharedAgencies(a, b).length > 0
  if (comparison.related) return credited || comparison.confidence !== 'unsure' ? 'one-origin' : 'unsure'
  if (credited && isRewritten(a, b, comparison)) return 'one-origin'
  return isNotable(comparison) ? 'unsure' : 'apart'
}

/** The agency's next version: on the same days, which must be known, and no other report of its templates. */
function isRewritten(a: Witness, b: Witness, { verdict, containment, sharedWords }: Comparison): boolean {
  const days = daysApart(isoDay(a.date), isoDay(b.date))
  return (
    containment >= (verdict === 'shares-quotes' ? REWRITTEN_QUOTES : REWRITTEN_CONTAINMENT) &&
    sharedWords >= REWRITTEN_WORDS &&
    days !== undefined &&
    days <= REWRITTEN_DAYS &&
    !hasSlots(shapeOf(a.view, b.view))
  )
}

function isNotable({ containment, sharedWords }: Comparison): boolean {
  return containment >= NOTABLE_CONTAINMENT && sharedWords >= NOTABLE_WORDS
}

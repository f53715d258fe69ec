import type { Evidence } from '../fingerprint/evidence.ts'
import { RELATED } from '../fingerprint/is-related.ts'
import { overlapOf } from '../fingerprint/overlap.ts'
import { type Shape, shapeOf } from '../fingerprint/shape.ts'
import { HOPELESS, RELATED_BY_THIRD } from './constants.ts'
import type { Entry } from './documents.ts'
import type { Profile } from './profile.ts'
import { weighPair } from './weigh-pair.ts'

/** What is known of a candidate pair, with what the index learned about both. The profiles are asked for where they matter. */
export function evidenceOf(a: Entry, b: Entry, profileOfA: () => Profile, profileOfB: () => Profile): Evidence {
  const overlap = overlapOf(a.view, b.view)
  const identical = a.exactHigh === b.exactHigh && a.exactLow === b.exactLow
  let known: Shape | undefined
  const shape = (): Shape => {
    known ??= shapeOf(a.view, b.view)
    return known
  }
  if (identical || overlap.shared < HOPELESS * Math.min(overlap.a, overlap.b))
    return { identical, overlap, weighed: overlap, limit: RELATED, shape }
  const x = profileOfA()
  const y = profileOfB()
  const third = x.holdIt.some((row) => y.holdIt.includes(row))
  const weighed = overlapOf(a.view, b.view, weighPair(a, b, x, y))
  return { identical, overlap, weighed, limit: third ? RELATED_BY_THIRD : RELATED, shape }
}

import type { Comparison } from '../../types/comparison.ts'
import { HOPELESS, RELATED_BY_THIRD } from '../constants.ts'
import { judge, RELATED } from '../judge.ts'
import { overlapOf } from '../overlap.ts'
import type { Entry } from './documents.ts'
import type { Profile } from './profile.ts'
import { weighPair } from './weigh-pair.ts'

/** The comparison of a candidate pair, with what the index learned about both. The profiles are asked for where they matter. */
export function judgePair(a: Entry, b: Entry, profileOfA: () => Profile, profileOfB: () => Profile): Comparison {
  const plain = overlapOf(a.view, b.view)
  const identical = a.exactHigh === b.exactHigh && a.exactLow === b.exactLow
  if (identical) return judge(plain, a, b, true)
  if (plain.shared < HOPELESS * Math.min(plain.a, plain.b)) return judge(plain, a, b, false, Number.POSITIVE_INFINITY)
  const [x, y] = [profileOfA(), profileOfB()]
  const third = x.holdIt.some((row) => y.holdIt.includes(row))
  return judge(overlapOf(a.view, b.view, weighPair(a, b, x, y)), a, b, false, third ? RELATED_BY_THIRD : RELATED)
}

import type { Comparison } from '../types/comparison.ts'
import type { Fingerprint } from '../types/fingerprint.ts'
import { RELATED } from './is-related.ts'
import { judge, judgeSame } from './judge.ts'
import { overlapOf } from './overlap.ts'
import { requireSameVersion } from './require-fingerprint.ts'
import { shapeOf } from './shape.ts'
import { plainView, sketchView } from './sketch-view.ts'

/** What two fingerprints have in common; hashes of `ignore` do not count for what they have to do with one another. */
export function compareFingerprints(a: Fingerprint, b: Fingerprint, ignore?: ReadonlySet<number>): Comparison {
  requireSameVersion(a.version, b.version)
  if (a.exact === b.exact) return judgeSame(a, b)
  const left = plainView(a)
  const right = plainView(b)
  const overlap = overlapOf(left, right)
  const weighed = ignore === undefined ? overlap : overlapOf(left, right, (hash) => (ignore.has(hash) ? 0 : 1))
  const shape = () => shapeOf(sketchView(a), sketchView(b))
  return judge({ identical: false, overlap, weighed, limit: RELATED, shape }, a, b)
}

import type { Comparison, Fingerprint } from '../types/comparison.ts'
import { judge, RELATED } from './judge.ts'
import { overlapOf } from './overlap.ts'
import { requireSameVersion } from './require-fingerprint.ts'
import { shapeOf } from './shape.ts'
import { sketchView } from './sketch-view.ts'

/** What two fingerprints have in common; hashes of `ignore` do not count for what they have to do with one another. */
export function compareFingerprints(a: Fingerprint, b: Fingerprint, ignore?: ReadonlySet<number>): Comparison {
  requireSameVersion(a.version, b.version)
  const [left, right] = [sketchView(a), sketchView(b)]
  const overlap = overlapOf(left, right)
  const weighed = ignore === undefined ? overlap : overlapOf(left, right, (hash) => (ignore.has(hash) ? 0 : 1))
  return judge(
    { identical: a.exact === b.exact, overlap, weighed, limit: RELATED, shape: () => shapeOf(left, right) },
    a,
    b,
  )
}

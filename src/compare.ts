import { judge } from './fingerprint/judge.ts'
import { overlapOf } from './fingerprint/overlap.ts'
import { requireFingerprint, requireSameVersion } from './fingerprint/require-fingerprint.ts'
import { sketchView } from './fingerprint/sketch-view.ts'
import { requireOptions } from './text/argument.ts'
import type { CompareOptions, Comparison, Fingerprint } from './types.ts'

export function compare(a: Fingerprint, b: Fingerprint, options?: CompareOptions): Comparison {
  requireFingerprint(a, 'a')
  requireFingerprint(b, 'b')
  requireOptions(options)
  requireSameVersion(a.version, b.version)
  const overlap = overlapOf(sketchView(a), sketchView(b), options?.ignore)
  return judge(overlap, a, b, a.exact === b.exact)
}

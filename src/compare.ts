import { judge } from './fingerprint/judge.ts'
import { overlapOf } from './fingerprint/overlap.ts'
import { requireFingerprint, requireSameVersion } from './fingerprint/require-fingerprint.ts'
import { compareOptions } from './fingerprint/require-option.ts'
import { sketchView } from './fingerprint/sketch-view.ts'
import { checkOptions } from './text/options.ts'
import type { CompareOptions, Comparison, Fingerprint } from './types/comparison.ts'

/**
 * What two fingerprints have in common. Symmetric, but for `aInB` and `bInA`, which change places.
 *
 * `similarity` is the Jaccard similarity of the shingle sets, estimated from a bottom-k sketch of their union
 * (Broder 1997; Cohen & Kaplan, "Summarizing data using bottom-k sketches", 2007; Beyer et al. 2007 for sketches of
 * unequal size): unbiased, with a standard deviation of at most √(J(1−J)/k), k ≥ 128: 0.044 at worst. Containment
 * follows from it and the exact set sizes: |A∩B| = J/(1+J)·(|A|+|B|). Both are exact where the texts have at most
 * 128 shingles each.
 *
 * `related` is decided on what stands outside quotation marks: at least 32 % of the shorter text, and 6 hashes of the sample.
 * Quotations that both print are counted apart: alone they give `shares-quotes`.
 *
 * @throws `version-mismatch` where the versions differ; `wrong-type`, `wrong-value` or `unknown-option` for an argument
 * or option that cannot be used.
 */
export function compare(a: Fingerprint, b: Fingerprint, options?: CompareOptions): Comparison {
  requireFingerprint(a, 'a')
  requireFingerprint(b, 'b')
  checkOptions(options, compareOptions)
  requireSameVersion(a.version, b.version)
  const ignore = options?.ignore
  const weigh = ignore && ((hash: number): number => (ignore.has(hash) ? 0 : 1))
  return judge(overlapOf(sketchView(a), sketchView(b), weigh), a, b, a.exact === b.exact)
}

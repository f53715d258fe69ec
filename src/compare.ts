import { compareFingerprints } from './fingerprint/compare-fingerprints.ts'
import { compareOptions } from './fingerprint/require-option.ts'
import { fingerprintOf } from './fingerprint.ts'
import { checkOptions } from './text/options.ts'
import type { Comparable, CompareOptions, Comparison } from './types/comparison.ts'

/**
 * What two texts have in common. Symmetric, but for `aInB` and `bInA`, which change places. A string is parsed first;
 * whoever compares one text with many makes its {@link fingerprint} once.
 *
 * The figures are counted on two bottom-k sketches (Cohen & Kaplan, "Summarizing data using bottom-k sketches", 2007;
 * Broder 1997; Beyer et al. 2007 for sketches of unequal size). Up to the hash for which both are complete, each is a
 * uniform sample, without replacement, of its text's shingles: the share of them that is shared estimates `aInB` and
 * `bInA`, the share of their union `similarity`. Standard deviation at most √(p(1−p)/k), k ≥ 128 for texts of about one
 * length: 0.044 at worst. Exact where the texts have at most 128 shingles each.
 *
 * `related` is decided on what stands outside quotations: at least 32 % of the shorter text. One run behind the lead of
 * both (background, a box, a footer), and reports of one template, whose names and numbers alone differ, are
 * `shares-passages`; what one side prints as a quotation is `shares-quotes`. Less, but all over the whole text and in its
 * order, is a text with changes all over it. docs/fingerprints.md states the rules and their limits.
 *
 * @throws `version-mismatch` where the versions differ; `wrong-type`, `wrong-value` or `unknown-option` for an argument
 * or option that cannot be used. No text throws.
 *
 * @example
 * ```ts
 * import { compare } from 'copydesk'
 *
 * compare('Nine ships left Odesa on Monday.', 'Nine ships left Odessa on Monday.').verdict // → 'identical'
 * ```
 */
export function compare(a: Comparable, b: Comparable, options?: CompareOptions): Comparison {
  checkOptions(options, compareOptions)
  return compareFingerprints(fingerprintOf(a, 'a'), fingerprintOf(b, 'b'), options?.ignore)
}

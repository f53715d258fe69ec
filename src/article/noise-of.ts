import type { Claim, Claims, Reading } from './reading.ts'
import type { Rules } from './rules-of.ts'

/** For each line the rule that counts: what the order of a page is found by. */
export function noiseOf(reading: Reading, rules: Rules): Claims {
  const noise: (Claim | undefined)[] = new Array(reading.lines.length)
  for (const claims of [rules.markup, rules.list, rules.phrase, rules.caption, rules.box])
    for (const claim of claims) noise[claim.at] ??= claim
  return noise
}

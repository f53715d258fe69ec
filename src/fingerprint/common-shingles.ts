import type { Overlap } from './overlap.ts'

/** Newton's method doubles the right digits at each step; from so near a start these are enough for all that is shown. */
const STEPS = 4

/**
 * How many distinct shingles two texts have in common, by maximum likelihood: what the sketches share and do not share,
 * and how many shingles both texts have. Each hash of the common, of the first text's own and of the second's own stands
 * in the sample with one chance `rate`, so the likelihood of `common` is highest where
 *
 *     shared / common - ownOfA / (a - common) - ownOfB / (b - common) + rate = 0
 *
 * Exact where both sketches are whole, and all of a text of whose sample nothing is its own.
 */
export function commonShingles({ shared, a: seenOfA, b: seenOfB }: Overlap, a: number, b: number): number {
  if (shared === 0) return 0
  const [ownOfA, ownOfB] = [seenOfA - shared, seenOfB - shared]
  const most = Math.min(a - ownOfA, b - ownOfB)
  if (ownOfA === 0 || ownOfB === 0) return most
  const rate = (seenOfA + seenOfB) / (a + b)
  let common = Math.min(most, (shared / 2) * (a / seenOfA + b / seenOfB))
  for (let step = 0; step < STEPS; step++) {
    const [restOfA, restOfB] = [a - common, b - common]
    const slope = shared / common ** 2 + ownOfA / restOfA ** 2 + ownOfB / restOfB ** 2
    const height = shared / common - ownOfA / restOfA - ownOfB / restOfB + rate
    common = Math.min(most, Math.max(shared, common + height / slope))
  }
  return common
}

import { describe, expect, test } from 'vitest'
import { commonShingles } from '../../src/fingerprint/common-shingles.ts'

const overlap = (shared: number, a: number, b: number) => ({
  shared,
  a,
  b,
  quotedByOne: 0,
  plainShared: shared,
  plainA: a,
  plainB: b,
})

describe('commonShingles', () => {
  test('is exact where both sketches are whole', () => {
    expect(commonShingles(overlap(40, 100, 60), 100, 60)).toBeCloseTo(40, 6)
    expect(commonShingles(overlap(1, 128, 128), 128, 128)).toBeCloseTo(1, 6)
  })

  test('is all of the text of whose sample nothing is its own', () => {
    expect(commonShingles(overlap(3, 3, 128), 20, 900)).toBe(20)
    expect(commonShingles(overlap(128, 128, 128), 500, 500)).toBe(500)
  })

  test('is nothing where nothing is shared, also of nothing', () => {
    expect(commonShingles(overlap(0, 128, 128), 300, 300)).toBe(0)
    expect(commonShingles(overlap(0, 0, 0), 0, 0)).toBe(0)
  })

  test('is the same from either side, and no more than either text has', () => {
    for (const [shared, a, b] of [
      [1, 2, 128],
      [64, 128, 128],
      [127, 128, 128],
      [5, 40, 7],
    ] as const) {
      const common = commonShingles(overlap(shared, a, b), 400, 410)
      expect(commonShingles(overlap(shared, b, a), 410, 400)).toBeCloseTo(common, 9)
      expect(common).toBeGreaterThanOrEqual(shared)
      expect(common).toBeLessThanOrEqual(400)
    }
  })

  test('rises with what is shared', () => {
    const found = Array.from({ length: 129 }, (_, shared) => commonShingles(overlap(shared, 128, 128), 300, 320))
    for (let shared = 1; shared < found.length; shared++) expect(found[shared]).toBeGreaterThan(found[shared - 1]!)
  })

  /** How the logarithm of the likelihood rises at `common`: see the formula of the function. */
  const rise = (common: number, shared: number, seenOfA: number, seenOfB: number, a: number, b: number): number =>
    shared / common -
    (seenOfA - shared) / (a - common) -
    (seenOfB - shared) / (b - common) +
    (seenOfA + seenOfB) / (a + b)

  test.each([
    [64, 128, 128, 400, 410],
    [1, 128, 128, 300, 310],
    [100, 128, 160, 640, 800],
    [20, 30, 900, 150, 4600],
    [7, 128, 20, 9000, 1400],
    [120, 128, 128, 300, 290],
  ])('is where the likelihood is highest: %i of %i and %i', (shared, seenOfA, seenOfB, a, b) => {
    const common = commonShingles(overlap(shared, seenOfA, seenOfB), a, b)
    const step = common * 1e-6
    expect(rise(common - step, shared, seenOfA, seenOfB, a, b)).toBeGreaterThan(0)
    expect(rise(common + step, shared, seenOfA, seenOfB, a, b)).toBeLessThan(0)
  })

  test('is no more than what of a text was not seen to be its own, and no less than what was seen to be shared', () => {
    expect(commonShingles(overlap(1, 2, 2), 2, 900)).toBe(1)
    expect(commonShingles(overlap(126, 127, 128), 128, 300)).toBe(127)
  })
})

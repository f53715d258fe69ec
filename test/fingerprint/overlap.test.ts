import { describe, expect, test } from 'vitest'
import { areApart, coverageOf, coveredShare, coversBeginning } from '../../src/fingerprint/coverage.ts'
import { endUpTo, limitOf, overlapOf, type SketchView, type Weigh } from '../../src/fingerprint/overlap.ts'
import { plainView, sketchView } from '../../src/fingerprint/sketch-view.ts'
import type { Fingerprint } from '../../src/types/fingerprint.ts'
import { createRandom } from './stories.ts'

const bits = (all: readonly number[], set: readonly number[], offset = 0): Uint8Array => {
  const out = new Uint8Array(((offset + all.length) >>> 3) + 1)
  all.forEach((hash, row) => {
    if (set.includes(hash)) out[(offset + row) >>> 3]! |= 1 << ((offset + row) & 7)
  })
  return out
}

/** A sketch that begins `offset` places inside its arrays, where other hashes stand before and behind it. */
function viewOf(hashes: readonly number[], more: Partial<{ quoted: number[]; shingles: number; offset: number }> = {}) {
  const { quoted = [], shingles = hashes.length, offset = 0 } = more
  const before = Array.from({ length: offset }, (_, row) => row)
  const all = [...before, ...hashes, 0, 1]
  return {
    hashes: all,
    from: offset,
    to: offset + hashes.length,
    shingles,
    quoted: bits([...before.map(() => -1), ...hashes], quoted),
    specific: new Uint8Array(all.length),
    places: all.map((_, row) => (row * 5) % 256),
  } satisfies SketchView
}

/** The same with sets: what counts is up to the smaller of the last hashes of the sketches that are cut. */
function plainly(a: SketchView, b: SketchView, weigh: Weigh = () => 1) {
  const list = (view: SketchView) => Array.from(view.hashes).slice(view.from, view.to)
  const [ofA, ofB] = [list(a), list(b)]
  const last = (view: SketchView, hashes: readonly number[]) =>
    hashes.length < view.shingles ? hashes.at(-1)! : Number.POSITIVE_INFINITY
  const limit = Math.min(last(a, ofA), last(b, ofB))
  const quotes = (view: SketchView, hashes: readonly number[]) =>
    new Set(hashes.filter((_, row) => (view.quoted[(view.from + row) >>> 3]! >> ((view.from + row) & 7)) & 1))
  const [quotedInA, quotedInB] = [quotes(a, ofA), quotes(b, ofB)]
  const sum = { shared: 0, a: 0, b: 0, quotedByOne: 0, plainShared: 0, plainA: 0, plainB: 0 }
  for (const hash of new Set([...ofA, ...ofB])) {
    if (hash > limit) continue
    const [inA, inB] = [ofA.includes(hash), ofB.includes(hash)]
    const [qa, qb] = [quotedInA.has(hash), quotedInB.has(hash)]
    const weight = weigh(hash, ofA.indexOf(hash), ofB.indexOf(hash))
    if (inA) sum.a += weight
    if (inB) sum.b += weight
    if (inA && inB) sum.shared += weight
    if (inA && inB && qa !== qb) sum.quotedByOne += weight
    if (qa || qb) continue
    if (inA) sum.plainA += weight
    if (inB) sum.plainB += weight
    if (inA && inB) sum.plainShared += weight
  }
  return sum
}

/** Pairs of sketches of every kind: whole and cut, with and without quotations, empty, of one size and not. */
function* pairs(): Generator<[SketchView, SketchView]> {
  const next = createRandom(77)
  const draw = (size: number, chance: number, cut: boolean): SketchView => {
    const hashes = [...new Set(Array.from({ length: size }, () => 3 + Math.floor(next() * 90)))].sort((a, b) => a - b)
    const quoted = hashes.filter(() => next() < chance)
    return viewOf(hashes, { quoted, shingles: hashes.length + (cut ? 7 : 0), offset: Math.floor(next() * 12) })
  }
  for (const [size, other] of [
    [0, 0],
    [0, 9],
    [1, 1],
    [1, 40],
    [30, 30],
    [60, 20],
    [90, 90],
  ] as const)
    for (const [cutA, cutB] of [
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ] as const)
      for (const chance of [0, 0.1, 0.5, 1]) {
        if ((cutA && size === 0) || (cutB && other === 0)) continue
        yield [draw(size, chance, cutA), draw(other, next() < 0.5 ? chance : 0, cutB)]
      }
}

describe('overlapOf', () => {
  test('counts what sets count, from either side', () => {
    for (const [a, b] of pairs()) {
      expect(overlapOf(a, b)).toEqual(plainly(a, b))
      expect(overlapOf(b, a)).toEqual(plainly(b, a))
    }
  })

  test('sums weights of a hash and its rows, which count from the start of each sketch', () => {
    const weigh: Weigh = (hash, rowInA, rowInB) => (hash % 4) + (rowInA + 1) * 16 + (rowInB + 1) * 1024
    for (const [a, b] of pairs()) expect(overlapOf(a, b, weigh)).toEqual(plainly(a, b, weigh))
  })
})

describe('a sketch', () => {
  test('is complete to its last hash where it is cut, and everywhere where it is whole', () => {
    expect(limitOf(viewOf([3, 9], { shingles: 3, offset: 2 }))).toBe(9)
    expect(limitOf(viewOf([3, 9], { shingles: 2 }))).toBe(0xffffffff)
  })

  test.each([
    [0, 4],
    [2, 4],
    [3, 5],
    [8, 5],
    [9, 6],
    [20, 7],
    [99, 7],
  ])('up to %i it ends at %i', (limit, end) => {
    expect(endUpTo(viewOf([3, 9, 20], { offset: 4 }), limit)).toBe(end)
  })

  const fingerprint: Fingerprint = {
    version: 'x',
    exact: '0'.repeat(16),
    words: 30,
    shingles: 26,
    sketch: [2, 3, 5, 7, 11, 13, 17, 19, 23],
    keys: [],
    quotes: [2, 17, 23],
    specifics: [3, 19],
    places: [9, 8, 7, 6, 5, 4, 3, 2, 1],
  }

  test('of a fingerprint has a bit for each trait', () => {
    const { sketch: hashes, places, shingles } = fingerprint
    const same = { hashes, places, shingles, from: 0, to: 9, quoted: Uint8Array.of(0b0100_0001, 1) }
    expect(sketchView(fingerprint)).toEqual({ ...same, specific: Uint8Array.of(0b1000_0010, 0) })
    expect(plainView(fingerprint)).toEqual({ ...same, specific: new Uint8Array(0) })
  })

  test('is put where there is room, and leaves nothing there of the one before', () => {
    const room = {
      sketch: new Uint32Array(16),
      quoted: new Uint8Array(4).fill(255),
      specific: new Uint8Array(4).fill(255),
    }
    const view = sketchView(fingerprint, room)
    expect([view.hashes, view.quoted, view.specific]).toEqual([room.sketch, room.quoted, room.specific])
    expect(Array.from(room.sketch.subarray(0, 10))).toEqual([...fingerprint.sketch, 0])
    expect(Array.from(room.quoted)).toEqual([0b0100_0001, 1, 255, 255])
    expect(Array.from(room.specific)).toEqual([0b1000_0010, 0, 255, 255])
  })
})

describe('coverage', () => {
  const placed = (hashes: readonly number[], places: readonly number[], shingles = hashes.length, offset = 0) => {
    const view = viewOf(hashes, { shingles, offset })
    return { ...view, places: [...Array.from({ length: offset }, () => 255), ...places, 255, 255] }
  }

  test('is of the places in the first text whose hashes the second has', () => {
    const b = placed([4, 6, 9, 30], [0, 0, 0, 0], 4, 3)
    expect(coverageOf(placed([4, 5, 9], [0, 100, 255]), b)).toBe(0x8000_0001)
    expect(coverageOf(placed([4, 5, 9], [7, 100, 8], 3, 2), b)).toBe(0b11)
    expect(coverageOf(placed([1, 2], [0, 0]), b)).toBe(0)
    expect(coverageOf(placed([40, 50], [0, 0]), b)).toBe(0)
    expect(coverageOf(placed([], []), b)).toBe(0)
    expect(coverageOf(b, placed([], []))).toBe(0)
  })

  test('counts up to the hash for which both sketches are complete', () => {
    const a = placed([4, 6, 9], [0, 8, 16])
    expect(coverageOf(a, placed([4, 6], [0, 0], 7))).toBe(0b11)
    expect(coverageOf(placed([4, 6], [0, 8], 7), placed([4, 6, 9], [0, 0, 0]))).toBe(0b11)
    expect(coverageOf(placed([4, 6, 9], [0, 8, 16], 7), placed([4, 5], [0, 0], 7))).toBe(0b1)
    expect(coverageOf(placed([4, 6, 9], [0, 8, 16], 7), placed([4, 6, 9], [0, 0, 0], 9))).toBe(0b111)
  })

  test('has a share, a beginning of six parts, and others that are apart from it', () => {
    expect([0, 1, 0x8000_0001, 0xffff_ffff].map((one) => coveredShare(one >>> 0))).toEqual([0, 1 / 32, 2 / 32, 1])
    expect([0, 1, 0b10_0000, 0b100_0000, 0x8000_0000].map(coversBeginning)).toEqual([false, true, true, false, false])
    expect(areApart(0b11, 0b1100)).toBe(true)
    expect(areApart(0b111, 0b1100)).toBe(true)
    expect(areApart(0b1111, 0b1100)).toBe(false)
    // Two of ten are a fifth, two of nine more.
    expect(areApart(0b11_1111_1111, 0b1111_1111_1100_0000_0011)).toBe(true)
    expect(areApart(0b1_1111_1111, 0b1111_1111_1100_0000_0011)).toBe(false)
    expect(areApart(0b1111_1111_1100_0000_0011, 0b1_1111_1111)).toBe(false)
  })
})

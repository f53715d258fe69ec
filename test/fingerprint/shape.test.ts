import { describe, expect, test } from 'vitest'
import type { SketchView } from '../../src/fingerprint/overlap.ts'
import { type Shape, shapeOf } from '../../src/fingerprint/shape.ts'

interface More {
  /** Letters that this text quotes. */
  readonly quoted?: string
  /** Letters with a number or a name. */
  readonly specific?: string
  readonly shingles?: number
  /** Where the first sign stands. */
  readonly at?: number
  /** Places from one sign to the next. */
  readonly every?: number
}

/** A text as its hashes in order: each sign but a point is one. Sketches begin inside their arrays, as in an index. */
function textOf(signs: string, { quoted = '', specific = '', at = 0, every = 1, ...more }: More = {}): SketchView {
  const placed = Array.from(signs, (sign, row) => ({ sign, place: at + row * every })).filter(
    ({ sign }) => sign !== '.',
  )
  const sorted = placed.toSorted((a, b) => a.sign.charCodeAt(0) - b.sign.charCodeAt(0))
  const bits = (letters: string): Uint8Array => {
    const out = new Uint8Array(40)
    sorted.forEach(({ sign }, row) => {
      if (letters.includes(sign)) out[(row + 3) >> 3]! |= 1 << ((row + 3) & 7)
    })
    return out
  }
  return {
    hashes: [7, 8, 9, ...sorted.map(({ sign }) => sign.charCodeAt(0)), 9],
    places: [99, 99, 99, ...sorted.map(({ place }) => place), 99],
    from: 3,
    to: 3 + sorted.length,
    shingles: more.shingles ?? sorted.length,
    quoted: bits(quoted),
    specific: bits(specific),
  }
}

/** From either side. */
function shape(a: SketchView, b: SketchView): Shape {
  const found = shapeOf(a, b)
  expect(shapeOf(b, a)).toEqual(found)
  return found
}

const whole = 'abcdefghijklmnop'

describe('runs', () => {
  test('nothing is shared', () => {
    expect(shape(textOf('abc'), textOf('xyz'))).toEqual({
      runs: 0,
      longestRun: 0,
      begins: 1,
      gap: 1,
      inPlace: 0,
      changedSpecific: 0,
      sharedSpecific: 0,
    })
  })

  test('all is shared, in one run from the first word', () => {
    expect(shape(textOf(whole), textOf(whole))).toMatchObject({ runs: 1, longestRun: 1, begins: 0, inPlace: 1 })
  })

  test('a word of its own begins another run, of the text that has more', () => {
    expect(shape(textOf('abcXdefYg'), textOf('abcdefZg')).runs).toBe(3)
    expect(shape(textOf('XabcY'), textOf('abc')).runs).toBe(1)
  })

  // With one word from hash to hash twelve of its own do not end a run, thirteen do.
  test.each([
    ['twelve words of its own', `abcdef${'ABCDEFGHIJKL'}ghij`, {}, 1],
    ['thirteen', `abcdef${'ABCDEFGHIJKLM'}ghij`, {}, 0.6],
    ['the later run is longer', `abcd${'ABCDEFGHIJKLM'}efghij`, {}, 0.6],
    ['three hashes of its own, four words from each to the next', 'abcdefABCghij', { shingles: 52 }, 1],
    ['four', 'abcdefABCDghij', { shingles: 56 }, 0.6],
    ['twice seven, each behind a shared hash', `ab${'ABCDEFG'}cd${'HIJKLMN'}efghij`, {}, 1],
    ['seven and seven', `abcd${'ABCDEFG'}${'HIJKLMN'}efghij`, {}, 0.6],
  ])('the longest run: %s', (_, signs, more, longest) => {
    // A sketch that is cut is complete to its last hash only; this one's is the last of all.
    const text = textOf(signs, more)
    expect(shapeOf(text, textOf('abcdefghij')).longestRun).toBe(longest)
    expect(shapeOf(textOf('abcdefghij'), text).longestRun).toBe(longest)
  })

  test.each([
    ['eleven shingles are fifteen words', 'abcdefghijk', {}, 40 / 256],
    ['ten are fourteen', 'abcdefghij', {}, 1],
    ['three hashes, four words from each to the next', 'abc', { shingles: 12 }, 40 / 256],
    ['two', 'ab', { shingles: 8 }, 1],
  ])('the first longer run begins: %s', (_, signs, more, begins) => {
    const text = textOf(signs, { ...more, at: 40 })
    expect(shapeOf(text, textOf(signs, { ...more, at: 90 })).begins).toBe(begins)
    expect(shapeOf(textOf(signs, { ...more, at: 90 }), text).begins).toBe(begins)
  })

  test('a shorter run in front is not the beginning', () => {
    const text = `abc${'ABCDEFGHIJKLM'}defghijklmnop`
    expect(shape(textOf(text), textOf(text.toLowerCase().replace('abcdefghijklm', '0123456789:;<')))).toMatchObject({
      begins: 16 / 256,
    })
  })

  test('hashes at one place are one run', () => {
    expect(shape(textOf(whole, { every: 0 }), textOf(whole, { every: 0 }))).toMatchObject({ runs: 1, longestRun: 1 })
  })
})

describe('stretches without a shared hash', () => {
  const gapOf = (a: SketchView, b: SketchView): number => shape(a, b).gap * 256

  test.each([
    ['in front', textOf('ab', { at: 200 }), 200],
    ['behind', textOf('ab', { at: 30 }), 224],
    ['in between', textOf('ab', { at: 60, every: 130 }), 129],
    ['nowhere', textOf('abcdefgh', { every: 36 }), 35],
  ])('%s', (_, text, gap) => {
    expect(gapOf(text, text)).toBe(gap)
  })

  test('the longest of either text; what is quoted counts as shared', () => {
    expect(gapOf(textOf('abcdefgh', { every: 36 }), textOf('abcdefgh', { every: 32 }))).toBe(35)
    const quoted = { every: 36, quoted: 'd' }
    expect(gapOf(textOf('abcdefgh', quoted), textOf('abcdefgh', quoted))).toBe(35)
    expect(gapOf(textOf('abcXefgh', quoted), textOf('abcYefgh', quoted))).toBe(71)
  })
})

describe('what stands in its place', () => {
  test('up to twelve places earlier or later', () => {
    const inPlace = (by: number) => shape(textOf(whole, { at: 20 }), textOf(whole, { at: 20 + by })).inPlace
    expect([0, 12, 13].map(inPlace)).toEqual([1, 1, 0])
    expect(shape(textOf('ab', { every: 20 }), textOf('ba', { every: 20 })).inPlace).toBe(0)
    expect(shape(textOf('a.......b', { every: 4 }), textOf('a...b', { every: 4 })).inPlace).toBe(0.5)
  })
})

describe('numbers and names', () => {
  test('of one text alone, and of what is shared', () => {
    const found = shape(textOf('abcdXY', { specific: 'aX' }), textOf('abcdZ', { specific: 'a' }))
    expect([found.changedSpecific, found.sharedSpecific]).toEqual([1 / 3, 1 / 4])
  })

  test('on either side', () => {
    const found = shape(textOf('abX', { specific: 'aX' }), textOf('abZ', { specific: 'bZ' }))
    expect([found.changedSpecific, found.sharedSpecific]).toEqual([1, 1])
  })

  test('what either text quotes does not count', () => {
    const quoted = shape(
      textOf('abcdXY', { quoted: 'aX', specific: 'aX' }),
      textOf('abcdZW', { quoted: 'bZ', specific: 'bZ' }),
    )
    expect(quoted).toMatchObject({ changedSpecific: 0, sharedSpecific: 0, longestRun: 1 })
    expect(shape(textOf('abXY', { quoted: 'ab' }), textOf('ab')).runs).toBe(0)
    expect(shape(textOf('abXc', { quoted: 'X' }), textOf('abc')).runs).toBe(1)
  })
})

test('nothing is looked at behind the hash for which both sketches are complete', () => {
  const cut = textOf('abc', { shingles: 9 })
  expect(shape(textOf('abcxyz'), cut)).toMatchObject({ changedSpecific: 0, longestRun: 1 })
  expect(shape(textOf('axyz', { specific: 'xyz' }), cut)).toMatchObject({ changedSpecific: 0 })
  expect(shape(textOf('abcXYZ', { specific: 'XYZ' }), cut)).toMatchObject({ changedSpecific: 1 })
})

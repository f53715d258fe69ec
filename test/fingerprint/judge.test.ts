import { describe, expect, test } from 'vitest'
import { type Evidence, isTooShort, lengthRatio, ratio } from '../../src/fingerprint/evidence.ts'
import { isRelated } from '../../src/fingerprint/is-related.ts'
import { judge, judgeSame } from '../../src/fingerprint/judge.ts'
import type { Overlap } from '../../src/fingerprint/overlap.ts'
import type { Shape } from '../../src/fingerprint/shape.ts'

/** What differs from a pair of 104 words each, whose sketches hold all of 100 shingles and share none. */
interface Change extends Partial<Overlap>, Partial<Shape> {
  /** Shared, all of it outside quotations. */
  readonly same?: number
  /** Of both sketches, all of it outside quotations. */
  readonly size?: number
  readonly words?: number
  readonly otherWords?: number
  readonly shingles?: number
  readonly otherShingles?: number
  readonly limit?: number
  readonly identical?: boolean
  /** Where an index knows common copy, it weighs less than is shared: so much is shared outside quotations in fact. */
  readonly inFact?: number
}

function pairOf({ same = 0, size = 100, words = 104, limit = 0.32, identical = false, ...change }: Change) {
  const { otherWords = words, shingles = 100, otherShingles = shingles, inFact } = change
  const { shared = same, a = size, b = size, quotedByOne = 0 } = change
  const { plainShared = same, plainA = size, plainB = size } = change
  const weighed: Overlap = { shared, a, b, quotedByOne, plainShared, plainA, plainB }
  const { runs = 10, longestRun = 0.3, begins = 0, gap = 0.1, inPlace = 0.5 } = change
  const { changedSpecific = 0.1, sharedSpecific = 0.1 } = change
  const shape: Shape = { runs, longestRun, begins, gap, inPlace, changedSpecific, sharedSpecific }
  const evidence: Evidence = {
    identical,
    limit,
    weighed,
    overlap: { ...weighed, plainShared: inFact ?? plainShared },
    shape: () => shape,
  }
  const sizes = [
    { words, shingles },
    { words: otherWords, shingles: otherShingles },
  ] as const
  return { evidence, sizes }
}

/** The answer is one from either side. */
function related(change: Change): boolean {
  const { evidence, sizes } = pairOf(change)
  const [left, right] = sizes
  const answer = isRelated(evidence, left, right)
  expect(isRelated(evidence, right, left)).toBe(answer)
  return answer
}

/** Each row is a pair at the limit, and the same pair on its other side. */
const check = (rows: readonly (readonly [name: string, related: Change, unrelated: Change])[]): void => {
  test.each(rows)('%s', (_, yes, no) => {
    expect([related(yes), related(no)]).toEqual([true, false])
  })
}

describe('what is related: a copy', () => {
  check([
    ['a third outside quotations', { same: 32 }, { same: 31 }],
    ['by the limit of the pair', { same: 22, limit: 0.22 }, { same: 22, limit: 0.23 }],
    ['at least six shingles', { same: 6, size: 10 }, { same: 5, size: 10 }],
    ['of the smaller text', { same: 32, plainB: 400, b: 400 }, { same: 31, plainB: 400, b: 400 }],
    ['something of the whole too', { same: 32, a: 133, b: 133 }, { same: 32, a: 134, b: 134 }],
    ['five words', { same: 50, words: 5 }, { same: 50, words: 4 }],
    ['five words on either side', { same: 50, words: 5, otherWords: 104 }, { same: 50, words: 4, otherWords: 104 }],
    ['the same words', { identical: true }, { identical: true, words: 4 }],
  ])
})

describe('what is related: the whole sample of the shorter text', () => {
  check([
    ['one hash of a text of twenty words', { same: 1, size: 1, words: 20 }, { same: 1, size: 1, words: 19 }],
    ['of a shorter one two', { same: 2, size: 2, words: 19 }, { same: 1, size: 1, words: 19 }],
    ['and no hash of its own', { same: 1, a: 1, b: 9 }, { same: 1, a: 2, b: 9 }],
    ['quotations and all', { shared: 1, a: 1, b: 9 }, { shared: 1, a: 2, b: 9 }],
    [
      'two outside quotations',
      { same: 2, a: 9, b: 9, plainA: 2, plainB: 9 },
      { same: 1, a: 9, b: 9, plainA: 1, plainB: 9 },
    ],
    ['nothing of nothing', { same: 1, size: 1 }, { same: 0, a: 0 }],
  ])
})

describe('what is related: nearly the whole, and what is made of quotation', () => {
  const quoted = { plainShared: 0, plainA: 10, plainB: 10 }
  check([
    ['four fifths, quoted or not', { ...quoted, shared: 80 }, { ...quoted, shared: 79 }],
    ['of six shingles', { ...quoted, shared: 6, a: 7, b: 7 }, { ...quoted, shared: 5, a: 6, b: 6 }],
    ['half is shared', { shared: 50, quotedByOne: 40 }, { shared: 49, quotedByOne: 40 }],
    [
      'a third is quoted by one or by none',
      { shared: 50, quotedByOne: 22, plainShared: 10 },
      { shared: 50, quotedByOne: 21, plainShared: 10 },
    ],
    [
      'six shingles are quoted by one',
      { shared: 6, quotedByOne: 6, a: 12, b: 30 },
      { shared: 5, quotedByOne: 5, a: 10, b: 30 },
    ],
  ])
})

describe('what is not: one run behind the lead of both', () => {
  const run = { longestRun: 0.85, begins: 0.2, runs: 3 }
  const background = { ...run, same: 40 }
  check([
    ['less than nearly all in one run', { ...background, longestRun: 0.84 }, background],
    ['from the lead on', { ...background, begins: 0.19 }, background],
    ['in more pieces', { ...background, runs: 4 }, background],
    ['so much of a feed item', { ...run, same: 88 }, { ...run, same: 87 }],
    ['so much of a longer text', { ...run, same: 80, words: 300 }, { ...run, same: 79, words: 300 }],
    // 13 of 16 shingles are 130 words of 160.
    ['longer than a footer', { ...run, same: 13, size: 16, words: 161 }, { ...run, same: 13, size: 16, words: 160 }],
    ['longer than background', { ...run, same: 50, words: 502 }, { ...run, same: 50, words: 500 }],
    ['so much of an excerpt', { ...run, same: 70, otherWords: 200 }, { ...run, same: 69, otherWords: 200 }],
    [
      'of a text that is so much shorter',
      { ...run, same: 70, words: 129, otherWords: 200 },
      { ...run, same: 70, words: 130, otherWords: 200 },
    ],
    ['weighed by what is shared in fact', { ...run, same: 40, inFact: 88 }, { ...run, same: 40, inFact: 87 }],
  ])
})

describe('what is not: a template that both fill', () => {
  const slots = { changedSpecific: 0.6, sharedSpecific: 0.25, gap: 0.45 }
  const template = { ...slots, same: 40 }
  check([
    ['a stretch of their own', { ...template, gap: 0.46 }, template],
    ['other changes than names and numbers', { ...template, changedSpecific: 0.59 }, template],
    ['a beat of names and numbers', { ...template, sharedSpecific: 0.26 }, template],
    ['not of one length', { ...template, words: 69, otherWords: 100 }, { ...template, words: 70, otherWords: 100 }],
    ['nearly all the same', { ...slots, same: 79, shared: 80 }, { ...slots, same: 79 }],
    ['nearly all the same in fact', { ...template, inFact: 80 }, { ...template, inFact: 79 }],
  ])
})

describe('what is related: one text with changes all over it', () => {
  const scattered = { same: 10, inPlace: 0.9, gap: 0.22, words: 90, otherWords: 100 }
  const slots = { changedSpecific: 0.6, sharedSpecific: 0.25 }
  check([
    ['a tenth of it', scattered, { ...scattered, same: 9 }],
    ['eight shingles', { ...scattered, same: 8, size: 80 }, { ...scattered, same: 7, size: 70 }],
    ['of one length', scattered, { ...scattered, words: 89 }],
    ['in the same places', scattered, { ...scattered, inPlace: 0.89 }],
    ['of the whole text', scattered, { ...scattered, gap: 0.23 }],
    ['what an index takes for common copy', { ...scattered, inFact: 31 }, { ...scattered, inFact: 32 }],
    ['no template', { ...scattered, ...slots, sharedSpecific: 0.26 }, { ...scattered, ...slots }],
  ])
})

function said(change: Change) {
  const { evidence, sizes } = pairOf(change)
  const [left, right] = sizes
  const comparison = judge(evidence, left, right)
  const turned = judge(
    { ...evidence, overlap: { ...evidence.overlap, a: evidence.overlap.b, b: evidence.overlap.a } },
    right,
    left,
  )
  expect(turned.verdict).toBe(comparison.verdict)
  expect(turned.sharedWords).toBe(comparison.sharedWords)
  return comparison
}

describe('verdicts', () => {
  test.each<[name: string, verdict: string, change: Change]>([
    ['four fifths of both', 'same-copy', { same: 80, a: 80, shingles: 80, otherShingles: 100 }],
    ['less', 'edited', { same: 79, a: 79, shingles: 79, otherShingles: 100 }],
    [
      'all of a shorter text',
      'excerpt',
      { same: 60, a: 60, shingles: 60, otherShingles: 100, words: 65, otherWords: 100 },
    ],
    [
      'not so much shorter',
      'edited',
      { same: 60, a: 60, shingles: 60, otherShingles: 100, words: 66, otherWords: 100 },
    ],
    ['most of it', 'excerpt', { same: 71, b: 200, otherShingles: 200, words: 104, otherWords: 204 }],
    ['less of it', 'edited', { same: 69, b: 200, otherShingles: 200, words: 104, otherWords: 204 }],
    ['quotations of a twentieth', 'shares-quotes', { shared: 4, size: 80, shingles: 80 }],
    ['of less', 'unrelated', { shared: 4, size: 81, shingles: 81 }],
    ['three shingles', 'unrelated', { shared: 3, size: 20, shingles: 20 }],
    ['as much copy as quotations', 'shares-quotes', { shared: 30, plainShared: 15 }],
    ['more copy than quotations', 'shares-passages', { shared: 30, plainShared: 16 }],
    ['quotations of a twentieth of the shorter', 'shares-quotes', { shared: 4, a: 80, b: 400 }],
    ['twenty words of copy', 'shares-passages', { same: 4, shingles: 400, words: 404 }],
    ['nineteen', 'unrelated', { same: 4, shingles: 375, words: 404 }],
    ['of three shingles', 'unrelated', { same: 3, shingles: 4000, words: 4004 }],
    ['of four', 'shares-passages', { same: 4, shingles: 4000, words: 4004 }],
    ['four words', 'too-short', { same: 50, words: 4 }],
    ['the same words', 'identical', { identical: true }],
  ])('%s: %s', (_, verdict, change) => {
    expect(said(change).verdict).toBe(verdict)
  })

  test('of one text are those of the same words', () => {
    const of = (words: number, other = words) => judgeSame({ words, shingles: 1 }, { words: other, shingles: 1 })
    const none = { related: false, similarity: 0, containment: 0, aInB: 0, bInA: 0, sharedWords: 0 }
    const all = { verdict: 'identical', related: true, similarity: 1, containment: 1, aInB: 1, bInA: 1 }
    expect(of(4)).toEqual({ ...none, verdict: 'too-short', confidence: 'unsure' })
    expect(of(4, 9)).toEqual({ ...none, verdict: 'too-short', confidence: 'unsure' })
    expect(of(5)).toEqual({ ...all, sharedWords: 5, confidence: 'likely' })
    expect(of(24)).toEqual({ ...all, sharedWords: 24, confidence: 'likely' })
    expect(of(25)).toEqual({ ...all, sharedWords: 25, confidence: 'certain' })
    expect(of(30, 25).sharedWords).toBe(25)
  })
})

describe('figures', () => {
  test('are shares of the common shingles', () => {
    const { similarity, containment, aInB, bInA } = said({ same: 60, a: 60, shingles: 60, otherShingles: 90, b: 90 })
    expect([similarity, containment, aInB, bInA]).toEqual([60 / 90, 1, 1, 60 / 90])
    expect(said({ same: 60, b: 60, shingles: 90, a: 90, otherShingles: 60 })).toMatchObject({ aInB: 60 / 90, bInA: 1 })
  })

  test.each<[name: string, words: number, change: Change]>([
    ['nothing', 0, { same: 0, runs: 3 }],
    ['three runs, each four words more than shingles', 50 + 12, { same: 50, runs: 3 }],
    ['at least one run', 50 + 4, { same: 50, runs: 0 }],
    ['one run of little', 9 + 4, { same: 9, runs: 3 }],
    ['or of nearly all', 81 + 4, { same: 81, runs: 3 }],
    ['three of a fifth', 20 + 12, { same: 20, runs: 3 }],
    ['three of less than nearly all', 79 + 12, { same: 79, runs: 3 }],
    ['no more than the shorter text has', 104, { same: 79, runs: 30 }],
    ['of the text of fewer shingles', 50 + 4, { same: 50, runs: 0, b: 300, otherShingles: 300, otherWords: 60 }],
  ])('shared words: %s', (_, words, change) => {
    expect(said(change).sharedWords).toBe(words)
  })
})

describe('confidence', () => {
  // Half of 64 hashes: the deviation is a sixteenth.
  const half = { same: 32, size: 64, shingles: 64 }
  test.each<[name: string, confidence: string, change: Change]>([
    ['three deviations from the limit', 'certain', { ...half, limit: 0.3125 }],
    ['less', 'likely', { ...half, limit: 0.32 }],
    ['one deviation', 'likely', { ...half, limit: 0.4375 }],
    ['less than one', 'unsure', { ...half, limit: 0.44 }],
    ['one deviation above', 'likely', { ...half, limit: 0.5625 }],
    ['a deviation is 0.04 at least', 'certain', { same: 5000, size: 10000, shingles: 10000, limit: 0.375 }],
    ['of however many hashes', 'likely', { same: 5000, size: 10000, shingles: 10000, limit: 0.4 }],
    ['the smaller sample counts', 'likely', { ...half, limit: 0.32, b: 999, plainB: 999, otherShingles: 999 }],
    ['twelve shingles', 'certain', { same: 12, size: 12, shingles: 12 }],
    ['eleven', 'likely', { same: 11, size: 11, shingles: 11 }],
    ['25 words', 'certain', { same: 90, otherShingles: 200, words: 25, otherWords: 204 }],
    ['24 words', 'likely', { same: 90, otherShingles: 200, words: 24, otherWords: 204 }],
    ['nothing shared', 'certain', { same: 0 }],
    ['a passage', 'likely', { same: 20, shingles: 400, words: 404, size: 400 }],
  ])('%s: %s', (_, confidence, change) => {
    expect(said(change).confidence).toBe(confidence)
  })
})

test('ratios of nothing are 0; lengths of any order', () => {
  expect([ratio(1, 0), ratio(1, -1), ratio(1, 2), ratio(0, 1)]).toEqual([0, 0, 0.5, 0])
  const [a, b] = [
    { words: 5, shingles: 1 },
    { words: 10, shingles: 6 },
  ]
  expect([lengthRatio(a, b), lengthRatio(b, a)]).toEqual([0.5, 0.5])
  expect([isTooShort(a, b), isTooShort({ ...a, words: 4 }, b), isTooShort(b, { ...a, words: 4 })]).toEqual([
    false,
    true,
    true,
  ])
})

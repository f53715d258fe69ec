import { describe, expect, test } from 'vitest'
import type { Line } from '../../../src/article/lines/line.ts'
import { isAmongOthers } from '../../../src/article/prose/among-others.ts'
import { features } from '../../../src/article/prose/features.ts'
import { oddsOf, type Weights } from '../../../src/article/prose/odds.ts'
import { openLines } from '../../../src/article/prose/open-lines.ts'
import { sharedWords } from '../../../src/article/prose/shared-words.ts'
import { type Open, type Survey, surveyOf } from '../../../src/article/prose/survey.ts'
import { termsOf } from '../../../src/article/prose/terms.ts'
import { wordWeights } from '../../../src/article/prose/word-weights.ts'
import type { LaidOut } from '../../../src/article/reading.ts'

/** A line of so many words with these in it. */
const line = (key: string, more: Partial<Line> = {}) =>
  ({ key, text: key, words: key.split(' ').length, prose: true, linked: 0, wordless: false, ...more }) as Line

describe('the words of a text', () => {
  test('have a number each, and numbers of the text have none', () => {
    const terms = termsOf([line('a ferry and a 9 quays'), line('9 2025'), line('a quays closed'), line('')])
    expect([0, 1, 2, 3].map((at) => terms.of(at))).toEqual([[0, 1, 2, 3], [], [0, 3, 4], []])
    expect(terms.words).toEqual(['a', 'ferry', 'and', 'quays', 'closed'])
  })

  test('weigh tenths of a point, as the table has them', () => {
    const weights = [...wordWeights()]
    expect(weights).toHaveLength(400)
    for (const [, weight] of weights) expect(weight * 10).toBeCloseTo(Math.round(weight * 10))
    expect(wordWeights().get('subscribe')).toBeGreaterThan(1)
    expect(wordWeights().get('evening')).toBeLessThan(-1)
    expect(wordWeights().has('kittiwake')).toBe(false)
  })
})

describe('the lines that may be the story’s', () => {
  const laidOut = {
    lines: Array.from({ length: 9 }, (_, at) => line('ferry', { wordless: at === 5 })),
    noise: [...new Array(6), { kind: 'boilerplate' }, null, null],
    layout: { from: 1, to: 8, title: 2, head: [{ at: 3 }] },
  } as unknown as LaidOut

  test('lie between its ends and are neither claimed nor wordless', () => expect(openLines(laidOut)).toEqual([1, 4, 7]))
})

describe('the survey of some lines', () => {
  const long = 'ferry quay sign the ferry sailed from here again'
  const lines = [
    line(long, { words: 9 }),
    line('sign up', { words: 2, prose: false }),
    line('ferry club', { words: 8 }),
    line('none of these', { words: 61, prose: false }),
  ]
  const weights = new Map([
    ['ferry', -2],
    ['sign', 6],
    ['up', 4],
    ['club', 0.5],
  ])
  const survey = surveyOf({ lines, terms: termsOf(lines) }, [0, 1, 2], weights)

  test('gives each its words and points, 4 at most either way', () => {
    expect(survey.open.map(({ at, words, points }) => [at, words, points])).toEqual([
      [0, 9, 4 / Math.sqrt(8)],
      [1, 2, 4],
      [2, 8, -1.5 / Math.sqrt(2)],
    ])
    const low = [line('ferry', { words: 60 }), line('ferry ferry', { words: 61 }), line('9', { words: 1 })]
    const cold = surveyOf({ lines: low, terms: termsOf(low) }, [0, 1, 2], new Map([['ferry', -5]]))
    expect(cold.open.map(({ words, points }) => [words, points])).toEqual([
      [60, -4],
      [60, -4],
      [1, 0],
    ])
  })

  test('sums them up before each', () => {
    expect(survey.words).toEqual([0, 9, 11, 19])
    expect(survey.points.map((sum) => Math.round(sum * 1000) / 1000)).toEqual([0, 12.728, 20.728, 12.243])
  })

  test('counts in how many lines of eight words or more each word stands', () => {
    const of = (word: string) => survey.lines[survey.all.indexOf(word)]
    expect(['ferry', 'quay', 'sign', 'up', 'club'].map(of)).toEqual([2, 1, 1, 0, 1])
  })

  test('tells the share without running text', () => {
    expect(survey.loose).toBe(1 / 3)
    expect(surveyOf({ lines, terms: termsOf(lines) }, [1], weights).loose).toBe(1)
    expect(surveyOf({ lines, terms: termsOf(lines) }, [], weights)).toMatchObject({ open: [], loose: 0 })
  })
})

describe('the longer words that other lines have too', () => {
  const shared = (words: number, terms: readonly number[]) =>
    sharedWords(
      { all: ['ferry', 'its', 'quay', 'boat', 'club'], lines: [2, 5, 1, 0, 3] } as unknown as Survey,
      { line: line('', { words }), terms } as unknown as Open,
    )

  test.each([
    ['in a long line it counts itself', 8, [0, 2], 1.3 / 3],
    ['in a short one not', 7, [0, 2], 2.3 / 3],
    ['words of three letters do not count', 8, [0, 1], 1.3 / 2],
    ['words of four do', 7, [3], 0.3 / 2],
    ['without any', 8, [1], 0.3],
  ] as const)('%s', (_, words, terms, share) => expect(shared(words, terms)).toBeCloseTo(share, 9))
})

describe('what is weighed of a line', () => {
  const open = [
    { points: 1, line: line('', { words: 7, text: 'It rained.', linked: 0.25 }), terms: [0] },
    { points: 2, line: line('', { words: 1, text: 'Sign up', prose: false }), terms: [] },
    { points: -3, line: line('', { words: 15, text: 'It rained again' }), terms: [] },
  ]
  const survey = {
    open,
    all: ['ferry'],
    lines: [1],
    words: [0, 10, 30, 60],
    points: [0, 10, 50, 20],
    loose: 0.5,
  } as unknown as Survey

  test.each([
    [0, { words: 1, before: 0, behind: 2, rest: 10 / 90, past: 0, length: 0.5, stop: 1, linked: 0.25, shared: 0.65 }],
    [1, { words: 2, before: 1, behind: -3, rest: -30 / 70, past: 10 / 50, length: 1 / 6, stop: 0, linked: 0 }],
    [2, { words: -3, before: 2, behind: 0, rest: 0, past: 50 / 70, length: 4 / 6, stop: 0, shared: 0.3, loose: 0.5 }],
  ])('line %i', (i, values) => {
    for (const [id, value] of Object.entries(values)) expect(features[id]!(survey, i), id).toBeCloseTo(value, 9)
  })

  test('one column of weights is for running text, one for other lines', () => {
    const fitted = {
      ...Object.fromEntries(Object.keys(features).map((id) => [id, [0, 0]])),
      words: [100, 50],
      loose: [0, 40],
      always: [10, -20],
    } as unknown as Weights
    expect([0, 1, 2].map((i) => oddsOf(survey, i, fitted))).toEqual([1.1, 1, -2.9])
  })
})

describe('a story among other things', () => {
  type Made = Partial<Line> & { readonly is?: string }
  /** Title, byline, the lines, and the last line that may be the story's. */
  const among = (made: readonly Made[], head: readonly number[] = []) =>
    isAmongOthers(
      {
        lines: [...made.map((own) => line('ferry', own)), line('last')],
        noise: [...made.map(({ is }) => is && { kind: is }), { kind: 'boilerplate' }],
        layout: { title: null, head: head.map((at) => ({ at })) },
      } as unknown as LaidOut,
      made.length,
    )
  const box: Made = { is: 'boilerplate' }
  const link: Made = { linked: 0.61, words: 16 }

  test('shows two lines of something else, or one and one of its head', () => {
    expect(among([box, box])).toBe(true)
    expect(among([link, link])).toBe(true)
    expect(among([box, {}], [1])).toBe(true)
    expect(among([{}, {}], [0, 1])).toBe(false)
    expect(among([box, {}])).toBe(false)
    expect(among([box, box], [0, 1])).toBe(false)
  })

  test('a line of links has 16 words at most and more links than text', () => {
    expect(among([box, { linked: 0.6, words: 3 }])).toBe(false)
    expect(among([box, { linked: 1, words: 17 }])).toBe(false)
    expect(among([box, { linked: 1, words: 3, is: 'caption' }])).toBe(false)
  })
})

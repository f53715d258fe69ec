import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/split-sentences.ts'
import { isSpace } from '../../src/text/span.ts'
import type { SentenceOptions } from '../../src/types/sentences.ts'

const many = 100_000
/** For units of several characters. */
const some = 20_000
const settings: readonly SentenceOptions[] = [{}, { quotes: 'keep' }, { newlines: 'space' }, { newlines: 'break' }]

/** The laws that hold for any string, cheap enough for a long one. */
function hold(text: string, options?: SentenceOptions): number {
  let at = 0
  let broken = 0
  const sentences = splitSentences(text, options)
  for (const { start, end, text: slice } of sentences) {
    if (start < at || end <= start || slice.length !== end - start) broken++
    if (isSpace(text.charCodeAt(start)) || isSpace(text.charCodeAt(end - 1))) broken++
    for (let gap = at; gap < start; gap++) if (!isSpace(text.charCodeAt(gap))) broken++
    at = end
  }
  for (let gap = at; gap < text.length; gap++) if (!isSpace(text.charCodeAt(gap))) broken++
  expect(broken).toBe(0)
  return sentences.length
}

describe('100,000 times', () => {
  const single = [...'[("\'.#*>-\n\r\t?!…:;,)]}“”‘’•—/&@0aA\u2028\u2029\0。'].map((unit) => [unit])
  const groups = [
    '. ',
    '. . ',
    'A. ',
    'a. ',
    '." ',
    '.” ',
    '?" A ',
    '1. ',
    '1. a\n',
    '• 9. ',
    'U.S. ',
    'Inc. Ab cd ',
    'Mr. ',
    '.\n',
    'a.\r\n',
  ]
  test.each([...single, ...groups.map((unit) => [unit])])('%j', (unit) => {
    const times = unit.length === 1 ? many : some
    for (const options of settings) hold(unit.repeat(times), options)
    hold(`Talks began. ${unit.repeat(times)} They ended. The rest`)
  })

  test.each([
    'At 5 a.m. ',
    'Trenton, N.J. Mayor ',
    '!" Mr. A B C said ',
    'aa.Aa ',
    'http://a.b/c. ',
    '[1]',
    '.[12]',
    '"A. " ',
    '“a. ',
  ])('%j', (unit) => {
    for (const options of settings) hold(unit.repeat(some), options)
  })
})

describe('ten million characters', () => {
  test.each([
    ['one letter', 'a'.repeat(1e7), 1],
    ['one line of words', `${'word '.repeat(2e6)}end.`, 1],
    ['spaces between two sentences', `Go.${' '.repeat(1e7)}Stop.`, 2],
    ['full stops', '.'.repeat(1e7), 1],
    ['sentences', 'It rains. '.repeat(1e6), 1e6],
  ])('%s', (_name, text, count) => {
    expect(hold(text)).toBe(count)
  })
})

describe('odd characters', () => {
  test('lone surrogates and NUL are text like any other', () => {
    expect(hold('A \ud800. The \udc00 end. \0 The \ud83d.')).toBe(3)
  })

  test('an empty text and white space hold no sentence', () => {
    for (const text of ['', ' ', '\n\n', '\r\n\t\u00a0\u2028\ufeff']) expect(splitSentences(text)).toEqual([])
  })

  const spaces = [0x09, 0x0b, 0x0c, 0x20, 0xa0, 0x1680, 0x2000, 0x2003, 0x2009, 0x200a, 0x202f, 0x205f, 0x3000, 0xfeff]
  test.each(spaces.map((code) => [code.toString(16), String.fromCharCode(code)]))(
    'U+%s divides sentences',
    (_name, space) => {
      expect(splitSentences(`It rains.${space}Nobody minds.`).map(({ text }) => text)).toEqual([
        'It rains.',
        'Nobody minds.',
      ])
      expect(hold(`${space.repeat(9)}A.${space.repeat(9)}`)).toBe(1)
    },
  )

  test.each(['。', '！', '？', '．', '؟'])('%s ends a sentence, with or without a space', (mark) => {
    expect(splitSentences(`北京${mark}上海${mark} x`)).toHaveLength(3)
  })
})

describe('arguments', () => {
  const call = splitSentences as (...values: unknown[]) => unknown
  test.each([
    [[1], 'text must be a string, got number'],
    [[undefined], 'text must be a string, got undefined'],
    [['', null], 'options must be an object, got null'],
    [['', { newlines: 'no' }], 'options.newlines must be one of auto, break, space, got "no"'],
    [['', { quotes: 1 }], 'options.quotes must be a string, got number'],
    [['', { abbreviations: 'Mr' }], 'options.abbreviations must be an array, got string'],
    [['', { abbreviations: [1] }], 'options.abbreviations[0] must be a string, got number'],
  ])('%j throws', (values, message) => {
    expect(() => call(...values)).toThrow(message)
  })
})

import { describe, expect, test } from 'vitest'
import {
  isApostrophe,
  isCloser,
  isDash,
  isDigit,
  isForeignTerminator,
  isLetter,
  isLineBreak,
  isLowerCase,
  isOneOf,
  isTerminator,
  isUpperCase,
} from '../../src/sentences/characters.ts'

const codes = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

describe('letters', () => {
  test.each([
    ['ASCII and Latin-1', 0, 0x100, ['ª', 'º', 'µ']],
    ['Latin Extended-A', 0x100, 0x180, ['ĸ', 'ŉ', 'ſ']],
  ])('of %s agree with Unicode', (_name, from, to, apart) => {
    for (const code of codes(from, to)) {
      const letter = String.fromCharCode(code)
      if (apart.includes(letter)) continue
      expect([letter, isLowerCase(code)]).toEqual([letter, /\p{Ll}/u.test(letter)])
      expect([letter, isUpperCase(code)]).toEqual([letter, /\p{Lu}/u.test(letter)])
      expect([letter, isLetter(code)]).toEqual([letter, /\p{L}/u.test(letter)])
    }
  })

  test('of Latin with marks above it are told apart, and Japanese ones are no small letters', () => {
    expect([...'ạẁḿ'].every((letter) => isLowerCase(letter.charCodeAt(0)))).toBe(true)
    expect([...'ẠẀḾかカ京'].every((letter) => isUpperCase(letter.charCodeAt(0)))).toBe(true)
  })

  test('of Greek and Cyrillic are told apart', () => {
    expect([...'αωжя'].every((letter) => isLowerCase(letter.charCodeAt(0)))).toBe(true)
    expect([...'ΑΩЖЯ'].every((letter) => isUpperCase(letter.charCodeAt(0)))).toBe(true)
  })
})

type Range = readonly [first: number, last: number]

/** Each kind by its ranges of codes: the ends are in, their neighbours out. */
const kinds: readonly (readonly [string, (code: number) => boolean, readonly Range[]])[] = [
  ['a digit', isDigit, [[0x30, 0x39]]],
  [
    'a letter of other scripts',
    isLetter,
    [
      [0xd8, 0xf6],
      [0xf8, 0x167f],
      [0x1681, 0x1fff],
      [0x3040, 0xd7ff],
    ],
  ],
  [
    'a line break',
    isLineBreak,
    [
      [0x0a, 0x0a],
      [0x0d, 0x0d],
      [0x2028, 0x2029],
    ],
  ],
  [
    'a terminator',
    isTerminator,
    [
      [0x21, 0x21],
      [0x2e, 0x2e],
      [0x3f, 0x3f],
      [0x2026, 0x2026],
      [0x203c, 0x203d],
      [0x2047, 0x2049],
    ],
  ],
  [
    'a terminator of another script',
    isForeignTerminator,
    [
      [0x61f, 0x61f],
      [0x3002, 0x3002],
      [0xff01, 0xff01],
      [0xff0e, 0xff0e],
      [0xff1f, 0xff1f],
    ],
  ],
  [
    'an unseen mark, or a raised zero behind them',
    isCloser,
    [
      [0x200b, 0x200f],
      [0x202a, 0x202e],
      [0x2060, 0x2070],
    ],
  ],
  [
    'a dash',
    isDash,
    [
      [0x2d, 0x2d],
      [0x2013, 0x2014],
    ],
  ],
  [
    'an apostrophe',
    isApostrophe,
    [
      [0x27, 0x27],
      [0x2019, 0x2019],
    ],
  ],
]

describe.each(kinds)('%s', (_, is, ranges) => {
  test.each(ranges)('from %i to %i', (first, last) => {
    const around = [first - 1, first, Math.floor((first + last) / 2), last, last + 1]
    expect(around.map(is)).toEqual([false, true, true, true, false])
  })
})

test('no mark is a letter or a space', () => {
  expect([0x20, 0x61, 0xe9].map((code) => isOneOf(code, ' aé'))).toEqual([false, false, false])
  expect(isOneOf(0x2d, '-–')).toBe(true)
})

test('small letters beyond Cyrillic are those of Latin with marks', () => {
  expect(['ԯ', 'ա', 'ḁ', 'ỿ', 'ἀ', 'ⰰ'].map((letter) => isLowerCase(letter.charCodeAt(0)))).toEqual([
    true,
    false,
    true,
    true,
    false,
    false,
  ])
})

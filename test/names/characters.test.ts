import { describe, expect, test } from 'vitest'
import {
  isApostrophe,
  isCombining,
  isDigit,
  isHyphen,
  isIgnorable,
  isLower,
  isUpper,
  isWordCode,
} from '../../src/names/characters.ts'
import { foldAccented, foldLookAlike } from '../../src/names/fold-letter.ts'

type Range = readonly [first: number, last: number]

/** Each kind by its ranges of codes: the ends are in, their neighbours out. */
const kinds: readonly (readonly [string, (code: number) => boolean, readonly Range[]])[] = [
  ['an accent', isCombining, [[0x300, 0x36f]]],
  [
    'an invisible mark',
    isIgnorable,
    [
      [0xad, 0xad],
      [0x200b, 0x200f],
      [0x202a, 0x202e],
      [0x2060, 0x206f],
      [0xfeff, 0xfeff],
    ],
  ],
  [
    'an apostrophe',
    isApostrophe,
    [
      [0x27, 0x27],
      [0x60, 0x60],
      [0xb4, 0xb4],
      [0x2b9, 0x2bd],
      [0x2018, 0x2019],
      [0x2032, 0x2032],
    ],
  ],
  [
    'a hyphen',
    isHyphen,
    [
      [0x2d, 0x2d],
      [0x2010, 0x2011],
    ],
  ],
  ['a small letter', isLower, [[0x61, 0x7a]]],
  ['a capital', isUpper, [[0x41, 0x5a]]],
  ['a digit', isDigit, [[0x30, 0x39]]],
  [
    'what belongs to a word',
    isWordCode,
    [
      [0x30, 0x39],
      [0x41, 0x5a],
      [0x5f, 0x5f],
      [0x61, 0x7a],
      [0xc0, 0xd6],
      [0xd8, 0xf6],
      [0xf8, 0x2b8],
      [0x2be, 0x1fff],
      [0x2c00, 0x2fff],
      [0x3040, 0xd7ff],
      [0xf900, 0xfd3d],
      [0xfd40, 0xfdff],
      [0xfe70, 0xfefe],
      [0xff10, 0xff19],
      [0xff21, 0xff3a],
      [0xff41, 0xff5a],
      [0xff66, 0xffdc],
    ],
  ],
]

describe.each(kinds)('%s', (_, is, ranges) => {
  test.each(ranges)('from %i to %i', (first, last) => {
    const around = [first - 1, first, Math.floor((first + last) / 2), last, last + 1]
    expect(around.map(is)).toEqual([false, true, true, true, false])
  })
})

test.each([
  ['a', 'a'],
  ['É', 'e'],
  ['ö', 'o'],
  ['ǎ', 'a'],
  ['Ȳ', 'y'],
  ['ɏ', undefined],
  ['ɐ', undefined],
  ['Ḁ', 'a'],
  ['ỹ', 'y'],
  ['ỿ', undefined],
  ['ἀ', undefined],
  ['ø', 'o'],
  ['Đ', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['Æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ж', undefined],
])('%s without its accent is %s', (letter, plain) => {
  expect(foldAccented(letter.charCodeAt(0))).toBe(plain)
})

test.each([
  ['а', 'a'],
  ['А', 'a'],
  ['к', 'k'],
  ['В', 'b'],
  ['в', undefined],
  ['Н', 'h'],
  ['н', undefined],
  ['ο', 'o'],
  ['Χ', 'x'],
  ['ж', undefined],
  ['b', undefined],
])('%s looks like %s', (letter, twin) => {
  expect(foldLookAlike(letter.charCodeAt(0))).toBe(twin)
})

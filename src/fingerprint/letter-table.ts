import { lazy } from '../text/lazy.ts'
import {
  APOSTROPHE,
  DROPPED,
  EXPANSION,
  FULL_STOP,
  GARBLED,
  GROUPING,
  HYPHEN,
  PERCENT,
  QUOTE,
  SEPARATOR,
} from './letter-classes.ts'
import { composedBases, composedLetters, expansionRows, type LetterRow, letterRows } from './letter-rows.ts'

/** The class or folded letter of each UTF-16 code unit. */
export const letterTable: () => Uint16Array = /* @__PURE__ */ lazy(() => {
  const table = new Uint16Array(0x10000)
  for (let code = 0xaa; code < 0x10000; code++) table[code] = code
  for (let code = 0; code < 26; code++) table[0x41 + code] = table[0x61 + code] = 0x61 + code
  for (let digit = 0; digit < 10; digit++) for (const zero of [0x30, 0x660, 0x6f0]) table[zero + digit] = 0x30 + digit
  fillRanges(table, separatorRanges, SEPARATOR)
  fillRanges(table, droppedRanges, DROPPED)
  for (const row of letterRows) fillRow(table, row)
  expansionRows.forEach(([letters], row) => {
    for (let at = 0; at < letters.length; at++) table[letters.charCodeAt(at)] = EXPANSION + row
  })
  for (let at = 0; at < composedLetters.length; at++)
    table[composedLetters.charCodeAt(at)] = composedBases.charCodeAt(at)
  // Armenian capitals stand 0x30 before their small letters.
  for (let code = 0x531; code <= 0x556; code++) table[code] = code + 0x30
  for (const [characters, value] of punctuation)
    for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = value
  // Full-width forms repeat ASCII.
  for (let code = 0x21; code < 0x7f; code++) table[0xfee0 + code] = table[code]!
  return table
})

function fillRanges(table: Uint16Array, ranges: string, value: number): void {
  for (const range of ranges.split(' ')) {
    const [from, to = from] = range.split('-').map((code) => Number.parseInt(code, 16))
    table.fill(value, from, to! + 1)
  }
}

function fillRow(table: Uint16Array, [first, alphabet, signs]: LetterRow): void {
  const letters = signs.replace(/(\D)(\d+)/g, (_, sign, count) => sign.repeat(count)).replaceAll('~', '>=')
  for (let at = 0; at < letters.length; at++) {
    const code = first + at
    const sign = letters.charCodeAt(at)
    if (sign === 0x3d) continue
    if (sign === 0x20) table[code] = SEPARATOR
    else if (sign === 0x3e) table[code] = code + 1
    else if (sign === 0x3c) table[code] = table[code - 1]!
    else if (sign > 0x7f) table[code] = sign
    else table[code] = alphabet + (sign < 0x61 ? sign - 0x41 + 26 : sign - 0x61)
  }
}

const punctuation: readonly (readonly [characters: string, value: number])[] = [
  ["'\u2019\u2018\u02bc\u201b\u0060\u00b4", APOSTROPHE],
  ['.', FULL_STOP],
  [',\u00a0\u2009\u202f', GROUPING],
  ['-\u2010\u2011', HYPHEN],
  ['"\u201c\u201d\u201e\u201f\u00ab\u00bb', QUOTE],
  ['%', PERCENT],
  ['[\u20ac\ufffd\u0091\u0092\u0093\u0094', GARBLED],
]

/** Code units in hexadecimal, alone or from-to. */
const separatorRanges =
  'ab-b4 b6-b9 bb-bf 2c2-2c5 2d2-2df 2e5-2ff 55a-55f 589-58f 5be 5c0 5c3 5c6 5f3-5f4 600-60f 61b-61f 66a-66d ' +
  '6d4 964-965 1680 2000-206f 207a-207e 208a-208e 20a0-20cf 2100-2101 2114-2118 211e-2123 2190-2bff 2e00-2e7f ' +
  '3000-3004 3008-3020 3030 30a0 30fb e000-f8ff fd3e-fd3f fe10-fe1f fe30-fe6f ff5f-ff65 ffe0-ffff'
const droppedRanges =
  'ad 300-36f 483-489 591-5bd 5bf 5c1-5c2 5c4-5c5 5c7 610-61a 640 64b-65f 670 1ab0-1aff 1dc0-1dff 200b-200f ' +
  '202a-202e 2060-206f 20d0-20ff 3099-309a fe00-fe0f fe20-fe2f feff'

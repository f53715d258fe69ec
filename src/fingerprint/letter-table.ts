import { lazy } from '../text/lazy.ts'
import { composedBases, composedLetters, expansionRows, letterRows } from './letter-rows.ts'

/** What a code unit is to the fold. Anything from {@link LETTER} on is the folded letter itself. */
export const SEPARATOR = 0
/** Combining marks, soft hyphens, joiners: as if they were not there. */
export const DROPPED = 1
export const APOSTROPHE = 2
export const FULL_STOP = 3
/** A comma, or a space that does not break: between digits it may group thousands. */
export const GROUPING = 4
export const HYPHEN = 5
export const QUOTE = 6
export const PERCENT = 7
export const LETTER = 0x30

/** Code units from here on need {@link file://./rare-letters.ts}: ideographs, syllables, surrogates, expansions. */
export const RARE = 0x2e80
/** Private use in the table only: `EXPANSION + n` stands for row n of the expansions. */
export const EXPANSION = 0xe000

/** The class or folded letter of each UTF-16 code unit. */
export const letterTable: () => Uint16Array = /* @__PURE__ */ lazy(() => {
  const table = new Uint16Array(0x10000)
  const fill = (from: number, to: number, value: number): void => void table.fill(value, from, to + 1)
  for (let code = 0xaa; code < 0x10000; code++) table[code] = code
  for (let code = 0; code < 26; code++) table[0x41 + code] = table[0x61 + code] = 0x61 + code
  for (let digit = 0; digit < 10; digit++) for (const zero of [0x30, 0x660, 0x6f0]) table[zero + digit] = 0x30 + digit
  for (const [from, to] of separatorRanges) fill(from, to, SEPARATOR)
  for (const [from, to] of droppedRanges) fill(from, to, DROPPED)
  for (const { first, letters } of letterRows)
    for (let at = 0; at < letters.length; at++) table[first + at] = rowValue(letters.charCodeAt(at))
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

const STAR = 0x2a
const DASH = 0x2d
const SPACE = 0x20

function rowValue(code: number): number {
  if (code === SPACE || code === STAR) return SEPARATOR
  return code === DASH ? DROPPED : code
}

const punctuation: readonly (readonly [characters: string, value: number])[] = [
  ["'\u2019\u2018\u02bc\u201b\u0060\u00b4", APOSTROPHE],
  ['.', FULL_STOP],
  [',\u00a0\u2009\u202f', GROUPING],
  ['-\u2010\u2011', HYPHEN],
  ['"\u201c\u201d\u201e\u201f\u00ab\u00bb', QUOTE],
  ['%', PERCENT],
]

const separatorRanges: readonly (readonly [from: number, to: number])[] = [
  [0xab, 0xb4],
  [0xb6, 0xb9],
  [0xbb, 0xbf],
  [0x2c2, 0x2c5],
  [0x2d2, 0x2df],
  [0x2e5, 0x2ff],
  [0x55a, 0x55f],
  [0x589, 0x58f],
  [0x5be, 0x5be],
  [0x5c0, 0x5c0],
  [0x5c3, 0x5c3],
  [0x5c6, 0x5c6],
  [0x5f3, 0x5f4],
  [0x600, 0x60f],
  [0x61b, 0x61f],
  [0x66a, 0x66d],
  [0x6d4, 0x6d4],
  [0x964, 0x965],
  [0x1680, 0x1680],
  [0x2000, 0x206f],
  [0x207a, 0x207e],
  [0x208a, 0x208e],
  [0x20a0, 0x20cf],
  [0x2100, 0x2101],
  [0x2114, 0x2118],
  [0x211e, 0x2123],
  [0x2190, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x3004],
  [0x3008, 0x3020],
  [0x3030, 0x3030],
  [0x30a0, 0x30a0],
  [0x30fb, 0x30fb],
  [0xe000, 0xf8ff],
  [0xfd3e, 0xfd3f],
  [0xfe10, 0xfe1f],
  [0xfe30, 0xfe6f],
  [0xff5f, 0xff65],
  [0xffe0, 0xffff],
]

const droppedRanges: readonly (readonly [from: number, to: number])[] = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x5bf, 0x5bf],
  [0x5c1, 0x5c2],
  [0x5c4, 0x5c5],
  [0x5c7, 0x5c7],
  [0x610, 0x61a],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20d0, 0x20ff],
  [0x3099, 0x309a],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
]

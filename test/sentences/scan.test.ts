import { describe, expect, test } from 'vitest'
import {
  beginsInLowerCase,
  type Candidate,
  goesOnInLowerCase,
  isWithin,
  pastWord,
  skipBlanks,
  skipOpeners,
  textBefore,
  wordAt,
  wordBefore,
  wordStart,
} from '../../src/sentences/candidate.ts'
import { listItems } from '../../src/sentences/list-items.ts'
import { isQuoting } from '../../src/sentences/quote-count.ts'
import { pastClosers, pastTerminators } from '../../src/sentences/terminators.ts'
import { pastSpaceBefore, skipSpace } from '../../src/sentences/white-space.ts'

/** A candidate of a text whose sentence begins at "^" and whose mark, or next word, stands behind "|". */
function candidate(marked: string): Candidate {
  const start = Math.max(0, marked.indexOf('^'))
  const at = marked.replace('^', '').indexOf('|')
  const text = marked.replace('^', '').replace('|', '')
  return { text, kinds: new Map(), start, mark: at, stop: at, end: at, next: at, first: at, informal: false }
}

const letters = (count: number): string => 'k'.repeat(count)

test.each([
  ['the U.S|. He', 'U.S'],
  ['the U^.S|. He', 'S'],
  ['6:24p.m|. He', 'p.m'],
  ["a 'Mr|. He", 'Mr'],
  ['12|. He', ''],
  ['O’Dell|. He', 'O’Dell'],
  ['40°C|. He', 'C'],
  ['(etc|. He', 'etc'],
  [`x ${letters(24)}|. He`, letters(24)],
  [`x ${letters(25)}|. He`, letters(24)],
])('the word before the mark of %s', (marked, word) => {
  const c = candidate(marked)
  expect(c.text.slice(wordStart(c), c.mark)).toBe(word)
})

test.each([
  ['He’s', 0, 'He', 2],
  ['a 2nd try', 2, '2nd', 6],
  ['end', 0, 'end', 3],
  ['Zoë  \n x', 0, 'Zoë', 5],
  [' x', 0, '', 1],
  [letters(24), 0, letters(24), 24],
  [letters(25), 0, letters(24), 24],
])('the word of %j at %i', (text, at, word, past) => {
  expect([wordAt(text, at), pastWord(text, at)]).toEqual([word, past])
})

test.each([
  ['', 0],
  ['  \t\u00a0x', 4],
  ['\nx', 1],
  ['\r\nx', 2],
  ['\rx', 0],
  [' \nx', 2],
  ['\n x', 0],
  ['\n\nx', 0],
  ['\r\n\nx', 1],
])('blanks between two words: %j', (text, past) => {
  expect(skipBlanks(text, 0)).toBe(past)
})

test.each([
  ['“‘(x', 3],
  ['“ x', 2],
  ['x', 0],
  ['((((((((x', 8],
  ['(((((((((x', 8],
])('marks that open: %j', (text, past) => {
  expect(skipOpeners(text, 0)).toBe(past)
})

test.each([
  ['abc', true],
  ['Abc', false],
  ['iPhone', false],
  ['al-Shabab', false],
  ['al-fresco', true],
  ['almost', true],
  ['http://x', false],
  ['www.x', false],
  ['wwwx', true],
  ['', false],
])('%j begins in small letters: %j', (text, is) => {
  expect(beginsInLowerCase(text, 0)).toBe(is)
})

test.each([
  ['x. |and', true],
  ['x. |And', false],
  ['x. |- and', true],
  ['x. |-- and', true],
  ['x. |—and', true],
  ['x. |--- and', false],
  ['x. |(and', false],
])('%s goes on in small letters: %j', (marked, is) => {
  expect(goesOnInLowerCase(candidate(marked))).toBe(is)
})

test('so many visible characters stand before the mark', () => {
  expect([2, 3, 4].map((limit) => isWithin(candidate('ab.^abc|.'), limit))).toEqual([false, true, true])
  expect([2, 3, 4].map((limit) => isWithin(candidate('ab.^a   b  c  |.'), limit))).toEqual([false, true, true])
})

test('text and word before a place, no farther than the sentence', () => {
  const c = candidate('one.^two three  |x')
  expect([3, 8, 10, 11, 99].map((most) => textBefore(c, c.mark, most))).toEqual([
    'e  ',
    ' three  ',
    'wo three  ',
    'two three  ',
    'two three  ',
  ])
  expect(wordBefore(c, c.mark)).toBe('three')
  expect(wordBefore(candidate('one.^two  |x'), 7)).toBe('two')
  expect(wordBefore(candidate('one^two  |x'), 7)).toBe('two')
  expect(wordBefore(candidate('a1b  |x'), 5)).toBe('b')
  expect(wordBefore(candidate(`${letters(25)} |x`), 26)).toBe(letters(24))
  expect(wordBefore(candidate('two, |x'), 5)).toBe('')
})

test('white space', () => {
  expect([skipSpace(' \n\u00a0x ', 0), skipSpace('  ', 0), skipSpace('x', 0)]).toEqual([3, 2, 0])
  expect([pastSpaceBefore('x  ', 0, 3), pastSpaceBefore('x  ', 2, 3), pastSpaceBefore('  ', 0, 2)]).toEqual([1, 2, 0])
})

describe('past the terminators', () => {
  test.each([
    ['. x', 1],
    ['.x', 1],
    ['?! x', 2],
    ['... x', 3],
    ['!!!', 3],
    ['!。', 2],
    ['. . . x', 5],
    ['. . x', 3],
    ['. . . . x', 7],
    ['. . . . . x', 9],
    ['. .. x', 1],
    ['. .5', 1],
    ['.  . .', 1],
    ['? . . x', 1],
    ['.. . . x', 6],
    ['. . . .x', 7],
  ])('%j at the start of a word', (text, past) => {
    expect(pastTerminators(` ${text}`, 1)).toBe(past + 1)
  })

  test.each([
    ['x. . . . y', 2],
    ['x. . . y', 6],
    ['x. . . .y', 8],
    ['x. . . . . y', 10],
    ['x.. . . . y', 9],
    ['x . . . . y', 9],
  ])('%j behind a word', (text, past) => {
    expect(pastTerminators(text, text.indexOf('.'))).toBe(past)
  })
})

test.each([
  ['” x', 1],
  ['”) x', 2],
  ['x', 0],
  ['²† x', 2],
  ['\u200b x', 1],
  ['[12] x', 4],
  [' [12] x', 5],
  [' [12][3] x', 8],
  ['[1, 2] x', 6],
  ['[3–5] x', 5],
  ['[a] x', 3],
  ['[note 1] x', 8],
  ['[^1] x', 4],
  ['[citation needed] x', 17],
  ['[1234] x', 0],
  ['[Ed] x', 0],
  ['  [12] x', 0],
  ['](https://example.org/a) x', 24],
  ['](https://example.org/a)” x', 25],
  ['](two words) x', 1],
  ['(x) y', 0],
  ['” [2] x', 5],
])('past the closers: %j', (text, past) => {
  expect(pastClosers(`z.${text}`, 2)).toBe(past + 2)
})

test.each([
  ['1) Call 2) File 3) Go', [8, 16]],
  ['1. Call 2. File', [8]],
  ['1.) Call 2.) File', [9]],
  ['12. Call 13. File', [9]],
  ['a. Call b. File c. Go', [8, 16]],
  ['a) Call b) File', [8]],
  ['b. Call c. File', []],
  ['1. Call 3. File', []],
  ['1. Call\n2. File', []],
  ['1.Call 2.File', []],
  ['1. Call 2.File', []],
  ['123. Call 124. File', []],
  ['• 9. Call • 10. File', [10]],
  ['•9. Call •10. File', [9]],
  ['x 1. Call 2. File', []],
])('items of %j', (text, starts) => {
  expect(listItems(text, 0)).toEqual(starts.toReversed())
  expect(listItems(`So: ${text}`, 4)).toEqual(starts.toReversed().map((at) => at + 4))
})

test('a quotation is open behind an odd number of marks of its block', () => {
  const text = '5" pipe\n"We left. "They" did'
  const quotes = { block: 8, next: 0, count: 0 }
  expect([1, 8, 9, 18, 19, 24, 28].map((at) => isQuoting(text, at, quotes))).toEqual([
    false,
    false,
    true,
    true,
    false,
    true,
    true,
  ])
  expect(isQuoting('no mark', 7, { block: 0, next: 0, count: 0 })).toBe(false)
  expect(isQuoting('"', 1, { block: 0, next: 0, count: 0 })).toBe(true)
})

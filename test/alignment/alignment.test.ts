import { describe, expect, test } from 'vitest'
import { alignWords } from '../../src/alignment/align-words.ts'
import { changedPassages, spanOf } from '../../src/alignment/changed-passages.ts'
import { findPassages } from '../../src/alignment/find-passages.ts'
import { inOrder } from '../../src/alignment/in-order.ts'
import type { Passage } from '../../src/alignment/passage.ts'
import { sharedWords } from '../../src/alignment/shared-words.ts'
import { pushWord } from '../../src/fingerprint/folded-words.ts'
import { createRandom } from '../fingerprint/stories.ts'
import { lettersOf } from './letters.ts'

const whole = (a: string, b: string) => ({ aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length })

/** "a/b+words" of each passage. */
const told = (passages: readonly Passage[]): string => passages.map(({ a, b, words }) => `${a}/${b}+${words}`).join(' ')

describe('shared runs', () => {
  test.each([
    ['none', 'abc', 'xyz', 2, ''],
    ['nothing', '', 'abc', 2, ''],
    ['of nothing', 'abc', '', 2, ''],
    ['as long as the seed', 'xab', 'yab', 2, '1/1+2'],
    ['shorter', 'xaby', 'zabw', 3, ''],
    ['a whole text', 'abc', 'abc', 3, '0/0+3'],
    ['a text shorter than the seed', 'ab', 'ab', 3, ''],
    ['the longest of two', 'abcd', 'abxabcd', 2, '0/3+4'],
    ['the first on a tie', 'ab', 'abxab', 2, '0/0+2'],
    ['the nearest behind the last on a tie', 'xyab', 'abxyab', 2, '0/2+4'],
    ['behind the last, not before', 'xyzab', 'abxy?ab', 2, '0/2+2 3/5+2'],
    ['each word once', 'abab', 'ab', 2, '0/0+2'],
    ['each of two', 'abxab', 'abyab', 2, '0/0+2 3/3+2'],
    ['moved', 'abcxyz', 'xyzabc', 3, '0/3+3 3/0+3'],
    ['no overlap', 'abcabc', 'abcab', 2, '0/0+5'],
    ['one that ends where another begins', 'abcd', 'cdab', 2, '0/2+2 2/0+2'],
    ['the first where none lies behind the last', 'pqab', 'abxabpq', 2, '0/5+2 2/0+2'],
    ['not back over what is used', 'abcde', 'abcxbcde', 2, '0/0+3 3/6+2'],
    ['each where it is longest', 'xabcab', 'yabzcxab', 2, '0/5+3 4/1+2'],
    ['up to what is used', 'bcabc', 'abc', 2, '0/1+2'],
  ])('%s', (_, a, b, seed, passages) => {
    expect(told(findPassages(lettersOf(a), lettersOf(b), whole(a, b), seed))).toBe(passages)
  })

  test.each([
    [{ aFrom: 1, aTo: 6, bFrom: 0, bTo: 6 }, '1/1+5'],
    [{ aFrom: 0, aTo: 6, bFrom: 2, bTo: 6 }, '2/2+4'],
    [{ aFrom: 0, aTo: 4, bFrom: 0, bTo: 6 }, '0/0+4'],
    [{ aFrom: 0, aTo: 6, bFrom: 0, bTo: 3 }, '0/0+3'],
    [{ aFrom: 3, aTo: 5, bFrom: 3, bTo: 5 }, '3/3+2'],
    [{ aFrom: 3, aTo: 4, bFrom: 3, bTo: 5 }, ''],
    [{ aFrom: 5, aTo: 6, bFrom: 0, bTo: 6 }, ''],
  ])('inside %j', (region, passages) => {
    expect(told(findPassages(lettersOf('abcdef'), lettersOf('abcdef'), region, 2))).toBe(passages)
  })

  test('a seed is tried at its first eight places', () => {
    const found = (times: number) => {
      const b = `${'ab?'.repeat(times)}abc`
      return told(findPassages(lettersOf('abc'), lettersOf(b), whole('abc', b), 2))
    }
    expect([found(7), found(8)]).toEqual(['0/21+3', '0/0+2'])
  })

  test('both hashes of a word count', () => {
    const [a, b] = [lettersOf('xy'), lettersOf('xy')]
    pushWord(a, 1, 2, 0, 1, 0)
    pushWord(b, 1, 3, 0, 1, 0)
    const region = { aFrom: 0, aTo: 3, bFrom: 0, bTo: 3 }
    expect(told(findPassages(a, b, region, 2))).toBe('0/0+2')
    expect(told(findPassages(a, b, region, 3))).toBe('')
  })

  test('are the same words on both sides, as long as can be, and no word is in two', () => {
    const next = createRandom(11)
    const text = (size: number, signs: number) =>
      Array.from({ length: size }, () => String.fromCharCode(97 + Math.floor(next() * signs))).join('')
    for (let round = 0; round < 300; round++) {
      const [a, b] = [text(40, 3 + (round % 5)), text(40, 3 + (round % 5))]
      const seed = 2 + (round % 3)
      const [inA, inB]: [number[], number[]] = [[], []]
      for (const passage of findPassages(lettersOf(a), lettersOf(b), whole(a, b), seed)) {
        const { words } = passage
        expect(a.slice(passage.a, passage.a + words)).toBe(b.slice(passage.b, passage.b + words))
        expect(words).toBeGreaterThanOrEqual(seed)
        for (let at = 0; at < words; at++) {
          inA.push(passage.a + at)
          inB.push(passage.b + at)
        }
      }
      expect([new Set(inA).size, new Set(inB).size]).toEqual([inA.length, inB.length])
    }
  })
})

describe('the heaviest passages in order', () => {
  /** Of each passage its place in b and its words; their order is that in a. */
  const kept = (...passages: readonly (readonly [b: number, words: number])[]) =>
    inOrder(passages.map(([b, words], a) => ({ a, b, words })))
      .map(Number)
      .join('')

  test.each([
    [[], ''],
    [[[0, 5]], '1'],
    [
      [
        [0, 5],
        [9, 5],
      ],
      '11',
    ],
    [
      [
        [9, 5],
        [0, 6],
      ],
      '01',
    ],
    [
      [
        [9, 6],
        [0, 5],
      ],
      '10',
    ],
    [
      [
        [9, 5],
        [0, 5],
      ],
      '10',
    ],
    [
      [
        [20, 9],
        [0, 5],
        [5, 5],
      ],
      '011',
    ],
    [
      [
        [20, 11],
        [0, 5],
        [5, 5],
      ],
      '100',
    ],
  ] as readonly (readonly [readonly (readonly [number, number])[], string])[])('%j', (passages, expected) => {
    expect(kept(...passages)).toBe(expected)
  })

  test('weigh as much as any subset in order', () => {
    const next = createRandom(12)
    for (let round = 0; round < 400; round++) {
      const size = 1 + (round % 9)
      const places = Array.from({ length: size }, (_, at) => at).sort(() => next() - 0.5)
      const passages = places.map((b, a) => ({ a, b, words: 1 + Math.floor(next() * 9) }))
      let most = 0
      for (let set = 1; set < 2 ** size; set++) {
        const chosen = passages.filter((_, at) => (set >> at) & 1)
        if (chosen.every(({ b }, at) => at === 0 || chosen[at - 1]!.b < b))
          most = Math.max(
            most,
            chosen.reduce((sum, { words }) => sum + words, 0),
          )
      }
      const rows = inOrder(passages)
      const chosen = passages.filter((_, at) => rows[at])
      expect(chosen.every(({ b }, at) => at === 0 || chosen[at - 1]!.b < b)).toBe(true)
      expect(chosen.reduce((sum, { words }) => sum + words, 0)).toBe(most)
    }
  })
})

/** Passages, "!" behind those that were moved, and the changes: "-a" deleted, "+b" inserted, "a>b" replaced, by place. */
function aligned(a: string, b: string): [string, string] {
  const [left, right] = [lettersOf(a), lettersOf(b)]
  const passages = alignWords(left, right)
  const shared = passages.map((passage) => `${told([passage])}${passage.moved ? '!' : ''}`).join(' ')
  const text = (words: string, { start, end }: { start: number; end: number }) =>
    start === end ? `@${start}` : words.slice(start / 10, (end - 1) / 10 + 1)
  const changed = changedPassages(left, right, passages)
  return [shared, changed.map((one) => `${one.kind} ${text(a, one.a)} ${text(b, one.b)}`).join(', ')]
}

describe('an alignment', () => {
  test.each([
    ['nothing', '', '', '', ''],
    ['all', 'abcde', 'abcde', '0/0+5', ''],
    ['no word', 'abcde', 'vwxyz', '', 'replaced abcde vwxyz'],
    ['an empty text', '', 'abc', '', 'inserted @0 abc'],
    ['an empty other', 'abc', '', '', 'deleted abc @0'],
    ['words in the middle', 'abcdexfghij', 'abcdefghij', '0/0+5 6/5+5', 'deleted x @41'],
    ['words put in', 'abcdefghij', 'abcdexfghij', '0/0+5 5/6+5', 'inserted @41 x'],
    ['words replaced', 'abcdexfghij', 'abcdeyfghij', '0/0+5 6/6+5', 'replaced x y'],
    ['at the start', 'xabcde', 'abcde', '1/0+5', 'deleted x @0'],
    ['at the end', 'abcde', 'abcdex', '0/0+5', 'inserted @41 x'],
    ['two words between', 'abcdexyzfghij', 'abcdewxyfghij', '0/0+5 5/6+2 8/8+5', 'inserted @41 w, deleted z @71'],
    ['one word between is none', 'abcdexpfghij', 'abcdeqxfghij', '0/0+5 7/7+5', 'replaced xp qx'],
    ['four words alone', 'xabcdy', 'zabcdw', '1/1+4', 'replaced x z, replaced y w'],
    ['eight words moved', 'abcdefghijklmnopqrstu', 'nopqrstuabcdefghijklm', '0/8+13 13/0+8!', ''],
    [
      'seven words are not',
      'abcdefghijklmnopqrst',
      'nopqrstabcdefghijklm',
      '0/7+13',
      'inserted @0 nopqrst, deleted nopqrst @191',
    ],
    [
      'words around what was moved',
      'ABabcdefghijklmCDnopqrstuEF',
      'GHnopqrstuIJabcdefghijklmKL',
      '2/12+13 17/2+8!',
      'replaced AB GH, inserted @11 IJ, replaced CD KL, deleted EF @261',
    ],
    [
      'short runs on both sides of what was moved',
      'ABabcdefghijklmCDnopqrstuEF',
      'ABnopqrstuIJabcdefghijklmXCD',
      '0/0+2 2/12+13 15/26+2 17/2+8!',
      'inserted @11 IJ, inserted @141 X, deleted EF @271',
    ],
    [
      'two that changed places beside the longest',
      'tuabcdefghijklmrsABCDEFGHfkIJKLMNOPvw',
      'xIJKLMNOPtuABCDEFGHyabcdefghijklmz',
      '2/20+13 17/11+8! 27/1+8!',
      'replaced tu x, inserted @11 tu, inserted @11 y, replaced rs z, deleted fk @331, deleted vw @331',
    ],
    [
      'two that were moved',
      'abcdefghijklmnopqrstuvwxABCDEFGHIJ',
      'ijklmnopqrstuvwxabcdefghABCDEFGHIJ',
      '0/16+8! 8/0+16 24/24+10',
      '',
    ],
  ])('of %s', (_, a, b, shared, changed) => {
    expect(aligned(a, b)).toEqual([shared, changed])
  })

  test('covers every word of both texts once', () => {
    const next = createRandom(13)
    for (let round = 0; round < 200; round++) {
      const parts = Array.from({ length: 6 }, (_, part) =>
        Array.from({ length: 3 + Math.floor(next() * 9) }, () =>
          String.fromCharCode(256 + part * 20 + Math.floor(next() * 15)),
        ).join(''),
      )
      const shuffled = parts.filter(() => next() < 0.8).sort(() => next() - 0.5)
      const [a, b] = [parts.join(''), shuffled.join(String.fromCharCode(99))]
      const [left, right] = [lettersOf(a), lettersOf(b)]
      const passages = alignWords(left, right)
      const changed = changedPassages(left, right, passages)
      for (const [words, side, from] of [
        [left, 'a', (passage: Passage) => passage.a],
        [right, 'b', (passage: Passage) => passage.b],
      ] as const) {
        const spans = [
          ...passages.map((passage) => spanOf(words, { from: from(passage), to: from(passage) + passage.words })),
          ...changed.map((one) => one[side]).filter(({ start, end }) => start < end),
        ].sort((x, y) => x.start - y.start)
        const rows = spans.flatMap(({ start, end }) =>
          Array.from({ length: (end - 1 - start) / 10 + 1 }, (_, at) => start / 10 + at),
        )
        expect(rows).toEqual(Array.from({ length: words.count }, (_, at) => at))
      }
    }
  })
})

test.each([
  ['abcde', 'abcde', 5],
  ['xabcdey', 'zabcdew', 5],
  ['xabcdy', 'zabcdw', 0],
  ['abc', 'xabcy', 3],
  ['xabcy', 'abc', 3],
  ['abcdexyfghij', 'abcdezwfghij', 10],
  ['abcdexyzfghij', 'abcdewxyfghij', 10],
  ['abc', 'xyz', 0],
  ['', 'abc', 0],
])('words that %s and %s share: %i', (a, b, words) => {
  expect(sharedWords(lettersOf(a), lettersOf(b))).toBe(words)
})

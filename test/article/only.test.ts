import { describe, expect, test } from 'vitest'
import { only } from '../../src/article/only.ts'
import { textOf } from './text-of.ts'

const text = textOf('- By Tam Orde\n- By Jane Roe\n\n\n- Quay\n\n- March 18, 2025\n\n\n\n- Quay and marsh')
const seen = { title: 1 }

describe('a text of which a part is there', () => {
  const part = only(text, [1, 3, 4], seen)

  test('has those lines', () => {
    expect(part.lines.map((line) => line.text)).toEqual(['By Jane Roe', 'March 18, 2025', 'Quay and marsh'])
    expect({ ...part, lines: [], find: {}, terms: {} }).toEqual({ ...text, seen, lines: [], find: {}, terms: {} })
  })

  test('finds in them what was found there before', () => {
    expect([0, 1, 2].map(part.find.byline)).toEqual([1, 3, 4].map(text.find.byline))
    expect([0, 1, 2].map((at) => part.find.byline(at)?.authors)).toEqual([['Jane Roe'], undefined, undefined])
    expect([0, 1, 2].map((at) => part.find.date(at) !== null)).toEqual([false, true, false])
    expect([-1, 3].map(part.find.byline)).toEqual([null, null])
  })

  test('has their words', () => {
    const words = (at: number) => part.terms.of(at).map((number) => part.terms.words[number])
    expect([0, 1, 2].map(words)).toEqual([['by', 'jane', 'roe'], ['march'], ['quay', 'and', 'marsh']])
  })
})

describe('the blank lines before what is left', () => {
  const gaps = (source: string, places: readonly number[]) =>
    only(textOf(source), places, null).lines.map(({ gap }) => gap)
  const close = '- a\n- b\n\n\n- c\n\n- d\n\n\n\n- e'
  test.each<[what: string, source: string, places: number[], gaps: number[]]>([
    ['all of it', close, [0, 1, 2, 3, 4], [0, 0, 2, 1, 3]],
    ['at the top are none', close, [2, 3, 4], [0, 1, 3]],
    ['behind what is missing are as before', close, [0, 2, 4], [0, 2, 3]],
    [
      'behind what is missing are the fewest of the text where there were none',
      '- a\n- b\n- c\n\n\n- d\n\n\n\n- e',
      [0, 2, 3],
      [0, 2, 2],
    ],
    ['behind what is missing are one where any line has one', '- a\n- b\n- c\n\n- d\n\n\n\n- e', [0, 2, 3], [0, 1, 1]],
    ['behind what is missing are those of the only block', '- a\n- b\n- c\n\n\n- d', [0, 2], [0, 2]],
    ['of lines that stand in one block', '- a\n- b\n- c', [0, 2], [0, 1]],
    ['behind the top', '- a\n- b\n\n\n- c', [1, 2], [0, 2]],
  ])('%s', (_, source, places, expected) => expect(gaps(source, places)).toEqual(expected))

  test('a line that keeps its own is the same line', () => {
    expect(only(text, [0, 1, 2], null).lines.every((line, at) => line === text.lines[at])).toBe(true)
  })
})

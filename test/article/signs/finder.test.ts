import { describe, expect, test } from 'vitest'
import { codes, finderOf, room } from '../../../src/article/signs/finder.ts'

/** The bits of all pieces that stand in a text. */
function findIn(text: string, pieces: readonly (readonly [string, number])[]): number {
  const { classes, next, found } = finderOf(pieces)
  let state = 0
  let bits = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    state = next[state * room + (code < codes ? classes[code]! : 0)]!
    bits |= found[state]!
  }
  return bits
}

describe('a finder', () => {
  test.each([
    ['the weir', 1],
    ['THE WEIR', 1],
    ['wweir', 1],
    ['wei', 0],
    ['we ir', 0],
    ['eire', 2],
    ['weireire', 3],
    ['a 7', 4],
    ['٧', 0],
    ['a\nby', 8 | 16],
    ['a by', 8],
    ['“by', 8],
    ['(by', 8],
    ['7by', 4],
    ['ruby', 0],
    ['© weir', 1 | 32],
    ['(a)', 64],
    ['(a]', 0],
  ])('finds in %j what stands there', (text, bits) => {
    const pieces = [
      ['weir', 1],
      ['eire', 2],
      ['#', 4],
      ['|by', 8],
      ['^by', 16],
      ['©', 32],
      ['(a)', 64],
    ] as const
    expect(findIn(text, pieces)).toBe(bits)
  })

  test('what ends one piece may begin another', () => {
    expect(
      findIn('ababc', [
        ['abc', 1],
        ['bab', 2],
        ['b', 4],
      ]),
    ).toBe(7)
  })
})

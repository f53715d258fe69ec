import { describe, expect, test } from 'vitest'
import { linkBrackets } from '../../../src/article/lines/inline/link-brackets.ts'

/** Where those stand in `source`, of which the line is what stands between two bars. */
const brackets = (source: string): number[] => {
  const start = source.indexOf('¦') + 1
  return [...linkBrackets(source, start, source.indexOf('¦', start))].map((at) => at - start)
}

describe('brackets that open the text of a link', () => {
  test.each([
    ['¦[one](/a)¦', [0]],
    ['¦so [one](/a) and [two](/b)¦', [3, 17]],
    ['¦They [the owners] told us of [the sale](/a).¦', [29]],
    ['¦[one] (/a)¦', []],
    // Its address does not end.
    ['¦[one](/a [two](/b)¦', [9]],
    ['¦one](/a)¦', []],
    // An escaped one is a letter.
    ['¦[one \\[ or two](/a)¦', [0]],
    ['¦[one \\] or two](/a)¦', [0]],
    ['¦\\[one](/a)¦', []],
    // The link ends on a later line.
    ['¦[![A boat](/boat.jpg) The mill¦', [2, 0]],
    ['¦[![A boat](/boat.jpg) [The mill¦', [2, 0]],
    ['¦[The mill¦', []],
    ['¦so [¦', []],
    // Those of other lines.
    ['[one](/a)¦ and [two](/b)¦', [5]],
    ['[¦two](/b)¦', []],
    ['¦[one](/a)¦[two](/b)', [0]],
    ['¦[one¦](/a)', []],
  ] as const)('%s', (source, expected) => expect(brackets(source)).toEqual(expected))

  test('one right behind the line is none of its own', () => expect([...linkBrackets('[one](/a)', 0, 4)]).toEqual([]))
})

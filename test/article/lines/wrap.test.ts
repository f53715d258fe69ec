import { describe, expect, test } from 'vitest'
import { readRows } from '../../../src/article/lines/read-rows.ts'
import { wrapWidth } from '../../../src/article/lines/wrap.ts'
import { capital, row } from './row.ts'

const last = (line = 'ENDS.') => line
const width = (...rows: readonly string[]): number => {
  const text = rows.join('\n')
  return wrapWidth(text, readRows(text, 0))
}
const many = (count: number, line: string): string[] => Array.from({ length: count }, () => line)
/** Three rows broken at 60, and the end of their paragraph. */
const broken = [...many(3, capital(row(60))), last()]
/** The same, as a paragraph of its own before another. */
const paragraph = [...broken, '']

describe('the width at which rows were broken', () => {
  test('is the narrowest of those that explain the most row ends', () => {
    // 60 to 65, 62 to 67, 58 to 66: what is common to all begins at 62.
    expect(width(row(60), row(62, 5), row(58, 5), row(10, 8))).toBe(62)
    expect(width(row(60), row(58, 5), row(60, 5), row(40, 1), row(10, 4))).toBe(60)
  })

  test('a row ends where the next word does not fit, and a space before it', () => {
    // 60 to 62, 62 to 67, 62 to 67; the second word of the next row is no matter.
    expect(width(capital(row(60)), capital(row(62, 2)), capital(row(62)), last())).toBe(62)
    // 60 to 61, and three of 62: the shorter row is not explained by 62.
    expect(width(capital(row(60)), capital(row(62, 1)), capital(row(62)), last())).toBe(0)
  })

  test('the next word counts, not its own first one', () =>
    expect(width(...[row(55, 1), row(56, 6), row(58, 5)].map(capital), 'FOUR.')).toBe(58))

  test('every row counts, from the first on', () =>
    // 60 to 61, three times 60 to 65, 63 to 68: four say 60, and without the first four say 63.
    expect(width(...[row(60), row(60, 1), row(60), row(60), row(63)].map(capital), 'ENDED.')).toBe(60))

  test('a row that the next word would have filled to the last column is not explained by it', () => {
    // Six times 60 to 61, twice 62 to 67.
    const rows = [...many(6, row(60, 1)), row(62, 1), row(62)]
    expect(width(...rows.map(capital), 'ENDED.')).toBe(60)
  })

  test('three row ends must agree', () => {
    expect(width(...broken)).toBe(60)
    expect(width(...broken.slice(1))).toBe(0)
  })

  test('lies between 48 and 132 columns', () => {
    const at = (length: number) => width(...many(4, row(length)), 'ends')
    expect([42, 43, 48, 131, 132, 133].map(at)).toEqual([0, 48, 48, 131, 132, 0])
    // Of a row before a capital nothing but the width says that it goes on.
    const headed = (length: number) => width(...many(3, capital(row(length))), last())
    expect([42, 48, 131, 132, 133].map(headed)).toEqual([0, 48, 131, 132, 0])
    // 44 to 49 and 44 to 50: the narrowest that may be.
    expect(width(...many(3, capital(row(44))), last('ENDING.'))).toBe(48)
  })

  test('is not told by the last row of a paragraph', () => {
    const short = capital(row(60))
    expect(width(short, '', short, '', short, '', short)).toBe(0)
    expect(width(...broken.slice(0, 2), '', ...broken.slice(0, 2), '', ...broken.slice(0, 2))).toBe(60)
    // Paragraphs of one row of 50 each outnumber the broken rows, and say nothing.
    expect(width(...paragraph, ...many(5, row(50)).flatMap((line) => [line, '']))).toBe(60)
  })

  test('half of the broken rows end inside a sentence', () => {
    const ended = capital(row(60, 5, '.'))
    const open = capital(row(60))
    expect(width(ended, ended, open, open, last())).toBe(60)
    expect(width(ended, ended, ended, open, last())).toBe(0)
    expect(width(ended, ended, ended, open, open, last())).toBe(0)
  })

  test.each(['.', '.”', '?)', '!”)', '.”)*', '…'])('a row that ends with %s ends a sentence', (end) => {
    const ended = capital(row(60, 5, end))
    expect(width(ended, ended, ended, capital(row(60)), last())).toBe(0)
  })

  test('two of them go on in small letters or digits, or know capitals alone', () => {
    /** Broken rows before what each next one begins with. */
    const ahead = (...words: readonly string[]) =>
      width('A'.padEnd(60, 'b'), ...words.map((word) => word.padEnd(60, 'b')), 'Last')
    expect(ahead('next', '12,000', 'Next')).toBe(60)
    expect(ahead('next', 'Next', 'Next')).toBe(0)
    expect(ahead('next', 'next', 'Next', 'Next')).toBe(60)
    expect(ahead('next', 'Next', 'next', 'Next', 'Next')).toBe(60)
    expect(ahead('Read', 'More', 'News')).toBe(0)
  })

  describe('six tenths of the nearly full rows are broken there', () => {
    /** Rows that a word of one letter would still have fitted into, each of another length. */
    const loose = (...lengths: readonly number[]) => lengths.map((length) => capital(row(length, 1)))
    test('three of five', () => {
      expect(width(...paragraph, 'I', ...loose(50, 52), 'I')).toBe(60)
      expect(width(...paragraph, 'I', ...loose(50, 52, 54), 'I')).toBe(0)
    })
    test('a row is nearly full at three quarters of the width', () => {
      expect(width(...paragraph, 'I', ...loose(44, 50, 52), 'I')).toBe(60)
      expect(width(...paragraph, 'I', ...loose(45, 50, 52), 'I')).toBe(0)
    })
    test('a word that would just have fitted was left out by whoever broke the row', () => {
      // 58 and a space and one letter are 60; 59 are one more.
      expect(width(...paragraph, 'I', ...loose(50, 52, 58), 'I')).toBe(0)
      expect(width(...paragraph, 'I', ...loose(50, 52, 59), 'I')).toBe(60)
    })
    test('whatever word it begins with itself', () => {
      const rows = [50, 52, 54].flatMap((length) => [capital(row(length, 12)), 'I'])
      expect(width(...paragraph, 'I', ...rows)).toBe(0)
    })
    test('the last row of a paragraph does not count', () =>
      expect(width(...paragraph, ...loose(50, 52, 54).flatMap((line) => [line, '']), ...loose(51))).toBe(60))
  })

  describe('rows that are longer hold half as much text as the broken ones at most', () => {
    test('in letters', () => {
      expect(width(...paragraph, row(90))).toBe(60)
      expect(width(...paragraph, row(91))).toBe(0)
      expect(width(...paragraph, row(70), '', row(61))).toBe(0)
      const ofOdd = [...many(3, capital(row(61))), 'ENDED.', '']
      expect(width(...ofOdd, row(91))).toBe(61)
      expect(width(...ofOdd, row(92))).toBe(0)
      // A row of 60 is none that is longer.
      expect(width(...paragraph, row(60), '', row(60))).toBe(60)
    })
    test('an address of the width or more does not count', () => {
      expect(width(...paragraph, row(200, 60))).toBe(60)
      expect(width(...paragraph, row(200, 59))).toBe(0)
    })
    test('a notice that a phrase knows does not count', () => {
      const notice = 'The views expressed in this article are those of the author and do not necessarily reflect ours.'
      expect(width(...paragraph, notice)).toBe(60)
      expect(width(...paragraph, notice.replace('views', 'hulls'))).toBe(0)
    })
    test('and says nothing of how rows end', () => {
      const addresses = [70, 80, 90, 100].flatMap((length) => [row(length, 60, '.'), 'I', ''])
      expect(width(...paragraph, ...addresses)).toBe(60)
    })
  })
})

describe('a text of a few short paragraphs', () => {
  test('one broken row tells the width', () => {
    expect(width(row(60), row(10))).toBe(60)
    expect(width(row(60), row(10), '', row(58), row(10))).toBe(60)
    expect(width(row(60))).toBe(0)
    expect(width()).toBe(0)
  })

  test('of 48 to 132 columns', () => {
    const at = (length: number) => width(row(length), 'ends')
    expect([47, 48, 132, 133].map(at)).toEqual([0, 48, 132, 0])
  })

  test('where each row that is nearly full was broken there', () => {
    // 50 and a word of nine and the space before it are 60.
    expect(width(row(60), row(50), row(20, 9))).toBe(0)
    expect(width(row(60), row(50), row(20, 10))).toBe(60)
    // From three quarters of the width on.
    expect(width(row(60), row(44), 'ends')).toBe(60)
    expect(width(row(60), row(45), 'ends')).toBe(0)
    expect(width(row(60), 'ends', '', row(45), '', row(45))).toBe(60)
  })

  test('inside a sentence', () => {
    expect(width(row(60, 5, '.'), row(10))).toBe(0)
    expect(width(row(60, 5, '!”)'), row(10))).toBe(0)
    expect(width(row(60, 5, ','), row(10))).toBe(60)
  })

  test('and goes on in small letters or digits', () => {
    expect(width(row(60), '40,000 people', '', row(58), 'more')).toBe(60)
    expect(width(row(60), 'élan')).toBe(60)
    expect(width(row(60), '𝒂bc')).toBe(60)
    expect(width(row(60), 'People')).toBe(0)
    expect(width(row(60), '“people')).toBe(0)
    // A time or a count may stand in a row of its own.
    expect(width(row(60), '5 min read')).toBe(0)
  })
})

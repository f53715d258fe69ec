import { describe, expect, test } from 'vitest'
import { cards } from '../../../src/article/claims/cards.ts'
import { claimed, read, story, text } from './read.ts'

/** What is claimed of the lines behind a story. */
function behind(...rows: readonly string[]): string[] {
  const reading = read(text(...story, ...rows))
  return claimed(reading, cards(reading))
}
/** How many of them. */
const count = (...rows: readonly string[]): number => behind(...rows).length
const headlines = [
  'Ferry to Kell sails again after repairs',
  'Mayor of Orra opens the new bridge',
  'Rain stops the harvest in Norland again',
  'School of Carrow gets a second roof',
] as const
const [ferry, mayor, rain, school] = headlines
/** Each headline with the same lines under it. */
const each = (...under: readonly string[]) => headlines.slice(0, 3).flatMap((headline) => [headline, ...under])
/** A headline of so many words. */
const long = (words: number, first = 'Ferry') => `${first}${' sails'.repeat(words - 1)}`

describe('other stories behind a story', () => {
  test('are headlines with what tells when or by whom', () => {
    for (const stamp of ['3 hours ago', 'March 4, 2025', 'By Jo Roe', '12 comments', '2.1k views', '4 min read'])
      expect([stamp, count(...each(stamp))]).toEqual([stamp, 6])
    expect(count(...each('Rivers'))).toBe(0)
    expect(count(...each('It sails'))).toBe(0)
  })
  test('are three or more', () => {
    expect(count(...each('3 hours ago').slice(0, 4))).toBe(0)
    expect(count(...each('3 hours ago'), school, '3 hours ago')).toBe(8)
  })
  test('of which one may have no stamp', () => {
    expect(count(ferry, '3 hours ago', mayor, '3 hours ago', rain, '3 hours ago', school, 'Rivers')).toBe(8)
    expect(count(ferry, '3 hours ago', mayor, 'Rivers', rain, '3 hours ago')).toBe(0)
    expect(count(...each('3 hours ago'), school, 'Rivers', long(8, 'Weir'), 'Rivers')).toBe(0)
  })
  test('have four to twenty-six words, and six one with another', () => {
    const of = (...words: readonly number[]) => count(...words.flatMap((number) => [long(number), '3 hours ago']))
    expect(of(6, 6, 6)).toBe(6)
    expect(of(6, 6, 5)).toBe(0)
    expect(of(4, 7, 7)).toBe(6)
    expect(of(3, 8, 8)).toBe(0)
    expect(of(26, 7, 7)).toBe(6)
    expect(of(27, 7, 7)).toBe(0)
  })
  test('not where a line between them is no part of one', () => {
    expect(count(ferry, '3 hours ago', mayor, '3 hours ago', '> Rivers', rain, '3 hours ago')).toBe(0)
    expect(count(...each('3 hours ago'), '> Rivers')).toBe(6)
    expect(count(ferry, '3 hours ago', mayor, '3 hours ago', 'Share this article', rain, '3 hours ago')).toBe(0)
  })
  test('not before the story', () => {
    const reading = read(text(...each('3 hours ago'), ...story))
    expect(claimed(reading, cards(reading))).toEqual([])
  })
  test('are no questions in running text', () =>
    expect(
      count(...[1, 2, 3].flatMap((at) => [`Will the ferry to Kell sail again in May ${at}?`, '3 hours ago'])),
    ).toBe(0))
  test('may have a second headline right under the first', () => {
    expect(count(...each('Boats of Orra lie idle all night', '3 hours ago'))).toBe(9)
  })
  test('have labels of three words and a summary of sixty', () => {
    const summary = (words: number) => `It${' sails'.repeat(words - 1)}.`
    expect(count(...each('Courts of Kell', '3 hours ago'))).toBe(9)
    expect(count(...each('3 hours ago', 'Courts of Kell'))).toBe(9)
    expect(count(...each(summary(60), '3 hours ago'))).toBe(9)
    expect(count(...each(summary(61), '3 hours ago'))).toBe(0)
    expect(count(...each('It sails.', 'it sails again soon', '3 hours ago'))).toBe(12)
    expect(count(...each(summary(9), summary(9), '3 hours ago'))).toBe(0)
  })
  test('have up to six lines under their headlines', () => {
    const labels = (number: number) => Array.from({ length: number }, () => 'Courts')
    expect(count(...each(...labels(5), '3 hours ago'))).toBe(21)
    expect(count(...each(...labels(6), '3 hours ago'))).toBe(0)
  })
  test('name others than the story does, but for one in three', () => {
    const named = (number: number, of: number) =>
      headlines.slice(0, of).flatMap((row, at) => [at < number ? `${row} at Dunmere` : row, '3 hours ago'])
    expect(count(...named(1, 3))).toBe(6)
    expect(count(...named(2, 3))).toBe(0)
    expect(count(...named(2, 4))).toBe(0)
    expect(count(...each('By Ada Dunmere'))).toBe(6)
  })
  test('are claimed as such', () => {
    const reading = read(text(...story, ...each('3 hours ago')))
    expect(cards(reading)[0]).toEqual({ at: 4, kind: 'boilerplate', reason: 'related', rule: 'related/cards' })
  })
})

describe('under the last headline goes what stands under the others', () => {
  test('as many lines', () => {
    expect(behind(...each('3 hours ago'), 'Rivers').at(-1)).toBe('3 hours ago')
    expect(behind(...each('3 hours ago'), 'Rivers')).toHaveLength(6)
    expect(count(...each('Courts', '3 hours ago').slice(0, -1))).toBe(0)
    expect(count(...each('Courts', '3 hours ago'), school)).toBe(10)
  })
  test('as many as under the one with the most', () => {
    const [stamp, label] = ['3 hours ago', 'Courts']
    expect(count(ferry, stamp, mayor, stamp, label, rain, stamp, label, 'Rivers')).toBe(8)
    expect(count(ferry, stamp, label, mayor, stamp, rain, stamp, label, 'Rivers')).toBe(8)
  })
  test('a summary where one of them has one', () => {
    const soon = 'It sails at noon.'
    expect(count(ferry, '3 hours ago', soon, mayor, '3 hours ago', rain, '3 hours ago', soon)).toBe(8)
    expect(count(ferry, '3 hours ago', mayor, '3 hours ago', soon, rain, '3 hours ago', soon)).toBe(8)
    const [last] = story.slice(-1)
    expect(count(...each('3 hours ago', 'Courts'), school, '3 hours ago', last!)).toBe(11)
    expect(count(...each('3 hours ago', 'It sails at noon.'), school, '3 hours ago', 'It is mended.')).toBe(12)
  })
  test('not where it names whom the story names: that may be its next paragraph', () => {
    const told = 'It had rung at Dunmere for years.'
    expect(count(...each('3 hours ago', 'It sails at noon.'), school, '3 hours ago', told)).toBe(11)
  })
})

describe('over the first headline goes what stands over the others', () => {
  const over = (...above: readonly string[]) => behind(...headlines.flatMap((headline) => [...above, headline]))
  const stamp = '3 hours ago'
  test('as many lines', () => {
    expect(over(stamp)).toHaveLength(8)
    expect(over('Courts', stamp)).toHaveLength(12)
    expect(over(stamp, 'Courts')).toHaveLength(12)
    expect(behind('Rivers', 'Courts', ferry, stamp, 'Courts', mayor, stamp, 'Courts', rain, stamp)).toEqual([
      'Courts',
      ...[ferry, stamp, 'Courts', mayor, stamp, 'Courts', rain, stamp],
    ])
  })
  test('and then less under the last', () =>
    expect(behind(stamp, ferry, stamp, mayor, stamp, rain, stamp)).toEqual([stamp, ferry, stamp, mayor, stamp, rain]))
  test('nothing that does not stand over the second', () => {
    expect(behind('Courts', ...each(stamp))).toEqual(each(stamp))
    expect(behind('Courts', ferry, stamp, 'Courts', mayor, stamp, rain, stamp)).toHaveLength(8)
    expect(count('Courts', stamp, ferry, 'Rivers', stamp, mayor, 'Rivers', stamp, rain, 'Rivers', stamp)).toBe(9)
  })
  test('no summary, where it stands right under the others', () => {
    const soon = 'It sails soon again.'
    const rows = [stamp, ferry, soon, stamp, mayor, soon, stamp, rain, soon]
    expect(behind(...rows, stamp)).toEqual(rows)
    expect(behind(soon, ferry, stamp, soon, mayor, stamp, soon, rain, stamp, soon)).toHaveLength(9)
  })
})

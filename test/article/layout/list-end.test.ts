import { describe, expect, test } from 'vitest'
import { listEnd } from '../../../src/article/layout/extent/list-end.ts'
import { pageOf, type Row } from './page-of.ts'

/** How many rows behind the first one, an end of the story, belong to its list. */
function length(rows: readonly Row[], showsLinks = false): number {
  const { lines, claims } = pageOf([40, ...rows])
  return listEnd(lines, claims, 1, showsLinks) - 1
}
const fact = 'Beld 2, Kell 1'
const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row)
const headline = 'Bridge over the Tarn closed for a week'

describe('a list that ends a story', () => {
  test('has three lines that tell something', () => {
    expect(length(times(3, fact))).toBe(3)
    expect(length(times(2, fact))).toBe(0)
    expect(length([...times(3, fact), 'Share this'])).toBe(3)
  })

  test('begins where the story told a fact already: then two are enough', () => {
    const { lines, claims } = pageOf([40, ...times(3, fact)])
    expect(listEnd(lines, claims, 2, false)).toBe(4)
  })

  test('is none where headlines outweigh its facts', () => {
    expect(length([headline, ...times(3, fact)])).toBe(4)
    expect(length([headline, 'Beld', ...times(3, fact)])).toBe(0)
    expect(length([headline, 'Beld', ...times(4, fact)])).toBe(6)
    // Behind so many lines that tell nothing it is not looked for.
    expect(length([headline, ...times(5, 'Beld'), ...times(5, fact)])).toBe(11)
    expect(length([headline, ...times(6, 'Beld'), ...times(9, fact)])).toBe(0)
  })

  test('holds sentences under names, but no summaries under headlines', () => {
    const who = ['Jo Roe', 'She ran the ferry.', 'Al Poe', 'He mends boats.', 'Ida Marsh', 'She paints.']
    expect(length(who)).toBe(6)
    const teasers = times(3, headline).flatMap((row) => [row, 'It reopens soon.'])
    expect(length(teasers)).toBe(0)
  })

  test('holds items that lead nowhere, where the page shows links', () => {
    const items = ['- Take the key', '- Shut the gate', '- Call the mill']
    expect(length(items, true)).toBe(3)
    expect(length(items)).toBe(0)
  })

  test('ends before a claimed line, a link, a title and what speaks of the page', () => {
    for (const row of ['{share} Share', '[Bridge closed](/a)', '# Bridge closed', 'Sign up for updates'])
      expect(length([...times(3, fact), row, ...times(3, fact)])).toBe(3)
  })

  test('passes pictures and captions by', () => {
    expect(length([fact, '{caption} The pier', fact, '![](/a.jpg)', fact])).toBe(5)
  })

  test('its first line may be a headline over a fact', () => {
    expect(length([headline, fact, ...times(3, 'Beld'), fact, fact])).toBe(7)
    expect(length([fact, headline, fact, 'Beld', fact])).toBe(0)
  })

  test('begins behind a sentence under a name, or behind the next name', () => {
    const begun = (...rows: readonly Row[]) => {
      const { lines, claims } = pageOf([40, ...rows, fact, fact])
      return listEnd(lines, claims, 1 + rows.length, false) - 1 - rows.length
    }
    expect(begun('Jo Roe', 'She ran the ferry.')).toBe(2)
    expect(begun('Jo Roe', 'She ran the ferry.', 'Al Poe')).toBe(2)
    expect(begun('She ran the ferry.')).toBe(0)
    expect(begun(headline, 'She ran the ferry.')).toBe(0)
    expect(begun(fact, 'Al Poe')).toBe(2)
    expect(begun(fact, 'Al Poe', 'Beld', 'Kell')).toBe(0)
    expect(begun(fact, '{share} Share')).toBe(0)
  })

  test('does not go on with another story: a headline, and what sums it up', () => {
    const three = times(3, fact)
    expect(length([...three, headline, 'It reopens soon.', fact])).toBe(3)
    expect(length([...three, 'Jo Roe', 'She ran the ferry.', fact])).toBe(6)
    // The headline stands among the three lines right over the sentence.
    expect(length([...three, headline, 'Beld', 'Beld', 'It reopens soon.', fact, fact])).toBe(3)
    expect(length([...three, headline, ...times(3, 'Beld'), 'It reopens soon.', fact, fact])).toBe(10)
  })

  test('days and counters tell nothing', () => {
    expect(length(['- Monday', '- March 3', '- 12 comments'], true)).toBe(0)
    expect(length([...times(3, fact), 'Monday, March 3 at 6 pm', ...times(2, fact)])).toBe(6)
  })

  test('of a question under who asks it', () => {
    expect(length(['Jo Roe', 'Why?', 'Al Poe', 'When did it sail?', 'Jo Roe', 'Who saw it?'])).toBe(6)
  })
})

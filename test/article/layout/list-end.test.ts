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

  test('tells as much as speaks against it, and goes on where it makes up for that', () => {
    expect(length([fact, headline, fact, fact])).toBe(4)
    expect(length([...times(3, fact), ...times(4, 'Beld'), fact])).toBe(8)
    expect(length([...times(3, fact), ...times(5, 'Beld'), fact])).toBe(3)
    expect(length([headline, 'It reopens soon.', 'Beld', ...times(4, fact)])).toBe(7)
    expect(length([fact, fact, 'Beld'])).toBe(0)
    expect(length([headline])).toBe(0)
  })

  test('has headlines of five words, without a mark or a day', () => {
    const on = (row: Row) => length([...times(3, fact), row, fact])
    expect(on('Bridge over Tarn closed again')).toBe(3)
    expect(on('Bridge over Tarn closed')).toBe(5)
    expect(on('## Bridge over Tarn closed again')).toBe(5)
    expect(on('Monday, March 3 at 6 pm')).toBe(5)
  })

  test('goes on behind a line of which up to three fifths are a link', () => {
    const on = (row: Row) => length([...times(3, fact), row, fact])
    expect(on('[Bridge](/a) now')).toBe(5)
    expect(on('[Bridges](/a) now')).toBe(3)
  })

  test('passes by what is without a word, and what the page says of its text', () => {
    expect(length([fact, ...times(8, '![](/a.jpg)'), fact, fact])).toBe(11)
    expect(length([fact, '{metadata} Views: 12', fact, fact])).toBe(4)
  })

  describe('under names of up to four words', () => {
    const under = (label: string, row: string) => length(times(3, label).flatMap((name) => [name, row]))
    test.each<[boolean, string, string]>([
      [true, 'a sentence', 'She ran it.'],
      [true, 'a paragraph that speaks of us', 'We ran the ferry over the river for ten years.'],
      [true, 'a question to somebody', 'Did you see it?'],
      [false, 'what speaks to the reader', 'You ran it.'],
      [false, 'an item', '- She ran it.'],
      [false, 'a question that is an item', '- Did you see it?'],
    ])('%s: %s', (is, _, row) => expect(under('Jo Roe of Beld', row)).toBe(is ? 6 : 0))
    test('and not of five', () => {
      expect(under('Jo Roe of old Beld', 'She ran it.')).toBe(0)
      expect(length([fact, fact, 'Kell 3, Port Alden 1, after extra time', 'Did you see it?'])).toBe(3)
    })
  })

  test('of items that have neither a link nor a day alone, where the page shows links', () => {
    expect(length(times(3, '- [Bridge](/a) reopens today'), true)).toBe(0)
    expect(length(['- Monday', '- March 3', '- Tuesday'], true)).toBe(0)
    expect(length(['Beld', 'Kell', 'Lund'], true)).toBe(0)
  })

  test('a sentence sums up a headline: what begins like one, tells no fact, with no sentence between', () => {
    const three = times(3, fact)
    expect(length([...three, headline, 'It reopens soon.', 'It rained.', fact])).toBe(7)
    expect(length(times(2, 'Kell 3, Port Alden 1, after extra time').flatMap((row) => [row, 'It rained.']))).toBe(4)
    expect(length([...three, 'the ferry and who ran it', 'She ran it.', fact])).toBe(6)
    expect(length([...three, 'The ferry and who ran it', 'She ran it.', fact])).toBe(3)
  })

  test('begins behind a fact or a name right over it, not behind a headline', () => {
    const begun = (...rows: readonly Row[]) => {
      const { lines, claims } = pageOf([40, ...rows, fact, fact])
      return listEnd(lines, claims, 1 + rows.length, false) - 1 - rows.length
    }
    expect(begun(fact, headline)).toBe(0)
    expect(begun('Jo Roe', headline)).toBe(0)
    expect(begun('Jo Roe of Beld', 'She ran the ferry.')).toBe(2)
    expect(begun('Jo Roe of old Beld', 'She ran the ferry.')).toBe(0)
  })
})

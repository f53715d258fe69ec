import { describe, expect, test } from 'vitest'
import { extentOf } from '../../../src/article/layout/extent/extent.ts'
import { pageOf, prose, type Row } from './page-of.ts'

const extent = (...rows: readonly Row[]) => {
  const { lines, claims } = pageOf(rows)
  return extentOf(lines, claims)
}
const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row)
const story = [60, 60, 60]

/** Paragraphs of so many words in all, none so long that it could be the first one over a box. */
function paragraphs(words: number): number[] {
  const count = Math.max(2, Math.ceil(words / 20))
  return Array.from({ length: count }, (_, i) => Math.floor((words + i) / count))
}

/** A paragraph or a sentence that stands alone counts half; of eighteen words there may be two. */
const weighing = (points: number): number[] => (points <= 12 ? [points * 2] : paragraphs(points))
const scale = [...Array.from({ length: 22 }, (_, i) => 1.5 + i / 2), ...Array.from({ length: 70 }, (_, i) => 18 + i)]

/** Whether text before some lines belongs to the story behind them; where its words weigh more than they cost, it does. */
const isKept = (points: number, between: readonly Row[]) => extent(...weighing(points), ...between, ...story).from === 0

/** What lines cost is more than the first and less than the second says. */
function expectCost(cost: number, between: readonly Row[]) {
  const under = scale.findLast((points) => points <= cost)
  if (under !== undefined) expect(isKept(under, between), `${under} words are too few`).toBe(false)
  const over = scale.find((points) => points > cost)!
  expect(isKept(over, between), `${over} words are enough`).toBe(true)
}

describe('what lines that are no text cost, in words of running text', () => {
  test.each<[string, number, Row[]]>([
    ['two headings', 2, ['# The find', '## The weight']],
    ['two lines that are quoted', 2, ['> The find', '> The weight']],
    ['a heading and two lines without a word', 3, ['## The find', '{metadata} —', '{metadata} * * *']],
    ['a label', 5, ['Rivers']],
    ['two links', 28, ['[Rivers](/rivers)', '[Towns](/towns)']],
    ['two items that are links', 34, ['- [Rivers](/rivers)', '- [Towns](/towns)']],
    ['a line that is six tenths link', 5, ['[Abcdef](/r) now']],
    ['two lines of which more is link', 28, ['[Abcdefg](/r) now', '[Abcdefg](/r) now']],
    ['a line of a box', 10, ['{newsletter} Sign up']],
    ['a heading and two prompts', 5, ['## The find', '{prompt} Read more', '{prompt} Read more']],
    ['a heading and a label of an advertisement', 3, ['## The find', '{advertisement} Advertisement']],
    ['a heading and a player', 3, ['## The find', '{media} Play']],
    [
      'two headings, a caption and a byline',
      2,
      ['## The find', '## The bell', '{caption} The bell', '{byline} Jo Roe'],
    ],
    ['a caption under a paragraph, and a label', 5, ['{caption} The bell', 'Rivers']],
    ['a time of day over what happened then', 0, ['18:10']],
    [
      'two headings, and what a colon leads to',
      2,
      ['## The find', '## The bell', 'Her books include these:', 'Of the north', 'Of the south'],
    ],
    [
      'what a colon leads to, and a label',
      5,
      ['Her books include these:', '- Of the north', '- Of the south', 'Rivers'],
    ],
    ['a single item that a colon leads to, and a label', 5, ['Her books include these:', '- Of the north', 'Rivers']],
  ])('%s: %d', (_, cost, between) => expectCost(cost, between))

  test.each<[string, number, Row[]]>([
    ['labels', 12, times(5, 'Rivers')],
    ['lines that are six tenths link', 12, times(4, '[Abcdef](/r) now')],
    ['items', 20, times(6, '- Rivers')],
    ['lines of a box', 20, times(4, '{newsletter} Sign up')],
    ['links', 50, times(6, '[Rivers](/rivers)')],
    ['links to other stories', 80, times(11, '{related} Bakers strike')],
    ['the menu', 80, times(11, '{navigation} Rivers')],
    ['the small print', 80, times(11, '{legal} Terms of use')],
    ['links to other stories, of which there are seven', 70, times(7, '{related} Bakers strike')],
    ['a label behind a box', 20, [...times(3, '{newsletter} Sign up'), 'Rivers']],
  ])('at the most, %s: %d', (_, cost, between) => expectCost(cost, between))

  test('a paragraph counts as at most sixty words', () => {
    const list = times(11, '{related} Bakers strike')
    expect(extent(100, 20, ...list, ...story).from).toBe(13)
    expect(extent(100, 21, ...list, ...story).from).toBe(0)
  })
})

describe('a paragraph beside another one counts in full', () => {
  const labels = times(5, 'Rivers')
  test.each([
    '{caption} The bell',
    '{metadata} —',
    '{prompt} Read more',
    '{media} Play',
    '{advertisement} Advert',
    '18:10',
  ])('with this between them: %s', (between) => expect(extent(10, between, 10, ...labels, ...story).from).toBe(0))
  test.each(['{newsletter} Sign up', '{byline} Jo Roe', '[The find](/find)', `{byline} ${prose(12)}`])(
    'not with this: %s',
    (between) => expect(extent(10, between, 10, ...labels, ...story).from).toBe(8),
  )

  test('and in a section with rows of facts', () => {
    const section = (heading: string, ...rows: string[]) =>
      extent(heading, 13, ...rows, 'Bus: 14', 'Map: 3', ...story).from
    expect(section('## The walk', 'Length: 9 km')).toBe(1)
    expect(section('## The walk', 'Flat', 'Gates: 4')).toBe(1)
    expect(section('The walk', 'Length: 9 km')).not.toBe(1)
    expect(section('## [The walk](/walk)', 'Length: 9 km')).not.toBe(1)
    expect(section('## The walk', '## The length', 'Gates: 4')).not.toBe(1)
    expect(section('## The walk', '[Length](/l): 9 km', 'Gates: 4')).not.toBe(1)
    expect(section('## The walk', '{byline} Jo Roe', 'Gates: 4')).not.toBe(1)
    expect(section('## The walk', '![](/walk.jpg)', 'Gates: 4')).not.toBe(1)
    expect(extent('## The walk', 13).from).toBe(1)
  })
})

describe('short paragraphs under headlines', () => {
  const teaser = ['Mayor opens third bridge', 40]
  test('one may be the story’s, from the second on they speak against it', () => {
    const rest = (words: number) =>
      extent(...story, '{tags} Rivers', ...teaser, ...teaser, '{tags} Rivers', ...paragraphs(words))
    expect(rest(35).to).toBe(6)
    expect(rest(36).to).toBe(11)
  })
  test('the first on a page may be the story’s too', () => {
    expect(extent(...teaser.slice(0, 1), 26, ...times(5, 'Rivers'), ...story).from).toBe(1)
  })
  test('another story of several paragraphs under its headline does not', () => {
    expect(extent(...story, '{tags} Rivers', ...teaser, ...teaser, 9).to).toBe(9)
  })
  test('nor do paragraphs that stand alone without a headline', () => {
    const alone = ['{tags} Rivers', 40]
    expect(extent(...story, ...alone, ...alone, ...alone).to).toBe(9)
  })
  test('what stands between them begins the count again', () => {
    const again = extent(...story, '{tags} Rivers', ...teaser, 30, 30, '{tags} Rivers', ...teaser)
    expect(again.to).toBe(11)
  })
})

describe('a heading that ends an article', () => {
  test('ends it behind eighty words', () => {
    expect(extent(40, 40, '{comments!} Comments', ...story)).toEqual({ from: 0, to: 2 })
    expect(extent(40, 39, '{comments!} Comments', ...story)).toEqual({ from: 0, to: 6 })
  })
  test('among the lines between two runs of text', () =>
    expect(extent(...story, '{share} Share', '{comments!} Comments', '{share} Share', ...story, 60).to).toBe(3))
})

test('of two runs the weightier one is the story, of two alike the first', () => {
  const list = ['{tags} Rivers', ...times(10, '{related} Bakers strike')]
  expect(extent(24, 24, ...list, 24, 23)).toEqual({ from: 0, to: 2 })
  expect(extent(24, 24, ...list, 24, 24)).toEqual({ from: 0, to: 2 })
  expect(extent(24, 24, ...list, 24, 24, 9)).toEqual({ from: 13, to: 16 })
})

test('a text without a line of its own is left as it is', () => {
  expect(extent('Rivers', '[Towns](/towns)')).toEqual({ from: 0, to: 2 })
  expect(extent()).toEqual({ from: 0, to: 0 })
  expect(extent(prose(9))).toEqual({ from: 0, to: 1 })
})

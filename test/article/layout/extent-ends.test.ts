import { describe, expect, test } from 'vitest'
import { isInSection, isTeaser, moveEnd, moveStart } from '../../../src/article/layout/extent-ends.ts'
import { pageOf, prose, type Row } from './page-of.ts'

const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row)

describe('the first paragraph over a box', () => {
  /** How many lines the start of a story, which stands last, is moved back. */
  const moved = (...above: readonly Row[]) => {
    const { lines, claims } = pageOf([...above, 30])
    return above.length - moveStart(lines, claims, above.length)
  }
  test('has twenty-five words', () => {
    expect(moved(25, '{subscription} Subscribe')).toBe(2)
    expect(moved(24, '{subscription} Subscribe')).toBe(0)
  })
  test('stands over at most eight lines', () => {
    expect(moved(25, ...times(8, '{subscription} Subscribe'))).toBe(9)
    expect(moved(25, ...times(9, '{subscription} Subscribe'))).toBe(0)
  })
  test('over labels as well', () => expect(moved('Rivers', 25, 'Sign in', 'Rivers')).toBe(3))
  test('not over a menu', () => expect(moved(25, '{navigation} Rivers')).toBe(0))
  test('not under a headline: it is another story’s', () => {
    expect(moved('Mayor opens third bridge', 25, '{subscription} Subscribe')).toBe(0)
    expect(moved('Mayor opens third bridge', 51, '{subscription} Subscribe')).toBe(2)
  })
  test('is one that nobody claims', () => {
    expect(moved(`{byline} ${prose(25)}`)).toBe(0)
    expect(moved()).toBe(0)
    expect(moved('Rivers', 'Towns')).toBe(0)
  })
})

describe('a paragraph under a line like a headline', () => {
  const ask = (is: typeof isTeaser, ...rows: readonly Row[]) => is(pageOf(rows).lines, rows.length - 1)
  test('of at most fifty words is a teaser', () => {
    expect(ask(isTeaser, 'Mayor opens bridge', 50)).toBe(true)
    expect(ask(isTeaser, 'Mayor opens bridge', 51)).toBe(false)
    expect(ask(isTeaser, 'mayor opens bridge', 20)).toBe(false)
    expect(ask(isTeaser, 20)).toBe(false)
  })
  test('with one or two lines between', () => {
    expect(ask(isTeaser, 'Mayor opens bridge', 'Rivers', 'Towns', 20)).toBe(true)
    expect(ask(isTeaser, 'Mayor opens bridge', 'Rivers', 'Towns', 'Sport', 20)).toBe(false)
    expect(ask(isTeaser, 'Mayor opens bridge', 9, 'Towns', 20)).toBe(false)
  })
  test('in a section of the story is none', () => {
    expect(ask(isTeaser, '# Mayor opens bridge', 20)).toBe(false)
    expect(ask(isTeaser, '# [Mayor opens bridge](/bridge)', 20)).toBe(true)
    expect(ask(isInSection, '# Mayor opens bridge', 20)).toBe(true)
    expect(ask(isInSection, '# [Mayor opens bridge](/bridge)', 20)).toBe(false)
    expect(ask(isInSection, 'Mayor opens bridge', 20)).toBe(false)
    // The nearest heading counts.
    expect(ask(isInSection, '# Mayor opens bridge', '## [Rivers](/rivers)', 20)).toBe(false)
  })
})

/** How many of the lines behind a story its end is moved over. */
const moved = (...behind: readonly Row[]) => {
  const { lines, claims } = pageOf([30, ...behind])
  return moveEnd(lines, claims, 1) - 1
}

describe('the end moves over', () => {
  test.each<[string, number, Row[]]>([
    ['paragraphs', 2, [9, 9]],
    ['short sentences', 2, ['Nobody knows.', 'Who will pay?']],
    ['a quotation of two words', 1, ['“Not now.”']],
    ['what the page calls its own, where it ends like a sentence', 1, ['See You There.']],
    ['a paragraph that is cut off, behind another one', 1, [`${prose(20).slice(0, -1)}...`]],
    ['a long line that has lost its stop', 1, [prose(20).slice(0, -1)]],
    ['the same in quotation marks', 1, [`“${prose(20).slice(0, -1)}`]],
    ['a paragraph that is nearly all link', 1, [`It [${prose(13)}](/b) rained.`]],
    ['what a colon leads to', 3, ['Her books include these:', '- Of the north', '- Of the south']],
    ['what a colon leads to, and a paragraph', 4, ['Her books include these:', '- Of the north', '- Of the south', 9]],
  ])('%s', (_, count, behind) => expect(moved(...behind, 'Rivers', 9)).toBe(count))

  test.each<[string, Row]>([
    ['a label', 'Rivers and towns'],
    ['one word', 'Really?'],
    ['an item', '- Really not now.'],
    ['a link', '[Not Now.](/now)'],
    ['a line that a rule knows', '{byline} Really not now.'],
    ['a paragraph that a rule knows', `{byline} ${prose(20)}`],
    ['a linked paragraph that a rule knows', `{byline} It [${prose(13)}](/b) rained.`],
    ['a linked item', `- It [${prose(13)}](/b) rained.`],
    ['twelve words that are mostly link', `It [${prose(10)}](/b) rained.`],
    ['a paragraph that is all link', `[${prose(20)}](/b)`],
    ['a long linked line without its stop', `It [${prose(13)}](/b) rained`],
    ['nineteen words without a stop', prose(19).slice(0, -1)],
    ['a row of tags', `Tags: ${prose(20).slice(0, -1)}`],
    ['a row of names', prose(20, 'rain').slice(0, -1)],
    ['a line that ends in a capital', `${prose(20).slice(0, -1)} B`],
  ])('not over %s', (_, row) => expect(moved(row)).toBe(0))
})

describe('behind a small box a story goes on', () => {
  test('with any sentence behind prompts and links in the text', () => {
    expect(moved('{prompt} Click here', 'You can see it.')).toBe(0)
    expect(moved('{prompt} Click here', 'Nobody knows it yet.')).toBe(2)
    expect(moved('{prompt} Click here', '{related/inline} Read: bells', 'Nobody knows it yet.')).toBe(3)
  })
  test('with a paragraph behind what a page offers', () => {
    for (const box of ['related', 'newsletter', 'subscription', 'support', 'media', 'advertisement']) {
      expect(moved(`{${box}} Rivers`, 9)).toBe(2)
      expect(moved(`{${box}} Rivers`, 'Nobody knows it yet.')).toBe(0)
      expect(moved('{prompt} Click here', `{${box}} Rivers`, 'Nobody knows it yet.')).toBe(0)
    }
    for (const other of ['share', 'tags', 'comments', 'author-bio', 'byline', 'media!'])
      expect(moved(`{${other}} Rivers`, 9)).toBe(0)
  })
  test('of at most six lines', () => {
    expect(moved(...times(6, '{related} Rivers'), 9)).toBe(7)
    expect(moved(...times(7, '{related} Rivers'), 9)).toBe(0)
  })
  test.each([
    ['speaks to the reader', 'You can read about the bell and the mud here.'],
    ['presents somebody', 'Mara Roe covers rivers and towns for this page daily.'],
    ['tells who somebody is', 'Mara Roe is a writer who lives beside a river.'],
    ['tells who somebody is, with a vowel', 'Mara Roe is an editor who lives beside a river.'],
    ['tells what somebody is', 'Mara Roe is the one who lives beside the river.'],
    ['tells what somebody does', 'Mara Roe writes on rivers and on the old towns.'],
    ['has a link', 'Rain fell on the roofs of the [old](/o) town again.'],
    ['is an item', '- Rain fell on the roofs of the old town again.'],
  ])('not with one that %s', (_, text) => expect(moved('{related} Rivers', text)).toBe(0))
  test('a presentation begins the paragraph', () =>
    expect(moved('{related} Rivers', `Rain fell on ${'the roofs and '.repeat(5)}what is a town.`)).toBe(2))
  test('again and again', () => expect(moved('{related} Rivers', 9, '{media} Play', 9, 'Rivers')).toBe(4))
})

describe('a list of lines of one form', () => {
  const dates = [
    'June 9 -- Civic Hall',
    'June 12 -- Harbour Stage',
    'June 15 -- Old Mill',
    'June 18 -- Barn',
    'June 21 -- Weir',
  ]
  test('of five lines is the story’s', () => {
    expect(moved(...dates, 'Rivers')).toBe(5)
    expect(moved(...dates.slice(1), 'Rivers')).toBe(0)
  })
  test.each([' - ', ' – ', ' — ', ' @ ', ': ', ' | '])('divided by "%s"', (sign) =>
    expect(moved(...dates.map((line) => line.replace(' -- ', sign)), 'Rivers')).toBe(5),
  )
  test('whose lines are divided alike', () =>
    expect(moved(...dates.map((line, i) => (i === 2 ? line.replace(' -- ', ': ') : line)), 'Rivers')).toBe(0))
  test('under one heading or two, and lines without words', () => {
    expect(moved('## When', ...dates)).toBe(6)
    expect(moved('## When', 'Doors open at seven', ...dates)).toBe(7)
    expect(moved('## When', 'Doors open at seven', 'Rivers', ...dates)).toBe(0)
    expect(moved('{metadata} —', '{metadata} —', '{metadata} —', ...dates)).toBe(8)
    expect(moved(...dates.slice(0, 2), '{metadata} —', ...dates.slice(2))).toBe(6)
  })
  test.each<[string, Row]>([
    ['a link', '[June 11](/a) -- Kell'],
    ['a line that a rule knows', '{byline} June 11 -- Kell'],
    ['a paragraph', 'June 11 -- rain fell on the roofs of Kell again.'],
    ['a line of no form', 'Kell'],
  ])('ends at %s', (_, row) => {
    expect(moved(...dates, row, 'June 24 -- Carrow')).toBe(5)
    expect(moved(...dates.slice(0, 3), row, ...dates.slice(3))).toBe(0)
  })
})

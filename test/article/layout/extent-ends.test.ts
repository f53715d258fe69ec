import { describe, expect, test } from 'vitest'
import { isInSection } from '../../../src/article/layout/extent/is-in-section.ts'
import { isMarkOfSection } from '../../../src/article/layout/extent/is-mark-of-section.ts'
import { isTeaser } from '../../../src/article/layout/extent/is-teaser.ts'
import { moveEnd } from '../../../src/article/layout/extent/move-end.ts'
import { moveStart } from '../../../src/article/layout/extent/move-start.ts'
import { isStamp } from '../../../src/article/layout/is-stamp.ts'
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
  test('of two words is one of a part: a crosshead', () => {
    expect(ask(isTeaser, 'No heirs', 20)).toBe(false)
    expect(ask(isTeaser, 'No bridge today', 20)).toBe(true)
    expect(ask(isTeaser, '[No heirs](/a)', 20)).toBe(true)
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
    // Its own marks and pictures may stand between.
    const marks: Row[] = ['- Rivers', '- Towns', '![](/a.jpg)', '- Sport']
    expect(ask(isInSection, '# Mayor opens bridge', ...marks, 20)).toBe(true)
    expect(ask(isInSection, '# Mayor opens bridge', ...marks, 'Rivers', 'Towns', 20)).toBe(true)
    expect(ask(isInSection, '# Mayor opens bridge', 'Rivers', 'Towns', 'Sport', 20)).toBe(false)
    expect(ask(isInSection, '# Mayor opens bridge', '- [Rivers](/a)', '- [Towns](/b)', '- [Sport](/c)', 20)).toBe(false)
    expect(ask(isInSection, '# Mayor opens bridge', 9, 20)).toBe(false)
    expect(ask(isInSection, '# Mayor opens bridge', ...marks, ...marks, 20)).toBe(false)
    // The nearest heading counts.
    expect(ask(isInSection, '# Mayor opens bridge', '## [Rivers](/rivers)', 20)).toBe(false)
  })
})

test('a few words as items under a heading are marks of its section where a paragraph follows', () => {
  const marks = (...rows: readonly Row[]) => {
    const { lines } = pageOf(rows)
    return lines.flatMap((_, at) => (isMarkOfSection(lines, at) ? [at] : []))
  }
  expect(marks('# Ribeira', '- Restaurants', '- Old town', '![](/a.jpg)', 20)).toEqual([1, 2])
  expect(marks('# Ribeira', '- Restaurants in the old town', 20)).toEqual([])
  expect(marks('# Ribeira', '- [Restaurants](/a)', 20)).toEqual([])
  expect(marks('# Ribeira', '- Restaurants', '# Belem', 20)).toEqual([])
  expect(marks('# Ribeira', '- Restaurants', ...Array.from({ length: 6 }, () => 'Rivers'), 20)).toEqual([])
  expect(marks('Ribeira', '- Restaurants', 20)).toEqual([])
})

test('a time stands over what happened then, with who tells it, or over its headline', () => {
  const stamps = (...rows: readonly Row[]) => {
    const { lines } = pageOf(rows)
    return lines.flatMap((_, at) => (isStamp(lines, at) ? [at] : []))
  }
  expect(stamps('18:10', 20)).toEqual([0])
  expect(stamps('18:10 Jo Roe', 'Mayor opens bridge', 20)).toEqual([0, 1])
  for (const other of ['18:10 Jo', '18:10 Jo of Carrow', '18:10 Jo Roe Al Poe', 'Jo Roe'])
    expect(stamps(other, 'Mayor opens bridge', 20)).toEqual([])
  expect(stamps('18:10', '[Mayor opens bridge](/a)', 20)).toEqual([])
  expect(stamps('18:10', 'Mayor opens bridge', 'Rivers')).toEqual([])
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
    ['a short sentence that is signed', 1, ['Nobody knows. — Courier']],
    ['no name behind a dash', 0, ['Nobody knows — Courier']],
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

describe('a list of facts', () => {
  const dates = ['June 9 -- Civic Hall', 'June 12 -- Harbour Stage', 'June 15 -- Old Mill']
  test('of three lines is the story’s', () => {
    expect(moved(...dates, 'Rivers')).toBe(3)
    expect(moved(...dates.slice(1), 'Rivers')).toBe(0)
  })
  test('goes on behind one line of it that the end has passed', () => {
    const { lines, claims } = pageOf([30, ...dates, 'Rivers'])
    expect(moveEnd(lines, claims, 2)).toBe(4)
    expect(moveEnd(lines, claims, 3)).toBe(3)
  })
  test('under a heading, over lines without words', () => {
    expect(moved('## When', ...dates)).toBe(4)
    expect(moved('The dates of the tour in full', ...dates)).toBe(4)
    expect(moved('{metadata} —', '{metadata} —', '{metadata} —', ...dates)).toBe(6)
    expect(moved(...dates.slice(0, 2), '{metadata} —', '{caption} A mill', ...dates.slice(2))).toBe(5)
  })
  test('with labels between, and none behind it', () => {
    expect(moved('Kell', dates[0]!, 'Orwell', dates[1]!, 'Carrow', dates[2]!, 'Rivers', 'Towns')).toBe(6)
    expect(moved('Rivers', 'Towns', 'Sport', ...dates.slice(1), 'Weather', 'Jobs', dates[0]!)).toBe(8)
    expect(moved('Rivers', 'Towns', 'Sport', 'Weather', ...dates.slice(1), 'Jobs', 'Homes', 'Pets', dates[0]!)).toBe(0)
  })
  test('not behind twelve labels', () => {
    const labels = times(11, 'Rivers')
    expect(moved(...dates, ...labels, ...dates, ...dates)).toBe(20)
    expect(moved(...dates, ...labels, 'Rivers', ...dates, ...dates)).toBe(3)
  })
  test('not among headlines', () => {
    const other = 'Mayor opens third bridge over the weir'
    expect(moved(dates[0]!, other, dates[1]!, other, dates[2]!)).toBe(0)
    expect(moved(...dates, other, other)).toBe(3)
  })
  test.each<[string, Row]>([
    ['a link', '[June 11 -- Kell](/a)'],
    ['a line that a rule knows', '{byline} June 11 -- Kell'],
    ['what the page says', 'Sign up -- it costs nothing'],
    ['a title', '# June 11 -- Kell'],
  ])('ends at %s', (_, row) => {
    expect(moved(...dates, row, ...dates)).toBe(3)
    expect(moved(...dates.slice(0, 2), row, dates[2]!)).toBe(0)
  })
  test('is one of sentences under names, not under headlines', () => {
    const said = 'She rowed for a year.'
    expect(moved('Ada Finch', said, 'Jon Valk', said, 'Kit Moran', said)).toBe(6)
    const other = 'Mayor opens third bridge over the weir'
    expect(moved(other, said, other, said, other, said)).toBe(0)
    expect(moved(other, 'Courts', '3 May', said, other, 'Courts', '3 May', said, other, 'Courts', '3 May', said)).toBe(
      0,
    )
  })
  test('is one of items, where the links of the page show', () => {
    const items = ['- Take the first boat', '- Bring a coat and bread', '- Leave the dog at home']
    const link = '- [Rivers](/rivers)'
    const places = (...rows: readonly Row[]) => {
      const { lines, claims } = pageOf(rows)
      return moveEnd(lines, claims, 2) - 2
    }
    expect(places(link, 30, ...items, link)).toBe(3)
    expect(places('- Rivers', 30, ...items, link.slice(3, 9))).toBe(0)
    expect(places(link, 30, '- 1', '- 2', '- 3', link)).toBe(0)
  })
})

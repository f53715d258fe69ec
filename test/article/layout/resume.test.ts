import { describe, expect, test } from 'vitest'
import { resume } from '../../../src/article/layout/extent/resume.ts'
import { pageOf, prose, type Row } from './page-of.ts'

const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row)

/** How many of the lines behind a story, which names Kell, are the story's. */
const taken = (...behind: readonly Row[]) => {
  const { lines, claims } = pageOf(['The ferry of Kell sailed on Monday in heavy rain again.', ...behind])
  return resume(lines, claims, 0, 1) - 1
}
const label = 'Rivers'

/** Whether a line behind so many labels, of which each costs eight words, is the story's. */
const outweighs = (labels: number, ...rows: readonly Row[]) =>
  taken(...times(labels, label), ...rows) === labels + rows.length

/** A paragraph that names the town of the story. */
const named = (words: number) => prose(words).replace('again', 'Kell')

describe('behind labels a story goes on', () => {
  test('with a paragraph that names somebody of it, word by word', () => {
    expect(outweighs(2, named(17))).toBe(true)
    expect(outweighs(2, named(16))).toBe(false)
  })
  test('with a paragraph that quotes somebody', () => {
    expect(outweighs(2, `${prose(16).slice(0, -1)}, “rain” was said.`)).toBe(true)
    expect(outweighs(2, `“${prose(17)}`)).toBe(true)
    expect(outweighs(2, `“${prose(16)}`)).toBe(false)
    expect(outweighs(2, `${prose(16).slice(0, -1)}, “ab” was said.`)).toBe(false)
  })
  test('with three tenths of another paragraph', () => {
    expect(outweighs(1, 27)).toBe(true)
    expect(outweighs(1, 26)).toBe(false)
  })
  test('with at most sixty words of a paragraph', () => {
    expect(taken(named(90), ...times(5, '[Rivers](/r)'), named(60), named(60))).toBe(1)
    expect(taken(named(90), ...times(4, '[Rivers](/r)'), label, label, named(60), named(60))).toBe(9)
  })
  test('with a short sentence', () => expect(taken('Nobody knows it yet.')).toBe(1))
  test('only to the last paragraph that outweighs what stands before it', () => {
    expect(taken(named(20), label)).toBe(1)
    expect(taken(named(20), label, label, named(16))).toBe(1)
    expect(taken(named(20), label, label, named(17))).toBe(4)
  })
  test('not where forty words speak against it', () => {
    expect(outweighs(4, named(34))).toBe(true)
    expect(outweighs(5, named(60))).toBe(false)
    expect(outweighs(4, '# The find', named(51))).toBe(true)
    expect(outweighs(4, 'The find', named(51))).toBe(false)
  })
})

describe('what stands between costs, in words', () => {
  test.each<[string, number, Row[]]>([
    ['a line without words', 0, ['—']],
    ['lines of the head', 0, times(11, '{metadata} Rivers')],
    ['captions', 0, times(11, '{caption} Bell')],
    ['a time of day over a paragraph', 0, ['18:10']],
    ['a question', 0, ['Why green?']],
    ['an item', 0, ['- Rivers']],
    ['an item behind another one', 0, ['- Rivers', '- The find']],
    ['nineteen lines of a box', 1.9, times(19, '{related} Rivers')],
    ['a label under a box', 1.6, ['{related} Rivers', 'Towns']],
    ['a label under a line of the head', 8.1, ['{byline} Jo', 'Towns']],
    ['a heading over a paragraph', 3, ['# The find']],
    ['a heading of one word', 8, ['# Rivers']],
    ['an item like a headline over a paragraph', 3, ['- The find']],
    ['a heading that leads elsewhere in part', 8, ['* * *', '# The [find](/f) and all', '* * *']],
    ['a heading over no paragraph', 8, ['## The find', '* * *']],
    ['a heading over a paragraph that a rule knows', 8.1, ['# The find', `{byline} ${prose(9)}`]],
    ['a link over a paragraph that a rule knows', 11.1, [named(9), '[Rivers](/r)', `{byline} ${prose(9)}`]],
    ['a link under a paragraph that a rule knows', 20.1, [`{byline} ${prose(9)}`, '[Rivers](/r)']],
    ['a link', 20, ['[Rivers](/rivers)', '* * *']],
    ['a line that is six tenths link', 8, ['[abcdef](/r) now', '* * *']],
    ['a line of which more is link', 20, ['[abcdefg](/r) now', '* * *']],
    ['a link between two paragraphs, which gain nine', -6, [named(9), '[Rivers](/rivers)']],
  ])('%s: %d', (_, cost, rows) => {
    expect(outweighs(2, ...rows, named(Math.floor(16 + cost))), 'too few').toBe(false)
    expect(outweighs(2, ...rows, named(Math.floor(17 + cost))), 'enough').toBe(true)
  })
})

describe('nothing goes on behind what ends a story', () => {
  test.each(['comments', 'legal', 'author-bio', 'tags', 'share!'])('%s', (reason) => {
    expect(taken(`{${reason}} Rivers`, named(20))).toBe(0)
    expect(taken(named(20), `{${reason}} Rivers`, named(20))).toBe(1)
  })
  test.each(['share', 'related', 'newsletter'])('%s does not', (reason) =>
    expect(taken(`{${reason}} Rivers`, named(20))).toBe(2),
  )
})

describe('a paragraph of the page', () => {
  const at = (text: string) => taken(text, named(9))
  test.each([
    ['presents somebody', 'Mara Roe covers rivers and towns in the north.'],
    ['presents somebody who did', 'Mara Roe has covered rivers and towns in the north.'],
    ['presents somebody who was', 'Mara Roe was an editor of towns in the north.'],
    ['speaks of mail', 'All of it comes by e-mail before the noon in Kell.'],
    ['speaks of comments', 'Each of the comments is read before noon in Kell.'],
    ['speaks of itself', 'There is more on this page after noon in Kell.'],
    ['is an item with a link', '- Rain fell on the [old](/old) roofs of the town of Kell.'],
  ])('counts against it where it %s', (_, text) => expect(at(text)).toBe(0))
  test('counts each of its words', () => {
    const own = 'Mara Roe covers rivers and towns in the north.'
    expect(taken(own, named(9))).toBe(0)
    expect(taken(own, named(10))).toBe(2)
  })
  test.each([
    ['quotes somebody', 'Mara Roe covers rivers, she says, “because they run” on.'],
    ['speaks to the reader and names the town', 'You can see the roofs of the old town of Kell.'],
    ['is an item', '- Rain fell on the old roofs of the town of Kell.'],
    ['has a link', 'Rain fell on the [old](/old) roofs of the town of Kell.'],
  ])('not where it %s', (_, text) => expect(at(text)).toBe(2))
  test('counts nothing where it speaks to the reader and names nobody', () => {
    const yours = `You ${prose(26)}`
    expect(taken(yours)).toBe(0)
    expect(taken(yours, named(9))).toBe(2)
    expect(taken(label, yours, named(9))).toBe(3)
  })
  test('may quote, and then counts three tenths', () => {
    const quoting = `Mara Roe covers “${'rain '.repeat(24).trim()}”.`
    expect(outweighs(1, quoting)).toBe(true)
    expect(outweighs(1, quoting.replace('rain ', ''))).toBe(false)
  })
})

describe('the summary of another story', () => {
  test.each<[string, number, Row[]]>([
    ['under a headline', 0, ['Bakers of Lund strike for a week', named(20)]],
    [
      'under a link, and another link behind it',
      1,
      [named(9), '[Bakers strike](/b)', named(50), '[Mayor opens bridge](/m)'],
    ],
    ['under a line that is six tenths link', 1, [named(9), '[Abcdef](/r) now', named(20)]],
    ['under a heading that is a link', 1, [named(9), label, '## [Bakers strike](/b)', named(50)]],
  ])('%s', (_, count, rows) => expect(taken(...rows)).toBe(count))
  test.each<[string, Row[]]>([
    ['under a heading', ['## Bakers of Lund strike', named(20)]],
    ['under an item', ['- Bakers of Lund strike', named(20)]],
    ['under a question', ['Why do bakers strike?', named(20)]],
    ['under a time of day', ['At 18:10', named(20)]],
    ['under a line that a rule knows', ['{related} Bakers strike', named(20)]],
    ['of more than fifty words', ['Bakers of Lund strike', named(51)]],
    [
      'under a link, and less of a link behind it',
      [named(9), '[Bakers strike](/b)', named(50), '{caption} [Abcdef](/r) now', 'Nobody knows it yet.'],
    ],
    ['under one link between two paragraphs', [named(9), '[Bakers strike](/b)', named(20)]],
  ])('is none %s', (_, rows) => expect(taken(...rows)).toBe(rows.length))
})

import { describe, expect, test } from 'vitest'
import { bio } from '../../../src/article/claims/bio.ts'
import type { Layout } from '../../../src/article/layout/lay-out.ts'
import { read, story, text, words } from './read.ts'

interface Setting {
  readonly layout?: Partial<Layout>
  readonly authors?: readonly string[]
  /** The line that a rule claims. */
  readonly claimed?: number
}

/** The lines behind a story that are a note on somebody, with the rule. */
function notes(behind: readonly string[], { layout = {}, authors = [], claimed = -1 }: Setting = {}): string[][] {
  const reading = read(text('# Bell found', ...story, ...behind))
  const own = { page: false, from: 0, to: reading.lines.length, lead: 1, last: 4, head: [], ...layout }
  const claims = bio({
    ...reading,
    noise: reading.lines.map((_, at) => (at === claimed ? { at, kind: 'boilerplate' } : undefined)),
    layout: { ...reading.layout, ...own },
    container: { ...reading.container, authors },
  })
  return claims.map(({ at, rule = '' }) => [reading.lines[at]!.text, rule])
}
const author = { authors: ['Tilda Quorn'] }
const page = { layout: { page: true } }
const line = (words: string) => [[words, 'author-bio/line']]
const organisation = (words: string) => [[words, 'author-bio/organisation']]

describe('a note on the author behind the text', () => {
  const note = 'Tilda Quorn is a staff writer at the Post.'
  test('names a known author and the work', () => {
    expect(notes([note], author)).toEqual(line(note))
    expect(notes([note])).toEqual([])
    expect(notes(['Jo Roe is a staff writer at the Post.'], author)).toEqual([])
    expect(notes(['Jonas Quorn has lived here for long.'], author)).toEqual([])
    expect(notes([note], { ...author, claimed: 5 })).toEqual([])
    expect(notes([note], { ...author, layout: { from: 5 } })).toEqual([])
    expect(notes(['Tilda Quorn has lived in Kell'], author)).toHaveLength(1)
  })
  test('or the author of the byline', () => {
    const head = [{ at: 0, kind: 'byline', says: { authors: ['Tilda Quorn'] } }] as const
    expect(notes([note], { layout: { head } })).toEqual(line(note))
  })

  test.each([
    'is happy',
    'has lived here',
    'was born in Kell',
    'writes of bells',
    'can be found there',
    'grew up in Kell',
  ])('behind the last paragraph an author %s', (told) =>
    expect(notes([`Tilda Quorn ${told} and so on.`], author)).toEqual(line(`Tilda Quorn ${told} and so on.`)),
  )
  test('not what an author did', () => {
    expect(notes(['Tilda Quorn rang the bell of Kell.'], author)).toEqual([])
    // What stands among the paragraphs says the work.
    expect(notes(['Tilda Quorn covers the news of Kell.', story[1]], { ...author, layout: { last: 6 } })).toHaveLength(
      1,
    )
    const inText = { ...author, layout: { last: 5 } }
    expect(notes(['Tilda Quorn has lived here for long.', story[1]], { ...author, layout: { last: 6 } })).toEqual([])
    expect(notes(['Tilda Quorn has lived here for long.'], inText)).toEqual(
      line('Tilda Quorn has lived here for long.'),
    )
  })

  test('all in italics names anybody', () => {
    expect(notes(['*Jo Roe is a professor of history at Kell.*'])).toEqual(
      line('Jo Roe is a professor of history at Kell.'),
    )
    expect(notes(['*Jo Roe was a professor of history at Kell.*'])).toEqual([])
    expect(notes(['*Jo Roe said so. She is a professor of history.*'])).toEqual(
      line('Jo Roe said so. She is a professor of history.'),
    )
    expect(notes(['Jo Roe is a professor of history at Kell.'])).toEqual([])
  })

  test('calls itself one', () => {
    expect(notes(['The author is a fellow of the museum.'])).toEqual(line('The author is a fellow of the museum.'))
    expect(notes(['The mayor is a fellow of the museum.'])).toEqual([])
    expect(notes(['The author is a writer who said so.'])).toEqual([])
    expect(notes(['*Jo is a writer.*'])).toEqual([])
  })

  test('has five to a hundred words, and ends a sentence or gives an address', () => {
    expect(notes(['The author is an editor.'])).toHaveLength(1)
    expect(notes(['Tilda Quorn writes books.'], author)).toEqual([])
    expect(notes(['Tilda Quorn has written books.'], author)).toHaveLength(1)
    const long = (count: number) => `The author is a writer ${words(count - 5, 'of')}.`
    expect(notes([long(100)])).toHaveLength(1)
    expect(notes([long(101)])).toEqual([])
    const own = (count: number) => `Tilda Quorn lives ${words(count - 3, 'in')}.`
    expect(notes([own(100)], author)).toHaveLength(1)
    expect(notes([own(101)], author)).toEqual([])
    expect(notes(['The author is an editor at Kell'])).toEqual([])
    expect(notes(['The author is an editor: jo@post.example'])).toHaveLength(1)
  })

  test('six tenths of it are a link at most', () => {
    expect(notes(['The author is [an editor](/a).'])).toHaveLength(1)
    expect(notes(['[The author is an editor](/a).'])).toEqual([])
    expect(notes(['[The author is an](/a) editor.'])).toEqual([])
  })

  test('says the work in its first 240 characters', () => {
    const note = (gap: number) => `The author is a ${'o'.repeat(gap)} k. He is a writer.`
    expect(notes([note(206)])).toHaveLength(1)
    expect(notes([note(207)])).toEqual([])
  })

  test('is among the last five lines', () => {
    const behind = (count: number) => [note, ...Array.from({ length: count }, (_, i) => `Boat ${i}`)]
    expect(notes(behind(4), author)).toEqual(line(note))
    expect(notes(behind(5), author)).toEqual([])
  })

  test('runs on to the next line', () => {
    expect(notes([note, 'and a fellow of the museum'], author)).toEqual([
      ...line(note),
      ...line('and a fellow of the museum'),
    ])
    expect(notes([note, 'the museum of Kell'], author)).toEqual(line(note))
  })

  test('behind a credit for it presents somebody', () => {
    const lines = ['Lee Park contributed to this report.', 'Jo Roe is a reporter at the Post.']
    const second = line('Jo Roe is a reporter at the Post.')
    expect(notes(lines)).toEqual(second)
    expect(notes(lines, { layout: { last: 6 } })).toEqual(second)
    expect(notes(lines, { layout: { last: 7 } })).toEqual([])
  })

  test('is no line of the head', () => {
    const head = [{ at: 5, kind: 'standfirst', says: { authors: ['Tilda Quorn'] } }] as const
    expect(notes([note], { ...author, layout: { head } })).toEqual([])
  })
})

describe('on a page', () => {
  test('whoever is presented with a name and an occupation', () => {
    const note = 'Jo Roe is a reporter at the Post.'
    expect(notes([note], page)).toEqual(line(note))
    expect(notes(['Bells are rung; one is a reporter.'], page)).toEqual([])
    expect(notes(['Jo Roe, who rings bells, writes as a columnist.'], page)).toHaveLength(1)
    expect(notes(['Jo Roe joined the Post as a reporter.'], page)).toHaveLength(1)
  })
  test('what an organisation says of itself', () => {
    const note = 'Brightwater is a leading provider of canned fish.'
    expect(notes([note], page)).toEqual(organisation(note))
    expect(notes([note])).toEqual([])
    expect(notes([note, 'and of boats'], page)).toEqual(organisation(note))
    expect(notes(['Brightwater was a leading provider of canned fish.'], page)).toEqual([])
  })
})

describe('under "About …" stands what a sender says of itself', () => {
  const says = 'Brightwater makes canned fish for all the north.'
  const both = (heading: string) => [...organisation(says), ...organisation(heading)]
  test('the heading goes with it', () => {
    expect(notes(['About Brightwater', says])).toEqual(both('About Brightwater'))
    expect(notes(['About the Brightwater group', says])).toEqual(both('About the Brightwater group'))
    expect(notes(['About Clearwater', says])).toEqual([])
    expect(notes(['All about Brightwater', says])).toEqual([])
    expect(notes(['About Brightwater', says], { claimed: 5 })).toEqual([])
  })
  test('the heading has seven words', () => {
    expect(notes([`About Brightwater ${words(5)}`, says])).toHaveLength(2)
    expect(notes([`About Brightwater ${words(6)}`, says])).toEqual([])
  })
  test('it begins with the name', () => {
    const late = (gap: number) => `It is ${'o'.repeat(gap)} Brightwater makes fish.`
    expect(notes(['About Brightwater', late(42)])).toHaveLength(2)
    expect(notes(['About Brightwater', late(43)])).toEqual([])
  })
  test('three lines of text stand before it', () => {
    expect(notes(['About Brightwater', says], { layout: { from: 3 } })).toHaveLength(2)
    expect(notes(['About Brightwater', says], { layout: { from: 4 } })).toEqual([])
  })
})

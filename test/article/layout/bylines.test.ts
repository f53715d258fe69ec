import { describe, expect, test } from 'vitest'
import { readBylines } from '../../../src/article/layout/bylines/read-bylines.ts'
import { readNames } from '../../../src/article/layout/bylines/read-names.ts'
import { type Row, sceneOf } from './page-of.ts'

const title = '# Dam cracks'
const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row)
type Around = Parameters<typeof sceneOf>[1]
/** The place of each line, and whom it names. */
const told = (claims: ReturnType<typeof readBylines>) =>
  claims.map(({ at, says }) => [at, ...(says?.authors ?? []), ...(says?.agencies ?? [])])
const bylines = (rows: readonly Row[], around?: Around) => told(readBylines(sceneOf(rows, around)))

describe('a byline', () => {
  test('stands between the title and the text', () =>
    expect(readBylines(sceneOf([title, 'By Jo Roe, AFP', 40]))).toEqual([
      { at: 1, kind: 'byline', says: { authors: ['Jo Roe'], agencies: ['AFP'] } },
    ]))
  test('or up to nine lines behind the first paragraph', () => {
    expect(bylines([title, 40, ...times(8, 'Rivers'), 'By Jo Roe'])).toEqual([[10, 'Jo Roe']])
    expect(bylines([title, 40, ...times(9, 'Rivers'), 'By Jo Roe'])).toEqual([])
  })
  test('one or more before the text, none behind it where one stands before it', () => {
    expect(bylines([title, 'By Jo Roe', 'By Al Poe', 40, 'By Bo Lee'])).toEqual([
      [1, 'Jo Roe'],
      [2, 'Al Poe'],
    ])
    expect(bylines([title, 40, 'By Jo Roe', 'Rivers', 'By Al Poe'])).toEqual([[2, 'Jo Roe']])
  })
  test('is neither the title nor a line that a rule knows, nor one before the head', () => {
    expect(bylines(['By Jo Roe', 40])).toEqual([])
    expect(bylines([title, '{related} By Jo Roe', 40])).toEqual([])
    expect(bylines(['By Jo Roe', title, 40], { title: 1, start: 1 })).toEqual([])
  })
  test('is the first paragraph only where it is a field of a database', () => {
    expect(bylines([title, 'By Jo Roe', 40], { lead: 1 })).toEqual([])
    expect(bylines([title, 'BYLINE: By Jo Roe', 40], { lead: 1 })).toEqual([[1, 'Jo Roe']])
  })
  test.each(['By', 'by:', 'Written by', 'Words by', 'Posted by:', 'Author', 'Authors:', 'Author of the article:'])(
    'may have its opening on a line of its own: %s',
    (label) => {
      expect(bylines([title, label, 'Jo Roe', 40])).toEqual([[1, 'Jo Roe'], [2]])
      expect(bylines([title, label, 'By Jo Roe', 40])).toEqual([[1, 'Jo Roe'], [2]])
      expect(bylines([title, label, 'rivers and towns of old', 40])).toEqual([])
      expect(bylines([title, label])).toEqual([])
    },
  )
})

describe('under a byline', () => {
  const under = (byline: Row, ...rows: readonly Row[]) => bylines([title, byline, ...rows, 40]).slice(1)
  test.each([
    'Staff Writer',
    'BBC News, Beld',
    'in Beld',
    'Reporter',
    'Special to the Gazette',
    'special for The Old Gazette',
    'for the Gazette',
    'Of the Gazette staff',
    'jane.roe@gazette.example',
    '@janeroe',
    'Senior Writer of the Old Gazette Alden',
    'Senior Writer of the Old Gazette Beld Alden',
  ])('stands what the writer is: %s', (text) => expect(under('By Jo Roe', text)).toEqual([[2]]))
  test.each([
    'in beld',
    'a writer',
    'Rivers',
    'Gazette staff met.',
    'Posts Music Watching',
    'News',
    '# Staff Writer',
    '{related} Staff Writer',
    'Senior Writer of the Old Gazette in North Alden',
    'for the weir at the old mill of the town',
    'the press',
  ])('not %s', (text) => expect(under('By Jo Roe', text)).toEqual([]))
  test('stands an agency', () => expect(under('By Jo Roe', 'Reuters', 'Staff Writer')).toEqual([[2, 'Reuters'], [3]]))
  test('up to the eighth line, over lines without words, not over a picture', () => {
    expect(under('By Jo Roe', ...times(9, 'Staff Writer'))).toHaveLength(8)
    expect(under('By Jo Roe', '—', 'Staff Writer')).toEqual([[3]])
    expect(under('By Jo Roe', '![](/jo.jpg)', 'Staff Writer')).toEqual([])
    expect(under('By Jo Roe', 'Rivers', 'Staff Writer')).toEqual([])
  })
  test('before the text alone', () =>
    expect(bylines([title, 'By Jo Roe', 'Staff Writer', 40], { lead: 2 })).toEqual([[1, 'Jo Roe']]))
  test.each<[string, Row[]]>([
    ['a comma', ['By Jo Roe,', 'Al Poe']],
    ['an ampersand', ['By Jo Roe &', 'Al Poe']],
    ['an and', ['By Jo Roe and', 'Al Poe']],
    ['an and that comes next', ['By Jo Roe', 'and Al Poe']],
  ])('stand further names behind %s', (_, [byline = '', ...rows]) =>
    expect(under(byline, ...rows)).toEqual([[2, 'Al Poe']]),
  )
  test('stand further names where the first stood under its opening', () => {
    expect(under('By', 'Jo Roe', 'Al Poe', 'Bo Lee')).toEqual([[2], [3, 'Al Poe'], [4, 'Bo Lee']])
    expect(under('By', 'Jo Roe', 'and Al Poe')).toEqual([[2], [3, 'Al Poe']])
    expect(under('By', 'AFP', 'Al Poe')).toEqual([[2]])
    expect(under('By Jo Roe', 'Al Poe')).toEqual([])
    expect(under('By Jo Roe', 'Al Poe', 'and Bo Lee')).toEqual([])
    expect(bylines([title, 'By', 'Jo Roe', 'and Al Poe'], { lead: 9 })).toEqual([[1, 'Jo Roe'], [2], [3, 'Al Poe']])
    expect(under('By Jo Roe and', 'Reuters')).toEqual([[2, 'Reuters']])
  })
  test('stands the next writer, where each is described', () => {
    expect(under('By Jo Roe', 'Staff Writer', 'Al Poe', 'Reporter', 'Bo Lee', 'Editor')).toEqual([
      [2],
      [3, 'Al Poe'],
      [4],
      [5, 'Bo Lee'],
      [6],
    ])
    expect(under('By Jo Roe', 'Staff Writer', 'Al Poe')).toEqual([[2]])
    expect(under('By Jo Roe', 'Al Poe', 'Reporter')).toEqual([])
  })
})

test('under a byline that stands behind a summary an outlet may stand', () =>
  expect(bylines([title, 40, 'By Jo Roe', 'Carrow Media Group', 40, 40])).toEqual([[2, 'Jo Roe'], [3]]))

test('on a page a heading names the writer where it leads to the writer’s own page', () => {
  const around = { page: true, dated: [2] }
  expect(names([title, '#### [Jo Roe](/author/jo/)', 'May 3, 2025', 40], around)).toEqual([[1, 'Jo Roe']])
  expect(names([title, '#### [Jo Roe](/towns/jo/)', 'May 3, 2025', 40], around)).toEqual([])
})
test('a date close by speaks for a name over an empty item', () =>
  expect(names([title, '- Jo Roe', '-', 'May 3, 2025', 'Al Poe, Carrow', 40], { dated: [3] })).toEqual([[1, 'Jo Roe']]))

interface Beside extends NonNullable<Around> {
  readonly dated?: readonly number[]
  readonly anonymous?: boolean
}
const names = (rows: readonly Row[], { dated = [], anonymous = false, ...around }: Beside = {}) =>
  told(readNames(sceneOf(rows, around), new Set(dated), anonymous))

describe('a name without an opening', () => {
  test('stands right under the title, with what the writer is', () => {
    expect(names([title, 'Jo Roe', 40])).toEqual([[1, 'Jo Roe']])
    expect(names([title, 'Jo Roe', 'Staff Writer', 40])).toEqual([[1, 'Jo Roe'], [2]])
    expect(names([title, 'Reuters', 40])).toEqual([[1, 'Reuters']])
    expect(names([title, 'Rivers', 40])).toEqual([])
  })
  test('under one line more, or what a rule knows, within six lines', () => {
    expect(names([title, 'Rain on the dam', 'Jo Roe', 40])).toEqual([[2, 'Jo Roe']])
    expect(names([title, 'Rain on the dam', 'Rivers', 'Jo Roe', 40])).toEqual([])
    expect(names([title, ...times(5, '{share} Share'), 'Jo Roe', 40])).toEqual([[6, 'Jo Roe']])
    expect(names([title, ...times(6, '{share} Share'), 'Jo Roe', 40])).toEqual([])
  })
  test('on a page also right over the text', () => {
    const page = true
    expect(names([title, 'Rain on the dam', 'Rivers', 'Jo Roe', 40], { page })).toEqual([[3, 'Jo Roe']])
    expect(names([title, 'Rain on the dam', 'Rivers', 'Jo Roe', 'Towns', 40], { page })).toEqual([])
    // What the writer is stands between.
    const more = times(6, '{share} Share')
    expect(names([title, 'Rain on the dam', ...more, 'Jo Roe, Reporter', 'jo@beld.example', 40], { page })).toEqual([
      [8, 'Jo Roe'],
      [9],
    ])
    const far = (count: number) =>
      names([title, 'Rain on the dam', 'Rivers', 'Jo Roe', ...times(count, '{share} Share'), 40], { page })
    expect(far(9)).toEqual([[3, 'Jo Roe']])
    expect(far(10)).toEqual([])
  })
  test('over the title, and where there is none, beside a date', () => {
    expect(names(['Jo Roe', title, 40], { title: 1 })).toEqual([])
    expect(names(['Jo Roe', 40], { title: -1 })).toEqual([])
    expect(names(['Jo Roe', title, 40], { title: 1, dated: [2] })).toEqual([[0, 'Jo Roe']])
    const rows = ['a', 'b', 'c', 'Jo Roe', 'd', 'e', 'f', 'g', 40]
    const at = [0, 1, 2, 3, 4, 5, 6, 7].filter((day) => names(rows, { title: -1, dated: [day] }).length > 0)
    expect(at).toEqual([1, 2, 4, 5, 6])
  })
  test('has at most fourteen words with what the writer is', () => {
    const long = (count: number) =>
      names([
        title,
        'Jo Roe, Al Poe, Bo Lee, Mia Ash, Ned Orr, Ida Fox, Jan '.concat(count > 14 ? 'B. Elm' : 'Elm'),
        40,
      ])
    expect(long(14)).toHaveLength(1)
    expect(long(15)).toEqual([])
  })
  test('is neither title nor first paragraph, nor what a rule knows', () => {
    expect(names(['Jo Roe', 40], { dated: [1] })).toEqual([])
    expect(names([title, 'Jo Roe', 40], { lead: 1 })).toEqual([])
    expect(names([title, '{related} Jo Roe', 40])).toEqual([])
    expect(names(['Jo Roe', title, 40], { title: 1, start: 1, dated: [2] })).toEqual([])
  })
  test('is a heading only outside a page, beside a date', () => {
    expect(names([title, '### Jo Roe', 40])).toEqual([])
    expect(names([title, '### Jo Roe', 'Monday', 40], { dated: [2] })).toEqual([[1, 'Jo Roe']])
    expect(names([title, '# Jo Roe', 'Monday', 40], { dated: [2], page: true })).toEqual([])
  })
  test('stands behind the first paragraph where that is a standfirst', () => {
    expect(names([title, 20, 'Jo Roe', 40, 40])).toEqual([[2, 'Jo Roe']])
    expect(names([title, 20, 'Jo Roe', 40])).toEqual([])
    expect(names([title, 20, '{share} Share', '{share} Share', 'Jo Roe', 40, 40])).toEqual([[4, 'Jo Roe']])
    expect(names([title, 20, ...times(3, '{share} Share'), 'Jo Roe', 40, 40])).toEqual([])
  })
})

describe('of several names the one counts for which more speaks', () => {
  test.each<[string, string, Row[], Beside]>([
    ['of equals the first', 'Al Poe', ['Al Poe', 'Jo Roe'], {}],
    ['a page of theirs', 'Jo Roe', ['Al Poe', '[Jo Roe](/author/jo-roe)'], {}],
    ['a page of their own among people', 'Jo Roe', ['Al Poe', '[Jo Roe](https://a.example/people/jo)'], {}],
    ['a link to a section speaks against it', 'Jo Roe', ['[Al Poe](/alpoe)', 'Jo Roe'], {}],
    ['a note on them', 'Jo Roe', ['Al Poe', 'Jo Roe', 40, 'Jo Roe is a writer in Beld.'], {}],
    ['what they are, on the next line', 'Jo Roe', ['Al Poe', 'Jo Roe', 'Staff Writer'], {}],
    ['what they are, on the same line', 'Jo Roe', ['Al Poe', '{share} Share', 'Jo Roe, Senior Staff Writer'], {}],
    ['a word more says nothing', 'Al Poe', ['Al Poe', '{share} Share', 'Jo Roe, Editor'], {}],
    ['a date under them', 'Jo Roe', ['Al Poe', 'Jo Roe', 'Monday'], { dated: [3] }],
    ['a date over them', 'Jo Roe', ['Al Poe', '{share} Share', 'Monday', 'Jo Roe'], { dated: [3] }],
    ['a page of theirs more than a date', 'Jo Roe', ['Al Poe', 'Monday', '[Jo Roe](/author/jo)'], { dated: [2] }],
    [
      'a link to a section costs as much as a date gives',
      'Al Poe',
      ['Al Poe', '{share} Share', '[Jo Roe](/jo)', 'Monday'],
      { dated: [4] },
    ],
    [
      'a note on one of them',
      'Jo Roe',
      ['Al Poe', '{share} Share', 'Jo Roe and Bo Lee', 40, 'Bo Lee is a writer in Beld.'],
      { dated: [] },
    ],
    [
      'a note more than a date',
      'Jo Roe',
      ['Al Poe', 'Monday', '{share} Share', 'Jo Roe', 40, 'Jo Roe is a writer in Beld.'],
      { dated: [2] },
    ],
    [
      'a note less than a page and a date',
      'Al Poe',
      ['[Al Poe](/author/al)', 'Monday', '{share} Share', 'Jo Roe', 40, 'Jo Roe is a writer in Beld.'],
      { dated: [2] },
    ],
    ['an agency less than a person', 'Jo Roe', ['Reuters', 'Jo Roe'], {}],
  ])('%s: %s', (_, name, rows, around) => {
    const found = names([title, ...rows, 40, 40], around)
    expect(found[0]![1]).toBe(name)
  })
  test('over the title of a page less does', () => {
    const rows = ['Jo Roe', 'Monday', title, 'Al Poe', 40]
    expect(names(rows, { title: 2, dated: [1] })[0]).toEqual([0, 'Jo Roe'])
    expect(names(rows, { title: 2, dated: [1], page: true })[0]).toEqual([3, 'Al Poe'])
    expect(names(['- Jo Roe', ...rows.slice(1)], { title: 2, dated: [1] })[0]).toEqual([3, 'Al Poe'])
    expect(names([title, '- Jo Roe', 'Al Poe', 40])[0]).toEqual([1, 'Jo Roe'])
  })
  test('under a byline that names nobody more must speak for it, and a date does not', () => {
    const anonymous = true
    expect(names([title, 'Jo Roe', 40], { anonymous })).toEqual([])
    expect(names([title, 'Jo Roe', 'Monday', 40], { anonymous, dated: [2] })).toEqual([])
    expect(names([title, 'Jo Roe', 'Staff Writer', 40], { anonymous })).toEqual([[1, 'Jo Roe'], [2]])
  })
})

import { describe, expect, test } from 'vitest'
import { readDates } from '../../../src/article/layout/dates.ts'
import { prose, type Row, sceneOf } from './page-of.ts'

const title = '# Dam cracks'
const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row)
type Around = Parameters<typeof sceneOf>[1]
/** The place of each line, when it says that the text was published, and when updated. */
const dates = (rows: readonly Row[], around?: Around) =>
  readDates(sceneOf(rows, around)).map(({ at, kind, says }) => {
    const iso = [says?.published?.iso ?? null, says?.updated?.iso ?? null]
    return [at, ...(kind === 'date' ? [] : [kind]), ...(iso[1] ? iso : iso.slice(0, 1))]
  })
const [may, june] = ['4 May 2025', '6 June 2025']
const [mayIso, juneIso] = ['2025-05-04', '2025-06-06']

describe('a line of dates', () => {
  test('tells when a text was published and updated, with its place in the source', () => {
    const claims = readDates(sceneOf([title, `Published ${may}, updated ${june}`, 40]))
    expect(claims).toEqual([
      {
        at: 1,
        kind: 'date',
        says: {
          published: expect.objectContaining({ iso: mayIso, start: 24, end: 34 }),
          updated: expect.objectContaining({ iso: juneIso, start: 44, end: 55 }),
          authors: [],
          agencies: [],
        },
      },
    ])
  })
  test('may name the writer', () => {
    const [claim] = readDates(sceneOf([title, `Jo Roe | ${may}`, 40]))
    expect(claim?.says).toMatchObject({ authors: ['Jo Roe'], published: { iso: mayIso }, updated: null })
  })
  test('stands under the title, or up to nine lines behind the first paragraph', () => {
    expect(dates([title, may, 40])).toEqual([[1, mayIso]])
    expect(dates([title, 40, ...times(8, 'Rivers'), may])).toEqual([[10, mayIso]])
    expect(dates([title, 40, ...times(9, 'Rivers'), may])).toEqual([])
  })
  test('over the title, on a page only where none stands under it', () => {
    expect(dates([may, title, 40], { title: 1, page: true })).toEqual([[0, mayIso]])
    expect(dates([may, title, june, 40], { title: 1, page: true })).toEqual([[2, juneIso]])
    expect(dates([may, title, june, 40], { title: 1 })).toEqual([
      [2, juneIso],
      [0, mayIso],
    ])
    expect(dates([may, title, 40], { title: 1, start: 1 })).toEqual([])
    expect(dates([may, 'Rivers', 40], { title: -1 })).toEqual([[0, mayIso]])
  })
  test('is none that a rule knows', () => expect(dates([title, `{related} ${may}`, 40])).toEqual([]))
  test('behind the first paragraph counts until both dates are told', () => {
    expect(dates([title, may, 40, june])).toEqual([
      [1, mayIso],
      [3, juneIso],
    ])
    expect(dates([title, may, `Updated ${june}`, 40, '7 June 2025'])).toEqual([
      [1, mayIso],
      [2, null, juneIso],
    ])
    expect(dates([title, `Updated ${june}`, 40, `Updated ${may}`])).toHaveLength(2)
    const form = { published: null, updated: null }
    expect(dates([title, 40, may], { form })).toEqual([[2, mayIso]])
  })
  test('in a sentence is none, unless the sentence says that it closes the text', () => {
    const sentence = `Posted on ${may} in Transport and Rivers and Towns.`
    expect(dates([title, 40, sentence, 40])).toEqual([[2, mayIso]])
    expect(dates([title, 40, `Updated on ${may} in Transport and Rivers and Towns.`, 40])).toEqual([])
  })
  test('behind the first paragraph is no item and no paragraph', () => {
    const labelled = `Posted on ${may} in Transport`
    expect(dates([title, 40, labelled])).toEqual([[2, mayIso]])
    expect(dates([title, 40, `- ${labelled}`])).toEqual([])
    expect(dates([title, `- ${labelled}`, 40])).toEqual([[1, mayIso]])
    // A line of nothing but a date is one anywhere.
    expect(dates([title, 40, `- ${may}`])).toEqual([[2, mayIso]])
  })
})

describe('the label over a date', () => {
  test.each(['Published', 'Published:', 'First published on:', 'Originally posted', 'Date', 'Original:'])(
    '%s',
    (label) =>
      expect(dates([title, label, may, 40])).toEqual([
        [1, null],
        [2, mayIso],
      ]),
  )
  test.each(['Updated', 'Last updated:', 'Modified on'])('%s', (label) =>
    expect(dates([title, label, may, 40])).toEqual([
      [1, null],
      [2, null, mayIso],
    ]),
  )
  test('turns a date of both kinds', () =>
    expect(dates([title, 'Updated', `Updated ${may}`, 40])).toEqual([
      [1, null],
      [2, null, mayIso],
    ]))
  test.each(['Rivers', 'Not yet published', '{related} Published'])('is not %s', (label) =>
    expect(dates([title, label, may, 40])).toEqual([[2, mayIso]]),
  )
})

describe('an age', () => {
  test('is a date where the caller says what day it is', () => {
    const options = { now: '2025-05-06T12:00:00Z' }
    expect(dates([title, '2 days ago', 40], { options })).toEqual([[1, mayIso]])
    expect(dates([title, 'Updated 2 days ago', 40], { options })).toEqual([[1, null, mayIso]])
    const [claim] = readDates(sceneOf([title, 'Updated 2 days ago', 40], { options }))
    expect(claim?.says?.updated).toMatchObject({ start: expect.any(Number) })
    expect(claim?.says).not.toHaveProperty('published')
  })
  test('is a line of the head without that too', () => expect(dates([title, '2 days ago', 40])).toEqual([[1, null]]))
})

describe('a time of day', () => {
  test('over the text dates it, alone or not', () => {
    expect(dates([title, '10:42 BST', 40])).toEqual([[1, null]])
    expect(dates(['10:42 BST', title, 40, 40], { title: 1 })).toEqual([[0, null]])
  })
  test('in the text is an entry', () => expect(dates([title, 40, '10:42 BST', 40])).toEqual([[2, 'crosshead', null]]))
  test('of several under the title each is an entry, not those over it', () => {
    expect(dates(['9:00', title, '10:42 BST', 40, '11:15 BST', 40], { title: 1 })).toEqual([
      [0, null],
      [2, 'crosshead', null],
      [4, 'crosshead', null],
    ])
    expect(dates(['9:00', title, '10:42 BST', 40], { title: 1 })).toEqual([
      [0, null],
      [2, null],
    ])
  })
  test('as the title is none of the entries', () => {
    expect(dates(['10:42 BST', '11:15 BST', 40])).toEqual([
      [0, null],
      [1, null],
    ])
    expect(dates([title, '10:42 BST', 40], { lead: 1 })).toEqual([[1, null]])
  })
  test('is neither behind the article nor what a rule knows, nor a date', () => {
    expect(dates([title, 40, '10:42 BST', 40], { to: 2 })).toEqual([])
    expect(dates([title, 40, '10:42 BST'], { to: 3 })).toHaveLength(1)
    expect(dates([title, '{related} 10:42 BST', 40])).toEqual([])
    expect(dates(['10:42', title, 40], { title: 1, start: 1 })).toEqual([])
    expect(dates([title, 'Today 10:42', 40], { options: { now: '2025-05-04' } })).toHaveLength(1)
  })
})

describe('behind a text without a date', () => {
  const story = [title, 40, ...times(9, 'Rivers'), 40]
  test.each([
    `Published ${may}`,
    `First published: ${may}`,
    `This story was originally published ${may}.`,
    `Posted ${may}`,
    `Date: ${may}`,
  ])('a line that says so dates it: %s', (line) => expect(dates([...story, line])).toEqual([[12, mayIso]]))
  test('a date alone does not, but for one under a writer, with its label', () => {
    expect(dates([...story, may])).toEqual([])
    expect(dates([...story, 'Written by:', may])).toEqual([
      [13, mayIso],
      [12, null],
    ])
    expect(dates([...story, 'Written by', '—', may])).toEqual([
      [14, mayIso],
      [12, null],
    ])
    expect(dates([...story, 'Written for:', may])).toEqual([])
  })
  test('up to twenty lines behind its last paragraph', () => {
    expect(dates([...story, ...times(19, 'Rivers'), `Published ${may}`])).toEqual([[31, mayIso]])
    expect(dates([...story, ...times(20, 'Rivers'), `Published ${may}`])).toEqual([])
  })
  test('the first such line alone, behind the paragraphs', () => {
    expect(dates([...story, `Published ${may}`, `Published ${june}`])).toEqual([[12, mayIso]])
    expect(dates([...story.slice(0, -1), `Published ${may}`, 40])).toEqual([])
    expect(dates([...story, `Published ${may}`, `{caption} ${prose(20)}`])).toEqual([[12, mayIso]])
    expect(dates([...story, `Published ${may}`, 40], { to: 12 })).toEqual([[12, mayIso]])
  })
  test('with a colon, over a note on the author', () => {
    expect(dates([...story, `Posted on: ${may}`, 'Ferry editor', 40])).toEqual([[12, mayIso]])
    expect(dates([...story, `Posted on ${may}`, 'Ferry editor', 40])).toEqual([])
    expect(dates([...story, `Posted on: ${may}`, 40, 40])).toEqual([])
  })
  test('where one stands before it, none counts', () => {
    expect(dates([title, may, ...story.slice(1), `Published ${june}`])).toEqual([[1, mayIso]])
    expect(dates([title, `Updated ${may}`, ...story.slice(1), `Published ${june}`])).toEqual([[1, null, mayIso]])
  })
})

import { describe, expect, test } from 'vitest'
import { readHead } from '../../../src/article/layout/head.ts'
import type { Claim } from '../../../src/article/reading.ts'
import { prose, type Row, sceneOf } from './page-of.ts'

const title = '# Dam cracks'
const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row)
type Around = Parameters<typeof sceneOf>[1]
/** The place, kind and value of each claim, by place, and the line at which the body begins. */
function head(rows: readonly Row[], around?: Around) {
  const { claims, body } = readHead(sceneOf(rows, around))
  const told = claims.toSorted((a, b) => a.at - b.at).map((claim) => [claim.at, claim.kind, ...valuesOf(claim)])
  return { body, told }
}
function valuesOf({ says = {}, rule }: Claim): string[] {
  const { authors = [], agencies = [], published, kicker, standfirst, outlet } = says
  const one = [published?.iso, kicker, standfirst, outlet, rule].filter((value) => typeof value === 'string')
  return [...authors, ...agencies, ...one]
}
const told = (rows: readonly Row[], around?: Around) => head(rows, around).told
const [may, iso] = ['4 May 2025', '2025-05-04']
const summary = 'A crack in the wall was found'

describe('the head of an article', () => {
  test('has kicker, standfirst, byline and date', () =>
    expect(head(['DAMS', title, summary, 'By Jo Roe', may, 40], { title: 1 })).toEqual({
      body: 5,
      told: [
        [0, 'kicker', 'DAMS'],
        [2, 'standfirst', summary],
        [3, 'byline', 'Jo Roe'],
        [4, 'date', iso],
      ],
    }))
  test('begins six lines with words above the title, or on a page without one above the text', () => {
    const above = (count: number, page = false) => [may, ...times(count, 'Rivers'), ...(page ? [] : [title]), 40]
    expect(told(above(5), { title: 6 })).toContainEqual([0, 'date', iso])
    expect(told(above(6), { title: 7 })).not.toContainEqual([0, 'date', iso])
    expect(told([title, 'By Jo Roe', ...times(9, 'Rivers'), 40], { page: true })).toContainEqual([
      1,
      'byline',
      'Jo Roe',
    ])
    expect(told([may, ...times(5, 'Rivers'), '—', title, 40], { title: 7 })).toContainEqual([0, 'date', iso])
    expect(told(above(5, true), { title: -1, page: true })).toEqual([[0, 'date', iso]])
    expect(told(above(6, true), { title: -1, page: true })).toEqual([])
    expect(told(above(6, true), { title: -1 })).toEqual([[0, 'date', iso]])
  })
  test('has a name alone only where nobody signs', () => {
    expect(told([title, 'Jo Roe', 40])).toEqual([[1, 'byline', 'Jo Roe']])
    expect(told([title, 'Al Poe', 'By Jo Roe', 40])).toEqual([[2, 'byline', 'Jo Roe']])
    expect(told([title, 'Al Poe', 'By AFP', 40])).toEqual([[2, 'byline', 'AFP']])
    expect(told([title, 'Al Poe', 'Staff Writer', 'By Jo Roe', 40])).toEqual([[3, 'byline', 'Jo Roe']])
    expect(told([title, 'Al Poe', 'Staff Writer', 'By AFP', 40])).toEqual([[3, 'byline', 'AFP']])
    expect(told(['Jo Roe', may, title, 40], { title: 2 })).toContainEqual([0, 'byline', 'Jo Roe'])
    expect(told(['Jo Roe', '10:42', title, 40], { title: 2 })).toContainEqual([0, 'byline', 'Jo Roe'])
    expect(told([title, 'Al Poe', `Jo Roe | ${may}`, 40])).toEqual([[2, 'date', 'Jo Roe', iso]])
    expect(told([title, 'Al Poe', 40], { form: { authors: ['Jo Roe'] } })).toEqual([])
    expect(told([title, 'By our own correspondent', 'Jo Roe', 'Staff Writer', 40])).toEqual([
      [1, 'byline'],
      [2, 'byline', 'Jo Roe'],
      [3, 'byline'],
    ])
  })
  test('believes a byline rather than a name on the line of the date', () => {
    expect(told([title, `Al Poe | ${may}`, 'By Jo Roe', 40])).toEqual([
      [1, 'date', iso],
      [2, 'byline', 'Jo Roe'],
    ])
    expect(told([title, `By Al Poe | ${may}`, 'By Jo Roe', 40])).toEqual([
      [1, 'date', 'Al Poe', iso],
      [2, 'byline', 'Jo Roe'],
    ])
    expect(told([title, `Al Poe | ${may}`, `By Bo Lee | Updated ${may}`, 'By Jo Roe', 40])).toContainEqual([
      1,
      'date',
      'Al Poe',
      iso,
    ])
    expect(told([title, `Al Poe | ${may}`, 'By AFP', 40])).toEqual([
      [1, 'date', 'Al Poe', iso],
      [2, 'byline', 'AFP'],
    ])
  })
})

describe('the body begins', () => {
  test('at the first paragraph', () => expect(head([title, 'By Jo Roe', 40, 40]).body).toBe(2))
  test('behind a standfirst, at what stands under the byline', () => {
    expect(head([title, 20, 'By Jo Roe', 40, 40])).toEqual({
      body: 3,
      told: [
        [1, 'standfirst', prose(20)],
        [2, 'byline', 'Jo Roe'],
      ],
    })
    expect(head([title, 20, may, 40, 40]).body).toBe(3)
    expect(head([title, 40, 40, 'By Jo Roe', 40, 40]).body).toBe(1)
    expect(head([title, 20, 'By', 'Jo Roe', 40, 40]).body).toBe(3)
  })
  test('behind the names that the byline has said', () => {
    expect(head([title, 'By Jo Roe', 'Jo Roe', 'JO ROE', 40], { lead: 2 })).toEqual({
      body: 4,
      told: [
        [1, 'byline', 'Jo Roe'],
        [2, 'byline'],
        [3, 'byline'],
      ],
    })
    expect(head([title, 'By Jo Roe', 'Al Poe', 'Jo Roe', 40], { lead: 2 }).body).toBe(2)
    expect(head([title, 'By Jo Roe', '{caption} Jo Roe', 'Jo Roe', 40], { lead: 2 }).body).toBe(4)
  })
})

describe('the name of the writer again', () => {
  test('over and under the byline is part of it', () => {
    const repeats = ['Jo Roe', title, '1. Jo Roe', 'By Jo Roe', 'jo roe', 40]
    expect(told(repeats, { title: 1 })).toEqual(
      [0, 2, 3, 4].map((at) => [at, 'byline', ...(at === 3 ? ['Jo Roe'] : [])]),
    )
    expect(told([title, 'By Jo Roe', 'Rivers', 40, 'Jo Roe'])).toEqual([[1, 'byline', 'Jo Roe']])
    expect(told([title, 'By Jo Roe', '{share} Jo Roe', 40])).toEqual([[1, 'byline', 'Jo Roe']])
    expect(told([title, '12 Jo Roe', 'By Jo Roe', 40])).toContainEqual([1, 'byline'])
  })
})

describe('a note on the writer under the title', () => {
  const note = 'Jo Roe is a writer who has lived beside the river in Beld.'
  const own = 'author-bio/line'
  test('is no text: the body begins behind it', () => {
    expect(head([title, 'By Jo Roe', note, 40, 40])).toEqual({
      body: 3,
      told: [
        [1, 'byline', 'Jo Roe'],
        [2, 'boilerplate', own],
      ],
    })
    expect(head([title, 'By Jo Roe', `1. ${note}`, 40, 40]).told).toContainEqual([2, 'boilerplate', own])
  })
  test('stands up to three lines behind the first paragraph', () => {
    expect(head([title, 'By Jo Roe', 40, 'Rivers', 'Towns', note, 40]).told).toContainEqual([5, 'boilerplate', own])
    expect(head([title, 'By Jo Roe', 40, 'Rivers', 'Towns', 'Weirs', note, 40]).told).toHaveLength(1)
  })
  test.each<[string, Row[]]>([
    ['on somebody else', [title, 'By Al Poe', note, 40]],
    ['where nobody signs', [title, note, 40]],
    ['over the title', [note, title, 'By Jo Roe', 40]],
    ['that a rule knows', [title, 'By Jo Roe', `{caption} ${note}`, 40]],
  ])('is none %s', (_, rows) =>
    expect(told(rows, { title: rows.indexOf(title) }).filter(([, kind]) => kind === 'boilerplate')).toEqual([]),
  )
  test('is neither the title nor, without one, anywhere but first', () => {
    expect(told(['# Jo Roe is made mayor', 'By Jo Roe', 40])).toEqual([[1, 'byline', 'Jo Roe']])
    expect(told([note, 40], { title: -1, form: { authors: ['Jo Roe'] } })).toEqual([[0, 'boilerplate', own]])
    expect(told([summary, 40], { title: -1 })).toEqual([])
  })
  test('of a writer whom the form names', () =>
    expect(told([title, note, 40], { form: { authors: ['Jo Roe'] } })).toContainEqual([1, 'boilerplate', own]))
})

describe('the name of the outlet', () => {
  test('stands over the title or between title and text', () => {
    expect(told(['The Carrow Courier', title, 40], { title: 1 })).toContainEqual([0, 'metadata', 'The Carrow Courier'])
    expect(told([title, 'The Carrow Courier', 40])).toContainEqual([1, 'metadata', 'The Carrow Courier'])
    expect(told(['Al Poe, Carrow Courier', title, 'By Jo Roe', 40], { title: 1 })).toContainEqual([
      0,
      'metadata',
      'Al Poe, Carrow Courier',
    ])
  })
  test.each<[string, Row[]]>([
    ['as the title', ['The Carrow Courier', 'By Jo Roe', 40]],
    ['beside a name', [title, 'By Jo Roe', 'Rivers', 'Al Poe, Carrow Courier', 40]],
    ['where it is an agency', [title, 'By Jo Roe', 'Rivers', 'Xinhua News Agency', 40]],
    ['glued to a name', [title, 'By Jo Roe', 'Rivers', 'Al PoeCarrow Courier', 40]],
    ['where a rule knows it', [title, '{share} Carrow Courier', 40]],
    ['behind the first paragraph', [title, 40, 'Carrow Courier', 40]],
  ])('not %s', (_, rows) => expect(told(rows).filter(([, kind]) => kind === 'metadata')).toEqual([]))
  test('not where there is no title', () =>
    expect(told(['Carrow Courier', 40], { title: -1 }).filter(([, kind]) => kind === 'metadata')).toEqual([]))
})

import { describe, expect, test } from 'vitest'
import { readAbove } from '../../../src/article/layout/above.ts'
import { isBareTitle } from '../../../src/article/layout/bare-title.ts'
import { cleanTitle } from '../../../src/article/layout/clean-title.ts'
import { datelineAt } from '../../../src/article/layout/dateline-at.ts'
import { isNamed } from '../../../src/article/layout/extent/is-named.ts'
import { namesOf } from '../../../src/article/layout/extent/names-of.ts'
import { headOf } from '../../../src/article/layout/head-of.ts'
import { readKicker } from '../../../src/article/layout/kicker.ts'
import type { Claim } from '../../../src/article/reading.ts'
import { pageOf, prose, type Row, sceneOf } from './page-of.ts'

const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row)

describe('over the text stand', () => {
  const above = (rows: readonly Row[], first: number, top = 0) => {
    const { reading, isOpen } = pageOf(rows)
    return readAbove(reading, isOpen, top, first).map(({ at, kind }) => [at, kind])
  }
  const credited = 'A porch in May. (Jo Roe for The Gazette)'
  test.each([
    credited,
    'A porch in May! (Jo Roe/The Gazette)',
    '“A porch in May.” (Jo Roe via Gazette)',
    'A porch in May. (Photo: Gazette)',
  ])('captions with whose they are: %s', (text) => expect(above([text, 40], 1)).toEqual([[0, 'caption']]))
  test.each([
    'A porch in May. (Jo Roe)',
    'A porch in May. (AFP)',
    'A porch in May (Jo Roe for The Gazette)',
    'A porch in May. (he stood for it)',
    `- ${credited}`,
    `> ${credited}`,
    `{byline} ${credited}`,
    `${prose(46)} (Jo Roe for The Gazette)`,
  ])('not %s', (text) => expect(above([text, 40], 1)).toEqual([]))
  test('up to four lines behind the first paragraph too, and not before the head', () => {
    expect(above([40, ...times(2, 'Rivers'), credited], 0)).toEqual([[3, 'caption']])
    expect(above([40, ...times(3, 'Rivers'), credited], 0)).toEqual([])
    expect(above([credited, 40], 1, 1)).toEqual([])
    expect(above([`${prose(45)} (Jo Roe for The Gazette)`, 40], 1)).toEqual([[0, 'caption']])
  })
  test('labels of a release, before the first paragraph', () => {
    expect(above(['FOR IMMEDIATE RELEASE', 40], 1)).toEqual([[0, 'credit']])
    expect(above(['News provided by', 'Brightwater Foods', 40], 2)).toEqual([
      [0, 'credit'],
      [1, 'credit'],
    ])
    expect(above(['Brought by', 'Brightwater Foods', 40], 2)).toEqual([])
    expect(above([40, 'FOR IMMEDIATE RELEASE', 40], 0)).toEqual([])
    expect(above(['FOR IMMEDIATE RELEASE', 40], 0)).toEqual([])
  })
})

describe('a bare first line is the text’s own', () => {
  const bare = (
    row: Row,
    more: Partial<{ page: boolean; dateline: number; head: Claim[]; form: object; options: object }> = {},
  ) => {
    const { page = false, dateline = -1, head = [], ...around } = more
    return isBareTitle(pageOf([row, 40], around).reading, page, 0, dateline, head)
  }
  const long = 'Dam in Beld cracks in two and'
  test.each<[boolean, string, Row]>([
    [true, 'that begins small', 'dam in Beld cracks'],
    [true, 'with a stop', 'Dam in Beld cracks.'],
    [true, 'with a colon', 'Dam in Beld cracks:'],
    [true, 'that is a row of labels', 'Place: Beld Day: Monday'],
    [false, 'like a headline', 'Dam in Beld cracks'],
    [false, 'with one label', 'Beld: Dam cracks'],
    [true, 'of twelve words with a small one', `${long} the old wall of it holds`.split(' ').slice(0, 12).join(' ')],
    [false, 'of eleven', `${long} the old wall of it holds`.split(' ').slice(0, 11).join(' ')],
    [false, 'of eighteen without one', `Dam${' cracks'.repeat(17)}`],
    [true, 'of nineteen', `Dam${' cracks'.repeat(18)}`],
    [false, 'that is a heading', '# dam in Beld cracks'],
    [false, 'in bold', '**dam in Beld cracks**'],
  ])('%s: one %s', (is, _, row) => expect(bare(row)).toBe(is))
  test('not where anything shows a header', () => {
    const small = 'dam in Beld cracks'
    expect(bare(small, { page: true })).toBe(false)
    expect(bare(small, { dateline: 1 })).toBe(false)
    expect(bare(small, { dateline: 0 })).toBe(false)
    expect(bare(small, { form: { format: 'reader' } })).toBe(false)
    expect(bare(small, { options: { known: { title: 'Dam' } } })).toBe(false)
    expect(bare(small, { head: [{ at: 1, kind: 'byline' }] })).toBe(false)
    expect(bare(small, { head: [{ at: 1, kind: 'date' }] })).toBe(false)
    expect(bare(small, { head: [{ at: 1, kind: 'caption' }] })).toBe(true)
    expect(isBareTitle(pageOf([small]).reading, false, -1, -1, [])).toBe(false)
  })
})

describe('a title without the name of its site', () => {
  const clean = (title: string, rows: readonly Row[] = [40], form = {}) =>
    cleanTitle(title, pageOf(rows, { form }).reading)
  const dam = 'Dam in Beld cracks'
  test.each<[string, string, Row[], object]>([
    ['behind a bar', `${dam} | Harbour`, [40], {}],
    ['behind a dash, by its own words', `${dam} - The Carrow Gazette`, [40], {}],
    ['behind a long dash', `${dam} — The Carrow Gazette`, [40], {}],
    ['behind a dash of middle length', `${dam} – The Carrow Gazette`, [40], {}],
    ['behind a dot', `${dam} · The Carrow Gazette`, [40], {}],
    ['behind a bullet', `${dam} • The Carrow Gazette`, [40], {}],
    ['where the form says so', `${dam} - Harbour`, [40], { outlet: 'HARBOUR' }],
    ['where the title stands alone too', `${dam} - Harbour`, [`# ${dam}`, 40], {}],
    ['where the owner says so', `${dam} - Harbour`, [40, '© 2024 The Harbour Press. All rights reserved.'], {}],
    ['where the owner says so in words', `${dam} - Harbour`, [40, 'Copyright (c) 2024, by Harbour'], {}],
    ['where the address says so', `${dam} - The Harbour Day`, [40], { url: 'https://harbourday.example/dam' }],
    ['with a label', `Title: ${dam}`, [40], {}],
    ['with another label', `headline: ${dam} | Harbour`, [40], {}],
  ])('%s', (_, title, rows, form) => expect(clean(title, rows, form)).toBe(dam))
  test.each<[string, string, Row[], object]>([
    ['a dash inside it', `${dam} - Harbour`, [40], {}],
    ['another outlet of the form', `${dam} - Harbour`, [40], { outlet: 'Gazette' }],
    ['another owner', `${dam} - Harbour`, [40, '© 2024 Gazette Press'], {}],
    ['another address', `${dam} - Harbour`, [40], { url: 'https://gazette.example/dam' }],
    ['a sentence', `${dam} | Will it hold?`, [40], {}],
    ['a quotation', `${dam} | “Will it hold?”`, [40], {}],
    ['six words', `${dam} | of the old harbour of Beld`, [40], {}],
    ['a short title', 'Dam cracks | Harbour', [40], {}],
    ['no label', 'Title Dam in Beld', [40], {}],
  ])('but with %s it stays', (_, title, rows, form) => expect(clean(title, rows, form)).toBe(title))
  test('of five words the name goes, and of twelve letters the title stays without it', () => {
    expect(clean(`${dam} | the old harbour of Beld`)).toBe(dam)
    expect(clean('Dam cracks 2 | Harbour')).toBe('Dam cracks 2')
    expect(clean('Dam cracks! | Harbour')).toBe('Dam cracks! | Harbour')
  })
  test('the title alone stands among two hundred lines, its owner among the last sixty', () => {
    const title = `${dam} - Harbour`
    expect(clean(title, [...times(199, 'Rivers'), dam])).toBe(dam)
    expect(clean(title, [...times(200, 'Rivers'), dam])).toBe(title)
    expect(clean(title, ['© 2024 Harbour', ...times(59, 'Rivers')])).toBe(dam)
    expect(clean(title, ['© 2024 Harbour', ...times(60, 'Rivers')])).toBe(title)
    expect(clean(title, ['© 2024 Harbour', '© 2023 Gazette', 40])).toBe(title)
    const long = `Dam${' cracks'.repeat(59)}`
    expect(clean(`${long} - Harbour`, [long])).toBe(long)
    expect(clean(`${long} now - Harbour`, [`${long} now`])).toBe(`${long} now - Harbour`)
  })
})

describe('the line that a dateline opens', () => {
  const at = (rows: readonly Row[], lead: number, from = 0) => {
    const { reading, isOpen } = pageOf(rows)
    return datelineAt(reading, isOpen, from, lead)
  }
  const dated = `BELD (AFP) — ${prose(20)}`
  test('is the first paragraph or one of the next two, or right over it', () => {
    expect(at([dated, 40], 0)).toBe(0)
    expect(at([40, 40, dated], 0)).toBe(2)
    expect(at([40, 40, 40, dated], 0)).toBe(-1)
    expect(at([dated, 40], 1)).toBe(0)
    expect(at([dated, 'Rivers', 40], 2)).toBe(-1)
    expect(at([dated, 40], 1, 1)).toBe(-1)
    expect(at([dated, dated], 0)).toBe(0)
    expect(at([`{caption} ${dated}`, 40], 0)).toBe(-1)
    expect(at([40], 0)).toBe(-1)
    expect(at([], 0)).toBe(-1)
  })
  test('may be all of a line over its paragraph', () => {
    expect(at(['BELD, Norland (AFP) —', 40], 1)).toBe(0)
    expect(at(['BELD, Norland (AFP) —'], 1)).toBe(0)
    // What stands behind the dash decides with it.
    expect(at(['BELD —', 40], 1)).toBe(0)
    expect(at(['BELD —', 'said nothing of it.', 40], 2, 0)).toBe(-1)
  })
  test('is no turn of a talk', () => {
    const roe = 'NEW DELHI: It is the same on both sides of the river in the old town.'
    expect(at([roe, 'NEW YORK: It is not.', 40], 0)).toBe(-1)
    expect(at([roe, 40], 0)).toBe(0)
  })
})

describe('what stands under a title', () => {
  const of = (row: Row) => headOf(pageOf([row]).reading, 0)
  test.each<[string, Row]>([
    ['byline', 'By Jo Roe'],
    ['byline', 'Written by'],
    ['byline', 'Jo Roe, 3 hours ago'],
    ['date', '4 May 2025'],
    ['date', '3 hours ago'],
    ['date', '12 min ago by the river'],
    ['', 'Jo Roe'],
    ['', 'It happened long ago'],
    ['', 'Rivers'],
    ['', `By Jo Roe, ${'Al Poe, '.repeat(11)}Bo Lee`],
  ])('%s: %s', (kind, row) => expect(of(row)).toBe(kind))
  test('has at most twenty-four words', () => {
    const byline = (count: number) => `By Jo ${'B. '.repeat(0)}Roe, ${'Al Poe, '.repeat((count - 5) / 2)}Bo Lee`
    expect([byline(23).split(' ').length, of(byline(23))]).toEqual([23, 'byline'])
    expect([byline(25).split(' ').length, of(byline(25))]).toEqual([25, ''])
    expect(of(`By AFP and ${byline(23).slice(3)}`.split(' ').slice(0, 24).join(' '))).toBe('byline')
  })
})

describe('the words above a title', () => {
  const kicker = (row: Row, around: Parameters<typeof sceneOf>[1] = {}) =>
    readKicker(sceneOf([row, '# Dam cracks', 40], { title: 1, ...around }))
  test('name the section or the matter', () =>
    expect(kicker('Dams of Beld')).toEqual([{ at: 0, kind: 'kicker', says: { kicker: 'Dams of Beld' } }]))
  test.each<[boolean, string, Row]>([
    [true, 'five words', 'Dams of the old Beld'],
    [false, 'six words', 'Dams of the very old Beld'],
    [false, 'a sentence', 'It rang.'],
    [false, 'a link', '[Dams](/dams)'],
    [true, 'half a link', '[Dams](/dams) old'],
    [false, 'an item', '- Dams'],
    [false, 'what was glued', 'DamsRivers'],
    [false, 'a sign-off', 'AFP'],
    [false, 'a picture', '![](/a.jpg)'],
    [false, 'what a rule knows', '{share} Dams'],
  ])('%s: %s', (is, _, row) => expect(kicker(row).length).toBe(is ? 1 : 0))
  test('are in capitals on a page', () => {
    expect(kicker('Dams', { page: true })).toEqual([])
    expect(kicker('DAMS', { page: true })).toHaveLength(1)
    expect(readKicker(sceneOf(['# Dam cracks', 40]))).toEqual([])
  })
})

describe('whom a story names', () => {
  const names = (rows: readonly Row[], from = 0, to = rows.length) => {
    const { lines, claims } = pageOf(rows)
    return [...namesOf(lines, claims, from, to)]
  }
  const row = 'Rain fell on Kell and the “Orra” on Monday, May 4, said Jo Roe of it.'
  test('inside sentences of its paragraphs, days and months apart', () => {
    expect(names([row])).toEqual(['Kell', 'Orra', 'Roe'])
    expect(names([row.replace('Jo Roe', 'it. Lund fell')])).toEqual(['Kell', 'Orra'])
    expect(names([row, row.replace('Kell', 'Lund'), row.replace('Kell', 'Beld')], 1, 2)).toContain('Lund')
    expect(names([row, row.replace('Kell', 'Lund'), row.replace('Kell', 'Beld')], 1, 2)).not.toContain('Beld')
    expect(names([`{caption} ${row}`, 'Rain on Kell'])).toEqual([])
  })
  test('a text names one of them', () => {
    const known = () => new Set(['Kell'])
    expect(isNamed('Kell is wet.', known)).toBe(true)
    expect(isNamed('Kelling is wet, and kell.', known)).toBe(false)
    expect(isNamed('Rain fell on Lund and Kell.', known)).toBe(true)
    expect(isNamed('rain fell.', known)).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import { isPage } from '../../../src/article/layout/page.ts'
import { pageOf, prose, type Row } from './page-of.ts'

const page = (rows: readonly Row[], around: Parameters<typeof pageOf>[1] = {}) => {
  const { reading, claims } = pageOf(rows, around)
  return isPage(reading, claims)
}
const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row)
const sign = '{related} Read more'
const loose = 'Rivers'

describe('a text is a page', () => {
  test('with six signs and twelve loose lines', () => {
    expect(page([...times(6, sign), ...times(6, loose), 9])).toBe(true)
    expect(page([...times(5, sign), ...times(7, loose), 9])).toBe(false)
    expect(page([...times(6, sign), ...times(5, loose), 9])).toBe(false)
  })
  test('where they are three tenths of its lines', () => {
    expect(page([...times(28, 9), ...times(6, sign), ...times(6, loose)])).toBe(true)
    expect(page([...times(29, 9), ...times(6, sign), ...times(6, loose)])).toBe(false)
  })
  test.each<[string, boolean, Row]>([
    ['a link', true, '[Rivers](/rivers)'],
    ['a line that is mostly link', true, '[Abcdefg](/r) now'],
    ['a line that is six tenths link', false, '[Abcdef](/r) now'],
    ['a link of sixteen words', true, `[${prose(16)}](/a)`],
    ['a link of seventeen', false, `[${prose(17)}](/a)`],
    ['a link that is the head’s', false, '{byline} [Jo Roe](/jo)'],
  ])('%s is a sign: %s', (_, is, row) => expect(page([...times(6, row), ...times(12, loose), 9])).toBe(is))
  test.each<[string, boolean, Row]>([
    ['four words', true, 'Rivers and old towns'],
    ['five words', false, 'Rivers and very old towns'],
    ['an item without words', true, '{metadata} - –'],
    ['a line without words', false, '{metadata} –'],
    ['a line of the head', false, '{byline} Jo Roe'],
  ])('%s are loose: %s', (_, is, row) => expect(page([...times(6, sign), ...times(6, row), 9])).toBe(is))
  test('what an article that was copied may end with says nothing', () => {
    const share = '{share} Share'
    expect(page([...times(6, sign), ...times(5, loose), 9, ...times(3, share)])).toBe(false)
    expect(page([...times(3, share), ...times(3, sign), ...times(6, loose), 9])).toBe(true)
  })
})

describe('a text is a page or not', () => {
  const menu = [...times(6, sign), ...times(6, loose), 9]
  test.each([
    ['where the caller says so', [9], { options: { mode: 'balanced' } }, true],
    ['where the caller says that it is none', menu, { options: { mode: 'conservative' } }, false],
    ['where it was one before', [9], { seen: { title: 0 } }, true],
    ['where its form tells what is what', menu, { form: { told: true } }, false],
    [
      'where its form tells, whatever the caller says',
      menu,
      { form: { told: true }, options: { mode: 'balanced' } },
      false,
    ],
  ] as const)('%s', (_, rows, around, is) => expect(page(rows, around)).toBe(is))
})

import { describe, expect, test } from 'vitest'
import { completeDates } from '../../src/article/complete-dates.ts'
import type { Facts } from '../../src/article/facts.ts'
import { noFacts } from './no-facts.ts'

const none: Facts = noFacts
const url = 'https://a.example/2025/05/04/dam'
const at = url.indexOf('2025')

describe('the day of a dateline', () => {
  const text = 'BELD, May 2 (AFP) — Rain fell again.'
  const printed = { start: 6, end: 11, printed: true }
  const dateline = { start: 0, end: 19, place: 'BELD', date: null, agency: 'AFP' }
  const dateOf = (facts: Partial<Facts>, source = text) => completeDates(source, { ...none, ...facts }, false).dateline
  const published = { iso: '2025-05-04' } as Facts['published']
  test('has the year of the day on which the text was published', () => {
    expect(dateOf({ dateline, published })?.date).toMatchObject({ iso: '2025-05-02', ...printed })
    expect(dateOf({ dateline, published: { iso: '2024-05-04' } as Facts['published'] })?.date?.iso).toBe('2024-05-02')
    expect(dateOf({ dateline, url }, `${text}\n\n${url}`)?.date?.iso).toBe('2025-05-02')
  })
  test('is its own where it prints one in full', () => {
    const date = { iso: '2023-01-01' } as Facts['published']
    expect(dateOf({ dateline: { ...dateline, date }, published })).toEqual({ ...dateline, date })
  })
  test('is none where nothing tells a year', () => {
    expect(dateOf({ dateline })).toEqual(dateline)
    expect(dateOf({ published })).toBeNull()
  })
})

describe('the day in an address', () => {
  const published = (source: string, known = false, facts: Partial<Facts> = { url }) =>
    completeDates(source, { ...none, ...facts }, known).published
  test('that stands in the text has its place there, the first time', () => {
    expect(published(`${url}\n\nDam cracks`)).toMatchObject({ iso: '2025-05-04', start: at, end: at + 10 })
    expect(published(`See ${url} and ${url}`)).toMatchObject({ iso: '2025-05-04', start: 4 + at, end: 14 + at })
  })
  test('that the caller knows stands nowhere', () =>
    expect(published('Dam cracks', true)).toMatchObject({ iso: '2025-05-04', start: 0, end: 0 }))
  test('is not believed where neither is so, nor where no day stands in it', () => {
    expect(published('Dam cracks')).toBeNull()
    expect(published('Dam cracks', true, { url: 'https://a.example/dam' })).toBeNull()
    expect(published('Dam cracks', true, {})).toBeNull()
    expect(published('')).toBeNull()
  })
  test('counts after what the text says, and before an update', () => {
    const [said, later] = ['2025-03-01', '2025-06-01'].map((iso) => ({ iso }) as Facts['published'])
    expect(published(url, false, { url, published: said! })?.iso).toBe('2025-03-01')
    expect(published(url, false, { url, updated: later! })?.iso).toBe('2025-05-04')
    expect(published('Dam cracks', false, { updated: later! })?.iso).toBe('2025-06-01')
  })
  test('stands in the text at its very beginning', () =>
    expect(published('2025/05/04/dam', false, { url: '2025/05/04/dam' })).toEqual(
      published('2025/05/04/dam', true, { url: '2025/05/04/dam' }),
    ))
  test('nothing else changes', () => expect(completeDates('Dam cracks', none, false)).toEqual(none))
})

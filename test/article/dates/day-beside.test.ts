import { describe, expect, test } from 'vitest'
import { dayBeside } from '../../../src/article/dates/day-beside.ts'
import { findDates } from '../../../src/article/dates/find-dates.ts'

const beside = (dateline: string, published: string) =>
  dayBeside(dateline, { start: 0, end: dateline.length }, findDates(published)[0]!)

describe('the day of a dateline without its year', () => {
  test.each([
    ['KELL, March 17 (AFP) -', '2025-03-18', '2025-03-17'],
    ['KELL, 17 March (AFP) -', '2025-03-18', '2025-03-17'],
    ['KELL, Mar. 17 (AFP) -', '2025-03-18', '2025-03-17'],
    ['KELL, Dec. 31 (AFP) -', '2025-01-01', '2024-12-31'],
    ['KELL, Jan. 1 (AFP) -', '2024-12-31', '2025-01-01'],
    ['KELL, Dec. 31 (AFP) -', '2025-01-01T10:30:00Z', '2024-12-31'],
    ['KELL, March 1 (AFP) -', '2025-04-01', '2025-03-01'],
    ['KELL, May 2 (AFP) -', '2025-04-01', '2025-05-02'],
    ['KELL, March 31 (AFP) -', '2025-04-01', '2025-03-31'],
  ])('%s of %s', (dateline, published, iso) =>
    expect(beside(dateline, published)).toMatchObject({ iso, precision: 'day', zone: null, ambiguous: false }),
  )

  test.each([
    ['KELL, March 1 (AFP) -', '2025-04-02'],
    ['KELL, May 3 (AFP) -', '2025-04-01'],
    ['KELL, March 0 (AFP) -', '2025-03-01'],
    ['KELL, March 32 (AFP) -', '2025-04-01'],
    ['KELL, Monday 17 (AFP) -', '2025-03-17'],
    ['KELL (AFP) -', '2025-03-17'],
  ])('%s of %s is none', (dateline, published) => expect(beside(dateline, published)).toBeNull())

  test('says where it stands', () => {
    const source = 'x KELL, March 17 (AFP) - y'
    const day = dayBeside(source, { start: 2, end: 24 }, findDates('2025-03-18')[0]!)!
    expect(source.slice(day.start, day.end)).toBe('March 17')
  })
})

import { expect, test } from 'vitest'
import { dateOfDay, dayNumber, pad } from '../../src/text/civil.ts'
import { daysApart, isoDay, NO_DAY } from '../../src/text/iso-day.ts'

test.each([
  [1970, 1, 1],
  [1969, 12, 31],
  [1970, 2, 28],
  [1970, 3, 1],
  [2000, 2, 29],
  [2000, 3, 1],
  [1900, 2, 28],
  [1900, 3, 1],
  [2024, 2, 29],
  [2024, 12, 31],
  [2025, 10, 31],
  [2025, 11, 30],
  [1999, 12, 31],
  [2001, 1, 1],
  [1600, 2, 29],
  [1599, 12, 31],
  [400, 1, 1],
  [1, 1, 1],
  [9999, 12, 31],
])('the day %i-%i-%i and back', (year, month, day) => {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const days = date.getTime() / 86_400_000
  expect(dayNumber(year, month, day)).toBe(days)
  expect(dateOfDay(days)).toBe(date.toISOString().slice(0, 10))
})

test('every day of four centuries follows the one before', () => {
  const first = dayNumber(1800, 1, 1)
  const date = new Date(first * 86_400_000)
  const wrong: string[] = []
  for (let days = first; days < first + 146_097; days += 13) {
    date.setTime(days * 86_400_000)
    const iso = date.toISOString().slice(0, 10)
    if (dateOfDay(days) !== iso || isoDay(iso) !== days) wrong.push(iso)
  }
  expect(wrong).toEqual([])
})

test.each([
  ['2025-03-16', true],
  ['2025-03-16T10:30', true],
  ['2025-03-16 10:30:05', true],
  ['2025-03-16T10:30:05.25Z', true],
  ['2025-03-16T10:30+02:00', true],
  ['2025-03-16T10:30-0230', true],
  ['2025-3-16', false],
  ['2025-03-16x', false],
  ['x2025-03-16', false],
  ['2025-01-01', true],
  ['2025-12-31', true],
  ['2025-00-16', false],
  ['2025-13-16', false],
  ['2025-03-00', false],
  ['2025-03-32', false],
  ['2025-02-28', true],
  ['2025-02-29', false],
  ['2025-04-31', false],
  ['16 March 2025', false],
  ['', false],
  [null, false],
  [undefined, false],
])('%s is an ISO day: %j', (date, is) => {
  expect(isoDay(date)).toBe(is ? dayNumber(2025, Number(date!.slice(5, 7)), Number(date!.slice(8, 10))) : NO_DAY)
})

test('days apart, where both are known', () => {
  expect([daysApart(3, 5), daysApart(5, 3), daysApart(5, 5)]).toEqual([2, 2, 0])
  expect([daysApart(NO_DAY, 5), daysApart(5, NO_DAY), daysApart(NO_DAY, NO_DAY)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect([pad(7), pad(17), pad(7, 4)]).toEqual(['07', '17', '0007'])
})

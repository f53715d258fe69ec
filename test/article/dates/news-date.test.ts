import { describe, expect, test } from 'vitest'
import { dayInAddress } from '../../../src/article/dates/day-in-address.ts'
import { newsDate } from '../../../src/article/dates/news-date.ts'
import { unprinted } from '../../../src/article/dates/unprinted.ts'

const at = (iso: string) => newsDate({ iso, precision: 'minute', zone: null, ambiguous: false, start: 3, end: 9 })

describe('the moment of a date', () => {
  test.each([
    ['1970-01-01T00:00Z', 0],
    ['1970-01-01T00:00:01Z', 1000],
    ['1970-01-01T00:01Z', 60_000],
    ['1970-01-01T01:00Z', 3_600_000],
    ['1970-01-02T00:00Z', 86_400_000],
    ['1970-01-01T05:30+05:30', 0],
    ['1969-12-31T20:30-03:30', 0],
    ['2025-03-16T10:30:05+01:00', Date.UTC(2025, 2, 16, 9, 30, 5)],
  ])('%s', (iso, epoch) => expect(at(iso).epoch).toBe(epoch))

  test.each(['2025-03-16', '2025-03-16T10:30', 'noon'])('%s tells none', (iso) => expect(at(iso).epoch).toBeNull())
})

test('what the caller tells stands nowhere in the text', () => {
  const date = at('1970-01-01T00:01Z')
  expect(date).toMatchObject({ start: 3, end: 9, printed: true })
  expect(unprinted(date)).toEqual({ ...date, start: 0, end: 0, printed: false })
})

describe('the day in an address', () => {
  const day = (iso: string, start: number) => ({
    ...{ iso, precision: 'day', zone: null, ambiguous: false, start, end: start + 10, epoch: null, printed: true },
  })
  test.each([
    ['https://g.example/2025/03/16/dam', 0, '2025-03-16', 18],
    ['https://g.example/2025-12-01-dam', 100, '2025-12-01', 118],
    ['/1999/01/31', 7, '1999-01-31', 8],
  ])('%s at %i', (url, from, iso, start) => expect(dayInAddress(url, from)).toEqual(day(iso, start)))

  test.each(['/2025/13/16/', '/2025/03/32/', '/2025/03-16/', '/2025/03/161', '/1899/03/16/', '/2025/3/16/', ''])(
    '%j has none',
    (url) => expect(dayInAddress(url, 0)).toBeNull(),
  )
})

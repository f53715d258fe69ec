import { describe, expect, test } from 'vitest'
import { dayNumber, isoDay } from '../../src/article/dates/civil.ts'
import { findDates } from '../../src/article/dates/find-dates.ts'
import { readRelativeDate } from '../../src/article/dates/relative-date.ts'
import { countWords } from '../../src/article/lines.ts'
import { readDateLine } from '../../src/article/parsers/date-line.ts'

describe('findDates', () => {
  test.each([
    ['March 16, 2025', '2025-03-16', 'day', null],
    ['Mar. 16th, 2025', '2025-03-16', 'day', null],
    ['16 March 2025', '2025-03-16', 'day', null],
    ['16th of March, 2025', '2025-03-16', 'day', null],
    ['19-Dec-2025', '2025-12-19', 'day', null],
    ['Sunday, March 16, 2025', '2025-03-16', 'day', null],
    ['2025-03-16', '2025-03-16', 'day', null],
    ['2025/03/16', '2025-03-16', 'day', null],
    ['2024-02-14T16:15:30Z', '2024-02-14T16:15:30Z', 'second', 'Z'],
    ['2025-05-14T06:30:00+01:00', '2025-05-14T06:30:00+01:00', 'second', '+01:00'],
    ['Sat 24 Feb 2024 12.42 CET', '2024-02-24T12:42+01:00', 'minute', 'CET'],
    ['November 20th, 2019 - 07:29 GMT', '2019-11-20T07:29Z', 'minute', 'GMT'],
    ['March 18, 2025 / 11:02 AM EDT', '2025-03-18T11:02-04:00', 'minute', 'EDT'],
    ['5:45 AM PST 11/19/2019', '2019-11-19T05:45-08:00', 'minute', 'PST'],
    ['12:24 am EST, Wednesday, November 20, 2019', '2019-11-20T00:24-05:00', 'minute', 'EST'],
    ['Fri 6:45 PM, Feb 16, 2018', '2018-02-16T18:45', 'minute', null],
    ['Jul 17, 2024, 11:21am', '2024-07-17T11:21', 'minute', null],
    ['Jan 10, 2025 at 5 p.m. ET', '2025-01-10T17:00-05:00', 'minute', 'ET'],
    ['July 10, 2025 at 5 p.m. ET', '2025-07-10T17:00-04:00', 'minute', 'ET'],
    ['13/06/2014', '2014-06-13', 'day', null],
    ['13.11.2019', '2019-11-13', 'day', null],
    ['March 17, 2025 5:21 PM GMT+1', '2025-03-17T17:21+01:00', 'minute', 'GMT+1'],
    ['March 17, 2025 17:21 UTC-04:30', '2025-03-17T17:21-04:30', 'minute', 'UTC-04:30'],
    ['21 May 2025 - 14:19', '2025-05-21T14:19', 'minute', null],
  ])('%s', (text, iso, precision, zone) => {
    const [date] = findDates(text)
    expect(date).toMatchObject({ iso, precision, zone, ambiguous: false })
    expect(text.slice(date!.start, date!.end).length).toBeGreaterThan(7)
  })

  test('reads 03/04/2025 as it is told, and says when it was not told', () => {
    expect(findDates('03/04/2025')[0]).toMatchObject({ iso: '2025-03-04', ambiguous: true })
    expect(findDates('03/04/2025', { order: 'mdy' })[0]).toMatchObject({ iso: '2025-03-04', ambiguous: false })
    expect(findDates('03/04/2025', { order: 'dmy' })[0]).toMatchObject({ iso: '2025-04-03', ambiguous: false })
    expect(findDates('05/05/2025')[0]).toMatchObject({ ambiguous: false })
  })

  test.each([
    'March 16',
    'February 2022',
    '31 February 2025',
    '2025-13-01',
    'version 1.2.2003.4',
    'call 555-03-2025-99',
    '3 hours ago',
  ])('makes nothing of %s', (text) => expect(findDates(text)).toEqual([]))
})

describe('readDateLine', () => {
  const read = (line: string) => readDateLine(line, countWords(line), {})

  test('tells published from updated', () => {
    const line = read('Published Jul 17, 2024, 11:21am|Updated Jul 18, 2024, 6:39pm')
    expect(line?.published?.iso).toBe('2024-07-17T11:21')
    expect(line?.updated?.iso).toBe('2024-07-18T18:39')
  })

  test('finds the author beside the date', () => {
    expect(read('Chris Dale - Nov 19, 2019, 10:31 pm CST')?.byline?.authors).toEqual(['Chris Dale'])
    expect(read('Source: Xinhua | 2025-04-02 21:14:36 | Editor: Lin Mei')?.byline).toEqual({
      authors: [],
      agencies: ['Xinhua'],
    })
  })

  test.each([
    'The bridge was opened on March 16, 2025, by the mayor of the town and her two sons.',
    '— Jo Roe (@joroe) March 3, 2025',
    'He died on May 3, 2025.',
    'Hearings resume on May 3, 2025.',
    'No date here',
  ])('leaves %s', (line) => expect(read(line)).toBeNull())
})

describe('readRelativeDate', () => {
  const now = '2025-03-01T00:30+01:00'
  test.each([
    ['3 hours ago', '2025-02-28T21:30+01:00', 'minute'],
    ['an hour ago', '2025-02-28T23:30+01:00', 'minute'],
    ['Published 2 days ago', '2025-02-27', 'day'],
    ['yesterday', '2025-02-28', 'day'],
    ['5 mins ago', '2025-03-01T00:25+01:00', 'minute'],
  ])('%s', (line, iso, precision) => {
    expect(readRelativeDate(line, now)).toMatchObject({ iso, precision, updated: false })
  })

  test('needs a now that can be read', () => {
    expect(readRelativeDate('3 hours ago', undefined)).toBeNull()
    expect(readRelativeDate('3 hours ago', 'noon')).toBeNull()
    expect(readRelativeDate('Updated 1 hour ago', '2024-03-01')).toMatchObject({ iso: '2024-02-29', updated: true })
  })

  test('agrees with the calendar for two centuries', () => {
    for (let days = -36_525; days < 73_050; days += 13) {
      const iso = new Date(days * 864e5).toISOString().slice(0, 10)
      expect(isoDay(days)).toBe(iso)
      const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
      expect(dayNumber(year, month, day)).toBe(days)
    }
  })
})

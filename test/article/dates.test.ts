import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/article/dates/find-dates.ts'
import { readRelativeDate } from '../../src/article/dates/read-relative-date.ts'
import { readDateLine } from '../../src/article/forms/date-line.ts'
import { isClockLine } from '../../src/article/forms/is-clock-line.ts'
import { countWords } from '../../src/article/lines/shape/count-words.ts'
import { dateOfDay, dayNumber } from '../../src/text/civil.ts'

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
    ['Wed, Nov 20 20194:29 AM EST', '2019-11-20T04:29-05:00', 'minute', 'EST'],
    ['March 7, 20247:55 AM UTC', '2024-03-07T07:55Z', 'minute', 'UTC'],
    ['Tue, 18 Mar 2025 17:21:05 +0100', '2025-03-18T17:21:05+01:00', 'second', '+0100'],
    ['15:56 BST, 27 April 2024', '2024-04-27T15:56+01:00', 'minute', 'BST'],
    ['5:21pm, 18 Mar 2025', '2025-03-18T17:21', 'minute', null],
    ['18.03.2025 17:21', '2025-03-18T17:21', 'minute', null],
    ['31. October, 2023', '2023-10-31', 'day', null],
    ['Apr. 26, 2022Apr. 26, 2022', '2022-04-26', 'day', null],
    ['Feb. 6, 2025 | 6 a.m. CST', '2025-02-06T06:00-06:00', 'minute', 'CST'],
    ['March 18, 2025, noon ET', '2025-03-18T12:00-04:00', 'minute', 'ET'],
    ['July 10, 2025 at midnight GMT', '2025-07-10T00:00Z', 'minute', 'GMT'],
    ['March 18, 2025 09:00 AM Eastern Daylight Time', '2025-03-18T09:00-04:00', 'minute', 'Eastern Daylight Time'],
    ['6 Feb 2025, 9:00 pm Pacific Time', '2025-02-06T21:00-08:00', 'minute', 'Pacific Time'],
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
    expect(findDates('11/12/19 4:40PM')[0]).toMatchObject({ iso: '2019-11-12T16:40', ambiguous: true })
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

  test('what else the line says does no harm where a label opens it', () => {
    const line = 'Posted on December 20, 2025 by Jean Roe (JRO) - 5 Comments on Do you need 14 ports on your board?'
    expect(read(line)).toMatchObject({ published: { iso: '2025-12-20' }, byline: { authors: ['Jean Roe'] } })
    const desk = read('Gazette Lifestyle Desk / gazette.example / Updated: Dec 17, 2025, 21:47 IST')
    expect(desk).toMatchObject({ published: null, updated: { iso: '2025-12-17T21:47+05:30' } })
  })

  test.each([
    'The bridge was opened on March 16, 2025, by the mayor of the town and her two sons.',
    '— Jo Roe (@joroe) March 3, 2025',
    'He died on May 3, 2025.',
    'Hearings resume on May 3, 2025.',
    'No date here',
  ])('leaves %s', (line) => expect(read(line)).toBeNull())
})

describe('isClockLine', () => {
  test.each(['10:42 BST', '18 MAR, 17:21', 'Monday 5:30PM', '9.58am', '5 p.m.'])('%s', (line) => {
    expect(isClockLine(line)).toBe(true)
  })
  test.each(['2025', 'May 5', '3:2', 'At 10:42 it fell'])('not %s', (line) => expect(isClockLine(line)).toBe(false))
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
    const wrong: number[] = []
    for (let days = -36_525; days < 73_050; days += 13) {
      const iso = new Date(days * 864e5).toISOString().slice(0, 10)
      const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
      if (dateOfDay(days) !== iso || dayNumber(year, month, day) !== days) wrong.push(days)
    }
    expect(wrong).toEqual([])
  })
})

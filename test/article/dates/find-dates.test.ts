import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/article/dates/find-dates.ts'

/** A text and what is read of it: the words of the date between bars, and its value. */
const rows: readonly (readonly [text: string, iso: string])[] = [
  // ── days ──
  ['on |2025-03-16| it', '2025-03-16'],
  ['|2025/3/6|', '2025-03-06'],
  ['|2025.3.6|', '2025-03-06'],
  ['|1800-01-01|', '1800-01-01'],
  ['|2199-12-31|', '2199-12-31'],
  ['|December 31, 2024|', '2024-12-31'],
  ['|Jan 1, 2025|', '2025-01-01'],
  ['|Sept 30, 2025|', '2025-09-30'],
  ['|2 May 2025|', '2025-05-02'],
  ['|29 February 2024|', '2024-02-29'],
  ['|29 February 2000|', '2000-02-29'],
  ['|28 February 2025|', '2025-02-28'],
  ['|30 April 2025|', '2025-04-30'],
  ['|31 July 2025|', '2025-07-31'],
  ['|31 August 2025|', '2025-08-31'],
  ['|30 September 2025|', '2025-09-30'],
  ['|31 October 2025|', '2025-10-31'],
  ['|30 November 2025|', '2025-11-30'],
  ['|30 June 2025|', '2025-06-30'],
  ['|31 May 2025|', '2025-05-31'],
  ['|31 March 2025|', '2025-03-31'],
  ['|31 January 2025|', '2025-01-31'],
  ['|13/1/25|', '2025-01-13'],
  ['|1/13/25|', '2025-01-13'],
  ['|12.11.2019|', '2019-11-12'],
  // ── the weekday belongs to it ──
  ['It was |Sunday, March 16, 2025|.', '2025-03-16'],
  ['|Wed. 16 April 2025|', '2025-04-16'],
  ['|Thurs 17 April 2025|', '2025-04-17'],
  ['|Wednesday, April 16, 2025|', '2025-04-16'],
  ['someday |16 April 2025|', '2025-04-16'],
  // ── times behind ──
  ['|March 16, 2025, 4:40PM|', '2025-03-16T16:40'],
  ['|March 16, 2025 4:40 a.m.|', '2025-03-16T04:40'],
  ['|March 16, 2025 12:05 am|', '2025-03-16T00:05'],
  ['|March 16, 2025 12:05 pm|', '2025-03-16T12:05'],
  ['|March 16, 2025 1:05 pm|', '2025-03-16T13:05'],
  ['|March 16, 2025 13:05 pm|', '2025-03-16T13:05'],
  ['|March 16, 2025 0:05 pm|', '2025-03-16T12:05'],
  ['|March 16, 2025 00:05 am|', '2025-03-16T00:05'],
  ['|March 16, 2025 23:59|', '2025-03-16T23:59'],
  ['|2025-03-16T23:59:59Z|', '2025-03-16T23:59:59Z'],
  ['|2025-03-16T23:59:59.123Z|', '2025-03-16T23:59:59Z'],
  ['|March 16, 2025, 6 pm|', '2025-03-16T18:00'],
  ['|March 16, 2025 at noon|', '2025-03-16T12:00'],
  ['|March 16, 2025, midnight|', '2025-03-16T00:00'],
  ['|March 16, 2025 18h42|', '2025-03-16T18:42'],
  ['|March 16, 2025 18:42 Hrs IST|', '2025-03-16T18:42+05:30'],
  ['|March 16, 2025 1842 GMT|', '2025-03-16T18:42Z'],
  ['|March 16, 2025, 1842 hrs|', '2025-03-16T18:42'],
  ['|1842 GMT, 16 March 2025|', '2025-03-16T18:42Z'],
  ['|18:42 +0100, 16 March 2025|', '2025-03-16T18:42+01:00'],
  ['|18:42+05:30 on 16 March 2025|', '2025-03-16T18:42+05:30'],
  ['|18:42:07 -0500, Sunday, March 16, 2025|', '2025-03-16T18:42:07-05:00'],
  ['|18:42Z 16 March 2025|', '2025-03-16T18:42Z'],
  ['09:00-|10:30, 16 March 2025|', '2025-03-16T10:30'],
  ['|1909 GMT (0309 HKT) November 18, 2019|', '2019-11-18T19:09Z'],
  ['|March 3, 20257:15 AM UTC|Updated 2 hours ago', '2025-03-03T07:15Z'],
  // ── what is no time of day leaves the day ──
  ['|March 16, 2025| 1842 votes', '2025-03-16'],
  ['|March 16, 2025| 2442 GMT', '2025-03-16'],
  ['|March 16, 2025| 11842 GMT', '2025-03-16'],
  ['11842 GMT, |16 March 2025|', '2025-03-16'],
  ['|March 16, 2025| 24:00', '2025-03-16'],
  ['|March 16, 2025| 12:60', '2025-03-16'],
  ['|March 16, 2025| 12:30:60', '2025-03-16'],
  ['|March 16, 2025| 13:22 am', '2025-03-16'],
  ['|March 16, 2025| 24:10 pm', '2025-03-16'],
  ['|March 16, 2025, 6 pm| Z', '2025-03-16T18:00'],
  // ── times before ──
  ['|09:40 on 17 March 2025|', '2025-03-17T09:40'],
  ['Posted |9:40 AM, Mon, Mar 17, 2025|', '2025-03-17T09:40'],
  ['25:40 |17 March 2025|', '2025-03-17'],
  // ── zones ──
  ['|2025-03-16T10:00:00+0530|', '2025-03-16T10:00:00+05:30'],
  ['|2025-03-16T10:00:00-03:00|', '2025-03-16T10:00:00-03:00'],
  ['|16 March 2025 10:00 GMT-11|', '2025-03-16T10:00-11:00'],
  ['|16 March 2025 10:00 UTC+5:45|', '2025-03-16T10:00+05:45'],
  ['|16 March 2025 10:00 IST|', '2025-03-16T10:00+05:30'],
  ['|16 March 2025 10:00 EST+5|', '2025-03-16T10:00'],
  ['|16 March 2025 10:00 UTC|', '2025-03-16T10:00Z'],
  ['|16 March 2025 10:00 Eastern Standard Time|', '2025-03-16T10:00-05:00'],
  // ── summer time in America: from the second Sunday of March to the first of November ──
  ['|March 8, 2025 9:00 AM ET|', '2025-03-08T09:00-05:00'],
  ['|March 9, 2025 9:00 AM ET|', '2025-03-09T09:00-04:00'],
  ['|March 13, 2025 9:00 AM ET|', '2025-03-13T09:00-04:00'],
  ['|March 14, 2021 9:00 AM CT|', '2021-03-14T09:00-05:00'],
  ['|March 13, 2021 9:00 AM CT|', '2021-03-13T09:00-06:00'],
  ['|November 1, 2025 9:00 AM ET|', '2025-11-01T09:00-04:00'],
  ['|November 2, 2025 9:00 AM ET|', '2025-11-02T09:00-05:00'],
  ['|November 3, 2025 9:00 AM ET|', '2025-11-03T09:00-05:00'],
  ['|April 1, 2025 9:00 AM MT|', '2025-04-01T09:00-06:00'],
  ['|October 31, 2025 9:00 AM PT|', '2025-10-31T09:00-07:00'],
  ['|February 28, 2025 9:00 AM PT|', '2025-02-28T09:00-08:00'],
  ['|December 1, 2025 9:00 AM MT|', '2025-12-01T09:00-07:00'],
  ['|March 8, 2020 9:00 AM ET|', '2020-03-08T09:00-04:00'],
  ['|November 1, 2020 9:00 AM ET|', '2020-11-01T09:00-05:00'],
  ['|November 6, 2021 9:00 AM ET|', '2021-11-06T09:00-04:00'],
  ['|March 9, 2008 9:00 AM ET|', '2008-03-09T09:00-04:00'],
  ['|March 8, 2008 9:00 AM ET|', '2008-03-08T09:00-05:00'],
  ['|March 11, 2007 9:00 AM ET|', '2007-03-11T09:00-04:00'],
  ['|July 4, 2006 9:00 AM ET|', '2006-07-04T09:00'],
]

describe('the dates of a text', () => {
  test.each(rows)('%s', (marked, iso) => {
    const text = marked.replaceAll('|', '')
    const start = marked.indexOf('|')
    const end = marked.lastIndexOf('|') - 1
    const [date, ...others] = findDates(text)
    expect(date).toMatchObject({ start, end, iso })
    expect(others).toEqual([])
    expect(date!.precision).toBe(iso.length === 10 ? 'day' : /T\d\d:\d\d:/.test(iso) ? 'second' : 'minute')
  })

  test.each([
    '1799-12-31',
    '2200-01-01',
    '2025-00-10',
    '2025-01-00',
    '29 February 2025',
    '29 February 1900',
    '29 February 1800',
    '29 February 2026',
    '30 February 2024',
    ...['March', 'May', 'July', 'August', 'October', 'December'].map((month) => `32 ${month} 2025`),
    '13/0/2025',
    'Auguſt 16, 2025',
    '31 April 2025',
    '31 June 2025',
    '31 September 2025',
    '31 November 2025',
    '32 January 2025',
    '0 May 2025',
    '30/30/2025',
    '0/5/2025',
    '12025-03-16',
    '2025-03-160',
    '2025-03/16',
    '16/03-2025',
    '16.03.2025.4',
    'Mayor 16, 2025',
    'March 16, 202',
  ])('%s is none', (text) => expect(findDates(text)).toEqual([]))

  test('several stand in their order, each once', () => {
    const text = 'Updated 18 March 2025, first published March 17, 2025 and 2025-03-16'
    expect(findDates(text).map(({ iso }) => iso)).toEqual(['2025-03-18', '2025-03-17', '2025-03-16'])
  })

  test('two may touch', () => {
    const starts = (text: string) => findDates(text).map(({ start }) => start)
    expect(starts('Apr. 26, 2022 10:30 (GMT)Apr. 27, 2022')).toEqual([0, 25])
    expect(starts('16 March 202510:30 (GMT)March 17, 2025')).toEqual([0, 13])
  })

  test('a time of day belongs to one of them', () => {
    const isos = (text: string) => findDates(text).map(({ iso }) => iso)
    expect(isos('March 16, 2025 10:30 17 March 2025')).toEqual(['2025-03-16T10:30', '2025-03-17'])
    expect(isos('16 March 2025 10:30 March 17, 2025')).toEqual(['2025-03-16', '2025-03-17T10:30'])
    expect(isos('10:30 March 16, 2025 11:30 March 17, 2025')).toEqual(['2025-03-16T11:30', '2025-03-17'])
  })

  test('a clock far from America is one that stands within 48 characters', () => {
    const read = (between: number) => findDates(`06/01/2025 ${'x'.repeat(between)} 13:55 GMT`)[0]?.iso
    expect([read(37), read(38)]).toEqual(['2025-01-06', '2025-06-01'])
  })

  test.each([
    ['03/04/2025', undefined, '2025-03-04', true],
    ['03/04/2025', 'mdy', '2025-03-04', false],
    ['03/04/2025', 'dmy', '2025-04-03', false],
    ['12/12/2025', undefined, '2025-12-12', false],
    ['12/13/2025', undefined, '2025-12-13', false],
    ['05/12/2025', 'dmy', '2025-12-05', false],
    ['12/11/2025', undefined, '2025-12-11', true],
    ['13/12/2025', undefined, '2025-12-13', false],
    ['12/13/2025', 'dmy', '2025-12-13', false],
    ['13/12/2025', 'mdy', '2025-12-13', false],
    ['06/01/2025 - 13:55 GMT+1', undefined, '2025-01-06T13:55+01:00', true],
    ['06/01/2025 - 13:55 EST', undefined, '2025-06-01T13:55-05:00', true],
    ['06.01.2025', 'mdy', '2025-06-01', false],
  ] as const)('%s read %s', (text, order, iso, ambiguous) =>
    expect(findDates(text, { order })[0]).toMatchObject({ iso, ambiguous }),
  )
})

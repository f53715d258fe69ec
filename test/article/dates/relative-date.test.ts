import { describe, expect, test } from 'vitest'
import { isAge } from '../../../src/article/dates/is-age.ts'
import { readRelativeDate } from '../../../src/article/dates/read-relative-date.ts'

const now = '2025-03-16T10:30:00Z'

describe('an age', () => {
  test.each([
    ['3 hours ago', '2025-03-16T07:30Z'],
    ['3h ago', '2025-03-16T07:30Z'],
    ['3 hrs ago', '2025-03-16T07:30Z'],
    ['1 hour ago', '2025-03-16T09:30Z'],
    ['an hour ago', '2025-03-16T09:30Z'],
    ['one hour ago', '2025-03-16T09:30Z'],
    ['11 hours ago', '2025-03-15T23:30Z'],
    ['10 hours ago', '2025-03-16T00:30Z'],
    ['5 minutes ago', '2025-03-16T10:25Z'],
    ['31 mins ago', '2025-03-16T09:59Z'],
    ['90 m ago', '2025-03-16T09:00Z'],
    ['a minute ago', '2025-03-16T10:29Z'],
    ['30 seconds ago', '2025-03-16T10:30Z'],
    ['just now', '2025-03-16T10:30Z'],
    ['2 days ago', '2025-03-14'],
    ['16 d ago', '2025-02-28'],
    ['1 week ago', '2025-03-09'],
    ['2 weeks ago', '2025-03-02'],
    ['today', '2025-03-16'],
    ['Yesterday', '2025-03-15'],
    ['Published 3 hours ago', '2025-03-16T07:30Z'],
    ['About 3 hours ago', '2025-03-16T07:30Z'],
    ['Posted: over 2 days ago', '2025-03-14'],
    ['First published on: 2 days ago', '2025-03-14'],
    ['3 hours ago | 4 min read', '2025-03-16T07:30Z'],
    ['2 days ago • 4 minutes', '2025-03-14'],
    ['2 days ago - 4m read', '2025-03-14'],
  ])('%s was %s', (line, iso) => {
    const fine = iso.length > 10
    expect(isAge(line)).toBe(true)
    expect(readRelativeDate(line, now)).toMatchObject({
      iso,
      precision: fine ? 'minute' : 'day',
      zone: fine ? 'Z' : null,
      ambiguous: false,
      updated: false,
    })
  })

  test('says where it stands', () => {
    expect(readRelativeDate('Published 3 hours ago', now)).toMatchObject({ start: 10, end: 21 })
    expect(readRelativeDate('3 hours ago | 4 min read', now)).toMatchObject({ start: 0, end: 11 })
  })

  test.each(['Updated 3 hours ago', 'Last updated: 3 hours ago', 'Modified 3 hours ago', 'Last edited 3 hours ago'])(
    '%s is that of a change',
    (line) => expect(readRelativeDate(line, now)?.updated).toBe(true),
  )

  test.each(['4 months ago', '2 years ago', 'a month ago', '3 mo ago'])('%s tells no day', (line) => {
    expect(isAge(line)).toBe(true)
    expect(readRelativeDate(line, now)).toBeNull()
  })

  test.each([
    '3 hours later',
    'ago',
    '1000 days ago',
    'It was 3 hours ago',
    '3 hours ago today',
    'three days ago',
    'now',
  ])('%s is none', (line) => {
    expect(isAge(line)).toBe(false)
    expect(readRelativeDate(line, now)).toBeNull()
  })

  test('a line of sixty characters is none', () => {
    const line = (length: number) => `3 hours ago${' '.repeat(length - 21)}4 min read`
    expect(isAge(line(59))).toBe(true)
    expect(readRelativeDate(line(59), now)).not.toBeNull()
    expect(isAge(line(60))).toBe(false)
    expect(readRelativeDate(line(60), now)).toBeNull()
  })

  test.each([
    ['2025-03-16', '2 hours ago', '2025-03-15'],
    ['2025-03-16', '1 hour ago', '2025-03-15'],
    ['2025-03-16', '1 minute ago', '2025-03-15'],
    ['2025-03-16', '2 days ago', '2025-03-14'],
    ['2025-03-16T00:10+05:30', '2 hours ago', '2025-03-15T22:10+05:30'],
    ['2025-03-16 01:05', '5 minutes ago', '2025-03-16T01:00'],
    ['2025-03-16T01:05:09.123Z', '5 minutes ago', '2025-03-16T01:00Z'],
    ['2024-03-01T12:00Z', 'yesterday', '2024-02-29'],
    ['2025-01-01T00:00Z', '1 minute ago', '2024-12-31T23:59Z'],
  ])('seen from %s, %s was %s', (from, line, iso) => expect(readRelativeDate(line, from)?.iso).toBe(iso))

  test('a clock without a zone gives none', () =>
    expect(readRelativeDate('5 minutes ago', '2025-03-16 01:05')).toMatchObject({ zone: null, epoch: null }))

  test.each([undefined, '', 'noon', '2025-3-16', '16 March 2025', '2025-03-16T1:00'])(
    'nothing is seen from %j',
    (from) => expect(readRelativeDate('2 days ago', from)).toBeNull(),
  )
})

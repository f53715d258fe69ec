import { months } from '../../lexicon/months.ts'
import { pad } from '../../text/civil.ts'
import type { NewsDate } from '../../types/article.ts'
import type { ReadingOptions } from '../reading-options.ts'
import type { Clock } from './clock.ts'
import { clockBefore } from './clock-before.ts'
import { clockBehind } from './clock-behind.ts'
import { dayShapes } from './day-shapes.ts'
import { newsDate } from './news-date.ts'
import { weekdayBefore } from './weekday-before.ts'
import { offsetOf } from './zone-offset.ts'

/** A clock of a country that writes the day first: "06/01/2025 - 13:55 GMT+1" */
const away = /\d (?:GMT|BST|W?CES?T|EES?T|IST|PKT|BDT|[WCE]AT|SAST|MSK|GST|SGT|MYT|A[EW][SD]T|NZ[SD]T)\b/

/** What every date has: a year, or a day between two others of its numbers. */
const numbers = /\d{4}|\d[/.-]\d{1,2}[/.-]\d\d/

/** How far before a day its time of day may begin. */
const reach = 48

/**
 * Every full date (day, month and year) in a short text, in order. Offsets are those of `text`. Nothing is guessed:
 * a date without a year is not a date, a date without a time stays a day.
 */
export function findDates(text: string, reading: ReadingOptions = {}): NewsDate[] {
  if (!numbers.test(text)) return []
  const found: NewsDate[] = []
  const isFree = (date: NewsDate): boolean => !found.some(({ start, end }) => start < date.end && date.start < end)
  for (const { order, pattern } of dayShapes) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const date = readDate(text, match, dayOf(text, match, order, reading), isFree)
      if (date) found.push(date)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly ambiguous: boolean
}

/** The day that the parts of a match name, in the order of its shape. */
function dayOf(text: string, match: RegExpExecArray, order: string, reading: ReadingOptions): Day {
  const [, first = '', second = '', third = '', fourth = ''] = match
  const ambiguous = false
  if (order === 'ymd') return { year: Number(first), month: Number(third), day: Number(fourth), ambiguous }
  if (order === 'Mdy') return { month: monthNumber(first), day: Number(second), year: Number(third), ambiguous }
  if (order === 'dMy') return { day: Number(first), month: monthNumber(second), year: Number(third), ambiguous }
  // Where dots stand or a clock far from America the day comes first: 04.03.2025.
  const isDayFirst = second === '.' || away.test(text.slice(match.index, match.index + match[0].length + reach))
  return numericDay(Number(first), Number(third), fourth, isDayFirst, reading.order)
}

function numericDay(a: number, b: number, year: string, isDayFirst: boolean, order: ReadingOptions['order']): Day {
  const dayFirst = a > 12 || (b <= 12 && (order ?? (isDayFirst ? 'dmy' : '')) === 'dmy')
  const [day, month] = dayFirst ? [a, b] : [b, a]
  return {
    year: (year.length === 2 ? 2000 : 0) + Number(year),
    month,
    day,
    ambiguous: a <= 12 && b <= 12 && a !== b && order === undefined,
  }
}

/** A time of day that belongs to another date is not this one's. */
function readDate(
  text: string,
  match: RegExpExecArray,
  named: Day,
  isFree: (date: NewsDate) => boolean,
): NewsDate | undefined {
  if (!isDay(named.year, named.month, named.day)) return undefined
  const start = match.index
  const end = start + match[0].length
  const behind = clockBehind(text.slice(end, end + reach))
  const later = behind && timed(named, behind, startWithWeekday(text, start), end + behind.length)
  if (later && isFree(later)) return later
  const before = clockBefore(text.slice(Math.max(0, start - reach), start))
  const earlier = before && timed(named, before, start - before.length, end)
  if (earlier && isFree(earlier)) return earlier
  const { ambiguous } = named
  const iso = isoOf(named)
  const day = newsDate({ iso, precision: 'day', zone: null, ambiguous, start: startWithWeekday(text, start), end })
  return isFree(day) ? day : undefined
}

const isoOf = ({ year, month, day }: Day): string => `${year}-${pad(month)}-${pad(day)}`

/** The day with the time of day that stands beside it; undefined where that is none. */
function timed(named: Day, clock: Clock, start: number, end: number): NewsDate | undefined {
  const read = readTime(clock)
  if (!read) return undefined
  const { zone } = clock
  const iso = isoOf(named) + read.iso + offsetOf(zone, named.year, named.month, named.day)
  return newsDate({ iso, precision: read.precision, zone, ambiguous: named.ambiguous, start, end })
}

function monthNumber(name: string): number {
  return months[name.toLowerCase()] ?? 0
}

function startWithWeekday(text: string, start: number): number {
  const found = weekdayBefore.exec(text.slice(Math.max(0, start - 16), start))
  return found ? start - found[0].length : start
}

interface Time {
  readonly iso: string
  readonly precision: 'minute' | 'second'
}

function readTime({ hour: word, minute: minutes, second, half }: Clock): Time | undefined {
  const printed = hourOf(word)
  // "13:22 pm" says it twice, "13:22 am" two things.
  if (half === 'a' && printed > 12) return undefined
  // "13:22 pm" counts to twenty-four already, "0:30 pm" from noon.
  const hour = half ? (printed % 12) + (half === 'p' ? 12 : 0) : printed
  const minute = Number(minutes)
  if (printed > 23 || minute > 59 || Number(second) > 59) return undefined
  const iso = `T${pad(hour)}:${pad(minute)}${second ? `:${second}` : ''}`
  return { iso, precision: second ? 'second' : 'minute' }
}

function hourOf(word: string): number {
  if (word === 'noon') return 12
  return word === 'midnight' ? 0 : Number(word)
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1800 || year > 2199 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0)
}

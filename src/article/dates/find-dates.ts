import { months } from '../../lexicon/months.ts'
import { timeZones } from '../../lexicon/time-zones.ts'
import { pad } from '../../text/civil.ts'
import { lazy } from '../../text/lazy.ts'
import type { NewsDate } from '../../types/article.ts'
import type { ReadingOptions } from '../reading-options.ts'
import { newsDate } from './news-date.ts'

/** The expressions, built on first use: each names one shape of a day or a time of day. */
const grammar = /* @__PURE__ */ lazy(() => {
  const monthName = Object.keys(months).sort(longestFirst).join('|')
  const zoneName = Object.keys(timeZones)
    .filter((name) => name.length > 1)
    .sort(longestFirst)
    .join('|')
  const weekday = '(?:mon|tues?|wed(?:nes)?|thurs?|thu|fri|sat(?:ur)?|sun)(?:day)?'
  const time = '(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:\\.\\d{1,6})?)?'
  const half = '\\s?([ap])\\.?\\s?m\\b\\.?'
  const zone = `\\(?((?:${zoneName}|(?:eastern|central|mountain|pacific) (?:standard |daylight )?time)\\b(?:[+-]\\d{1,2}(?::?\\d{2})?)?)\\)?`
  const make = (source: string, flags = 'iu') => new RegExp(source, flags)
  return {
    /** The part of a date that names the day. Named by what comes first. */
    days: [
      // 2025-03-16   2025/03/16
      { order: 'ymd', pattern: /(?<![\d/.-])(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?![\d/-])/g },
      // March 16, 2025   Mar. 16th 2025   Mar.16.2025   (not "March 16" alone)
      {
        order: 'Mdy',
        pattern: make(
          `\\b(${monthName})\\b\\.?\\s{0,2}(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s{0,2}|\\.|\\s{1,2})(\\d{4})`,
          'giu',
        ),
      },
      // 16 March 2025   16, March 2025   16th of March, 2025   16-Mar-2025
      {
        order: 'dMy',
        pattern: make(
          `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?,?[\\s-]{1,2}(?:of )?(${monthName})\\b\\.?,?[\\s-]{1,2}(\\d{4})`,
          'giu',
        ),
      },
      // 16/03/2025   3/16/25   16.03.2025
      { order: 'numeric', pattern: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/g },
    ],
    /** Right after a day: ", 4:40PM EST", " at 07:29 GMT", "T16:15:30Z". */
    timeAfter: make(
      `^(?:T|\\s?(?:,|-|–|—|•|·|\\||/|at|on|@)?\\s?(?:at )?)${time}(?:${half})?(?:\\s?(?:${zone}|([+-]\\d{2}:?\\d{2}|Z)(?![\\p{L}\\d])))?`,
    ),
    /** A bare hour: ", 6 pm". */
    hourAfter: make(`^(?:,|\\s[|•·–—-])?\\s(?:at )?(\\d{1,2})()()${half}(?:\\s?${zone})?`),
    /** ", noon ET"   " at midnight GMT" */
    wordAfter: make(`^,?\\s(?:at )?(noon|midnight)\\b()()()(?:\\s?${zone})?`),
    /** Right before a day: "5:45 AM PST 11/19/2019", "12:24 am EST, Wednesday, November 20, 2019". */
    timeBefore: make(`${time}(?:${half})?(?:\\s?${zone})?,?\\s?(?:on )?(?:${weekday}\\b\\.?,?\\s?)?$`),
    weekdayBefore: make(`\\b${weekday}[.,]{0,2}\\s?$`),
  }
})

function longestFirst(a: string, b: string): number {
  return b.length - a.length
}

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
  for (const { order, pattern } of grammar().days) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const date = readDate(text, match, order, reading)
      if (date && !found.some((other) => other.start < date.end && date.start < other.end)) found.push(date)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function readDate(text: string, match: RegExpExecArray, order: string, reading: ReadingOptions): NewsDate | undefined {
  const [, first = '', second = '', third = '', fourth = ''] = match
  let day: number
  let month: number
  let year: number
  let ambiguous = false
  if (order === 'ymd') [year, month, day] = [Number(first), Number(third), Number(fourth)]
  else if (order === 'Mdy') [month, day, year] = [monthNumber(first), Number(second), Number(third)]
  else if (order === 'dMy') [day, month, year] = [Number(first), monthNumber(second), Number(third)]
  else {
    const a = Number(first)
    const b = Number(third)
    year = fourth.length === 2 ? 2000 + Number(fourth) : Number(fourth)
    // Where dots stand or a clock far from America the day comes first: 04.03.2025.
    const isDayFirst = second === '.' || away.test(text.slice(match.index, match.index + match[0].length + reach))
    const dayFirst = a > 12 || (b <= 12 && (reading.order ?? (isDayFirst ? 'dmy' : '')) === 'dmy')
    ambiguous = a <= 12 && b <= 12 && a !== b && reading.order === undefined
    ;[day, month] = dayFirst ? [a, b] : [b, a]
  }
  if (!isDay(year, month, day)) return undefined
  const start = match.index
  const end = start + match[0].length
  const dayIso = `${pad(year, 4)}-${pad(month)}-${pad(day)}`
  const after = text.slice(end, end + reach)
  const { timeAfter, hourAfter, wordAfter } = grammar()
  const clock = timeAfter.exec(after) ?? hourAfter.exec(after) ?? wordAfter.exec(after)
  if (clock) {
    const read = readTime(clock)
    if (read) {
      const zoneText = clock[5] ?? clock[6] ?? null
      return newsDate({
        iso: dayIso + read.iso + offsetOf(zoneText, year, month, day),
        precision: read.precision,
        zone: zoneText,
        ambiguous,
        start: startWithWeekday(text, start),
        end: end + clock[0].trimEnd().length,
      })
    }
  }
  const before = text.slice(Math.max(0, start - reach), start)
  const clockBefore = grammar().timeBefore.exec(before)
  if (clockBefore) {
    const read = readTime(clockBefore)
    if (read) {
      const zoneText = clockBefore[5] ?? null
      const iso = dayIso + read.iso + offsetOf(zoneText, year, month, day)
      const from = start - clockBefore[0].length
      return newsDate({ iso, precision: read.precision, zone: zoneText, ambiguous, start: from, end })
    }
  }
  return newsDate({ iso: dayIso, precision: 'day', zone: null, ambiguous, start: startWithWeekday(text, start), end })
}

function monthNumber(name: string): number {
  return months[name.toLowerCase()] ?? 0
}

function startWithWeekday(text: string, start: number): number {
  const found = grammar().weekdayBefore.exec(text.slice(Math.max(0, start - 16), start))
  return found ? start - found[0].length : start
}

function readTime(match: RegExpExecArray): { iso: string; precision: 'minute' | 'second' } | undefined {
  const word = match[1]!.toLowerCase()
  let hour = word === 'noon' ? 12 : word === 'midnight' ? 0 : Number(word)
  const minute = Number(match[2] || 0)
  const second = match[3]
  const half = match[4]?.toLowerCase()
  // "13:22 pm" says it twice, "13:22 am" two things.
  if (half === 'a' && hour > 12) return undefined
  if (half && hour > 0 && hour < 13) hour = (hour % 12) + (half === 'p' ? 12 : 0)
  if (hour > 23 || minute > 59 || Number(second || 0) > 59) return undefined
  const iso = `T${pad(hour)}:${pad(minute)}${second ? `:${second}` : ''}`
  return { iso, precision: second ? 'second' : 'minute' }
}

/** `-04:00` for a zone whose distance from Greenwich is certain on that day, else nothing. */
function offsetOf(zone: string | null, year: number, month: number, day: number): string {
  if (!zone) return ''
  // "Eastern Daylight Time" is EDT.
  const name = (zone.includes(' ') ? zone.replace(/\B\p{L}+|\s/gu, '') : zone).toUpperCase()
  if (name === 'Z') return 'Z'
  if (/^[+-]/.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(-2)}`
  const shifted = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(name)
  if (shifted) return `${shifted[1]}${pad(Number(shifted[2]))}:${shifted[3] ?? '00'}`
  const fixed = timeZones[name]
  const minutes = fixed ?? americanOffset(name, year, month, day)
  if (minutes === undefined) return ''
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}

/** ET, CT, MT, PT: summer time runs from the second Sunday of March to the first of November (since 2007). */
function americanOffset(name: string, year: number, month: number, day: number): number | undefined {
  const winter = { ET: -300, CT: -360, MT: -420, PT: -480 }[name]
  if (winter === undefined || year < 2007) return undefined
  const sunday = (day - weekdayOf(year, month, day)) | 0
  const summer = (month > 3 && month < 11) || (month === 3 && sunday >= 8) || (month === 11 && sunday < 1)
  return summer ? winter + 60 : winter
}

/** 0 is Sunday. Sakamoto's method. */
function weekdayOf(year: number, month: number, day: number): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!
  const y = month < 3 ? year - 1 : year
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
}

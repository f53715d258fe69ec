import { dateOfDay, dayNumber, pad } from '../../text/civil.ts'
import type { NewsDate } from '../../types/article.ts'
import { newsDate } from './news-date.ts'
import { readAge } from './read-age.ts'

const minutesIn: Readonly<Record<string, number>> = { s: 0, m: 1, h: 60, d: 1440, w: 10_080 }
const minutesADay = 1440

/** An ISO date or date-time in minutes of its own clock; null where it cannot be read. */
function clockOf(now: string): { minutes: number; timed: boolean; zone: string } | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(now)
  if (!found) return null
  const [, year, month, day, hour, minute, zone = ''] = found
  const days = dayNumber(Number(year), Number(month), Number(day))
  const minutes = days * minutesADay + Number(hour ?? 0) * 60 + Number(minute ?? 0)
  return { minutes, timed: hour !== undefined, zone }
}

/** How long ago an age says. */
function minutesOf(phrase: string, count: string, unit: string): number {
  if (!unit) return /^yesterday$/i.test(phrase) ? minutesADay : 0
  return (/^\d/.test(count) ? Number(count) : 1) * minutesIn[unit.charAt(0).toLowerCase()]!
}

/**
 * Reads a line such as "3 hours ago" against `now` (an ISO date or date-time; its offset is kept). Without a `now` that
 * can be read there is no date.
 */
export function readRelativeDate(line: string, now: string | undefined): (NewsDate & { updated: boolean }) | null {
  if (now === undefined) return null
  const age = readAge(line)
  const clock = clockOf(now)
  if (!age || !clock) return null
  const [, phrase = '', count = '', unit = ''] = age.found
  // Months and years are too coarse for a day.
  if (/^(?:mo|y)/i.test(unit)) return null
  const { zone } = clock
  const moment = clock.minutes - minutesOf(phrase, count, unit)
  const days = Math.floor(moment / minutesADay)
  const within = moment - days * minutesADay
  const fine = clock.timed && (/^[smh]/i.test(unit) || /^just now$/i.test(phrase))
  const time = fine ? `T${pad(Math.floor(within / 60))}:${pad(within % 60)}${zone}` : ''
  const date = newsDate({
    iso: dateOfDay(days) + time,
    precision: fine ? 'minute' : 'day',
    zone: fine && zone ? zone : null,
    ambiguous: false,
    start: age.end - phrase.length,
    end: age.end,
  })
  return { ...date, updated: /^(?:last )?(?:updated|modified|edited)/i.test(line) }
}

import { timeZones } from '../../lexicon/time-zones.ts'
import { dayNumber, pad } from '../../text/civil.ts'

/** `-04:00` for a zone whose distance from Greenwich is certain on that day, else nothing. */
export function offsetOf(zone: string | null, year: number, month: number, day: number): string {
  if (!zone) return ''
  // "Eastern Daylight Time" is EDT.
  const name = (zone.includes(' ') ? zone.replace(/\B\p{L}+|\s/gu, '') : zone).toUpperCase()
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
  const sunday = day - weekdayOf(year, month, day)
  const summer = (month > 3 && month < 11) || (month === 3 && sunday >= 8) || (month === 11 && sunday < 1)
  return summer ? winter + 60 : winter
}

/** 0 is Sunday. 1970 began on a Thursday. */
const weekdayOf = (year: number, month: number, day: number): number => (dayNumber(year, month, day) + 4) % 7

import { dateOfDay, dayNumber } from './civil.ts'

/** No day is known. */
export const NO_DAY = -0x80000000

const ISO = /^((\d{4})-(\d\d)-(\d\d))(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/

/** Days since 1970-01-01 of an ISO date or date-time, as printed there; {@link NO_DAY} where there is none. */
export function isoDay(date: string | null | undefined): number {
  const match = ISO.exec(date ?? '')
  if (match === null) return NO_DAY
  const day = dayNumber(Number(match[2]), Number(match[3]), Number(match[4]))
  // February 30 is counted as a day of March, which is printed otherwise.
  return dateOfDay(day) === match[1] ? day : NO_DAY
}

/** Days apart, or undefined where one is not known. */
export function daysApart(a: number, b: number): number | undefined {
  return a === NO_DAY || b === NO_DAY ? undefined : Math.abs(a - b)
}

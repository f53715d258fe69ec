import type { Clock } from './clock.ts'
import { clockOf } from './clock-of.ts'
import { zoneIn } from './zone-in.ts'

/** "5:45 AM", at the end of what stands before a day. */
const before =
  /(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:\.\d{1,6})?)?(?:\s?(?<half>[ap])\.?\s?m\.?)?$/i
const bareBefore = /(?<!\d)(?<hour>\d{2})(?<minute>\d{2})$/
const hoursBefore = /\s?(?:hrs|hours)$/i
/** "1909 GMT (0309 HKT) November 18, 2019": the day is that of the first clock. */
const otherClock = / \(\d{4} \p{L}{2,5}\)$/u
/** What divides it from the day: ", Wednesday, " */
const divider = /,?\s?(?:on )?(?:(?:mon|tues?|wed(?:nes)?|thurs?|thu|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s?)?$/i
const zoneBefore = /\s?\(?(([a-z]{2,4}|[a-z]{7,8} (?:standard |daylight )?time)(?:[+-]\d{1,2}(?::?\d{2})?)?)\)?$/iu
/** " +0100", behind minutes; "09:00-10:00" lasts an hour. */
const offsetBefore = /(?<=\d[:.h]\d{2})\s?((?:\+|(?<=\s)-)\d{2}:?\d{2}|Z)$/i

/** The time of day that ends a text, as before a day; null where none does. */
export function clockBefore(text: string): Clock | null {
  const head = text.slice(0, divider.exec(text)!.index)
  const told = zoned(head)
  const found = before.exec(told.head)
  if (found) return clockOf(found.groups!, told.zone, text.length - found.index)
  const first = zoned(head.replace(otherClock, ''))
  const bare = first.head.replace(hoursBefore, '')
  const wire = first.zone || bare !== first.head ? bareBefore.exec(bare) : null
  return wire && clockOf(wire.groups!, first.zone, text.length - wire.index)
}

/** A text without the zone that ends it. */
function zoned(text: string): { head: string; zone: RegExpExecArray | null } {
  const zone = zoneIn(zoneBefore.exec(text)) ?? offsetBefore.exec(text)
  return { head: text.slice(0, zone?.index), zone }
}

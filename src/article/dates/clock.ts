import { timeZones } from '../../lexicon/time-zones.ts'

/** A time of day as it is printed beside a day. */
export interface Clock {
  /** "16"   "noon" */
  readonly hour: string
  /** Empty where none are printed, as the other parts are. */
  readonly minute: string
  readonly second: string
  /** "a"   "p" */
  readonly half: string
  /** "EST"   "GMT+1"   "-04:00"; null where none is printed. */
  readonly zone: string | null
  /** How many characters it takes of the text, from the day on. */
  readonly length: number
}

/** What may stand right after a day. `bare`: four digits are a time where a zone or "hrs" follows alone. */
const behind: readonly { readonly form: RegExp; readonly bare?: true }[] = [
  // ", 4:40PM"   " at 07:29"   "T16:15:30"   " 18h42"
  {
    form: /^(?:T|\s?(?:[,–—•·|/@-]|at|on)?\s?(?:at )?)(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:\.\d{1,6})?)?/i,
  },
  // As wires and armies write it: " 1842 GMT"   ", 1842 hrs IST"
  { form: /^(?:,|\s[|•·–—-])?\s(?:at )?(?<hour>\d{2})(?<minute>\d{2})(?!\d)/i, bare: true },
  // ", 6 pm"
  { form: /^(?:,|\s[|•·–—-])?\s(?:at )?(?<hour>\d{1,2})(?=\s?[ap]\.?\s?m\b)/i },
  // ", noon"   " at midnight"
  { form: /^,?\s(?:at )?(?<hour>noon|midnight)\b/i },
]
const halfBehind = /^\s?(?<half>[ap])\.?\s?m\b\.?/i
const hoursBehind = /^\s?(?:hrs\b\.?|hours\b)/i
/** "5:45 AM", at the end of what stands before a day. */
const before =
  /(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:\.\d{1,6})?)?(?:\s?(?<half>[ap])\.?\s?m\.?)?$/i
const bareBefore = /(?<!\d)(?<hour>\d{2})(?<minute>\d{2})$/
const hoursBefore = /\s?(?:hrs|hours)$/i
/** "1909 GMT (0309 HKT) November 18, 2019": the day is that of the first clock. */
const otherClock = / \(\d{4} \p{L}{2,5}\)$/u
/** What divides it from the day: ", Wednesday, " */
const divider = /,?\s?(?:on )?(?:(?:mon|tues?|wed(?:nes)?|thurs?|thu|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s?)?$/i

/** " EST"   " (GMT+1)"   " Eastern Daylight Time", which "Updated 2 hours ago" may be glued to */
const zoneBehind =
  /^\s?\(?(([a-z]{2,4}|[a-z]{7,8} (?:standard |daylight )?time)(?:\b|(?=updated|published))(?:[+-]\d{1,2}(?::?\d{2})?)?)\)?/iu
const zoneBefore = /\s?\(?(([a-z]{2,4}|[a-z]{7,8} (?:standard |daylight )?time)(?:[+-]\d{1,2}(?::?\d{2})?)?)\)?$/iu
const american = /^(?:eastern|central|mountain|pacific) /i
/** "+01:00"   "Z", where minutes are printed. */
const offset = /^\s?([+-]\d{2}:?\d{2}|Z)(?![\p{L}\d])/iu

/** The time of day that opens a text, as behind a day; null where none does. */
export function clockBehind(text: string): Clock | null {
  for (const { form, bare } of behind) {
    const found = form.exec(text)
    if (!found) continue
    let length = found[0].length
    const next = (pattern: RegExp): RegExpExecArray | null => {
      const part = pattern.exec(text.slice(length))
      length += part?.[0].length ?? 0
      return part
    }
    const minutes = found.groups!['minute'] !== undefined
    const half = bare ? null : next(halfBehind)
    const hours = minutes ? next(hoursBehind) : null
    const rest = text.slice(length)
    const zone = zoneIn(zoneBehind.exec(rest)) ?? (minutes && !bare ? offset.exec(rest) : null)
    if (bare && !hours && !zone) continue
    return clockOf({ ...found.groups, ...half?.groups }, zone, length + (zone?.[0].length ?? 0))
  }
  return null
}

/** The time of day that ends a text, as before a day; null where none does. */
export function clockBefore(text: string): Clock | null {
  const head = text.slice(0, divider.exec(text)!.index)
  const told = zoned(head)
  const found = before.exec(head) ?? before.exec(told.head)
  if (found) return clockOf(found.groups!, found.input === head ? null : told.zone, text.length - found.index)
  const first = zoned(head.replace(otherClock, ''))
  const bare = first.head.replace(hoursBefore, '')
  const wire = first.zone || bare !== first.head ? bareBefore.exec(bare) : null
  return wire && clockOf(wire.groups!, first.zone, text.length - wire.index)
}

/** A text without the zone that ends it. */
function zoned(text: string): { head: string; zone: RegExpExecArray | null } {
  const zone = zoneIn(zoneBefore.exec(text))
  return { head: text.slice(0, zone?.index), zone }
}

/** What names a zone; null where the word is none of one. */
const zoneIn = (found: RegExpExecArray | null): RegExpExecArray | null =>
  found && (american.test(found[2]!) || found[2]!.toUpperCase() in timeZones) ? found : null

const clockOf = (
  { hour = '', minute = '', second = '', half = '' }: Readonly<Record<string, string>>,
  zone: RegExpExecArray | null,
  length: number,
): Clock => ({ hour: hour.toLowerCase(), minute, second, half: half.toLowerCase(), zone: zone?.[1] ?? null, length })

import type { Clock } from './clock.ts'
import { clockOf } from './clock-of.ts'
import { zoneIn } from './zone-in.ts'

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

/** " EST"   " (GMT+1)"   " Eastern Daylight Time", which "Updated 2 hours ago" may be glued to */
const zoneBehind =
  /^\s?\(?(([a-z]{2,4}|[a-z]{7,8} (?:standard |daylight )?time)(?:\b|(?=updated|published))(?:[+-]\d{1,2}(?::?\d{2})?)?)\)?/iu
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

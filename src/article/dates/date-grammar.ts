import { months } from '../../lexicon/months.ts'
import { timeZones } from '../../lexicon/time-zones.ts'
import { lazy } from '../../text/lazy.ts'

/** The shapes of the part of a date that names the day, by what comes first. */
const daysOf = (monthName: string) => [
  // 2025-03-16   2025/03/16
  { order: 'ymd', pattern: /(?<![\d/.-])(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?![\d/-])/g },
  // March 16, 2025   Mar. 16th 2025   Mar.16.2025   (not "March 16" alone)
  {
    order: 'Mdy',
    pattern: new RegExp(
      `\\b(${monthName})\\b\\.?\\s{0,2}(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s{0,2}|\\.|\\s{1,2})(\\d{4})`,
      'giu',
    ),
  },
  // 16 March 2025   16, March 2025   16th of March, 2025   16-Mar-2025
  {
    order: 'dMy',
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?,?[\\s-]{1,2}(?:of )?(${monthName})\\b\\.?,?[\\s-]{1,2}(\\d{4})`,
      'giu',
    ),
  },
  // 16/03/2025   3/16/25   16.03.2025
  { order: 'numeric', pattern: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/g },
]

/** The expressions, built on first use: each names one shape of a day or a time of day. */
export const dateGrammar = /* @__PURE__ */ lazy(() => {
  const monthName = Object.keys(months).sort(longestFirst).join('|')
  const zoneName = Object.keys(timeZones)
    .filter((name) => name.length > 1)
    .sort(longestFirst)
    .join('|')
  const weekday = '(?:mon|tues?|wed(?:nes)?|thurs?|thu|fri|sat(?:ur)?|sun)(?:day)?'
  // 18:42   18.42   18h42
  const time = '(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:\\.\\d{1,6})?)?'
  const half = '\\s?([ap])\\.?\\s?m\\b\\.?'
  // "7:15 AM UTCUpdated 2 hours ago": glued.
  const zone = `\\(?((?:${zoneName}|(?:eastern|central|mountain|pacific) (?:standard |daylight )?time)(?:\\b|(?=updated|published))(?:[+-]\\d{1,2}(?::?\\d{2})?)?)\\)?`
  const wire = `(\\d{2})(\\d{2})()()(?:\\s?(?:hrs|hours)\\b(?:\\s?${zone})?|\\s?${zone})`
  const make = (source: string, flags = 'iu') => new RegExp(source, flags)
  return {
    days: daysOf(monthName),
    /** Right after a day: ", 4:40PM EST", " at 07:29 GMT", "T16:15:30Z". */
    timeAfter: make(
      `^(?:T|\\s?(?:,|-|–|—|•|·|\\||/|at|on|@)?\\s?(?:at )?)${time}(?:${half})?(?:\\s?hrs\\b\\.?)?(?:\\s?(?:${zone}|([+-]\\d{2}:?\\d{2}|Z)(?![\\p{L}\\d])))?`,
    ),
    /** As wires and armies write it: " 1842 GMT", ", 1842 hrs IST". */
    wireAfter: make(`^(?:,|\\s[|•·–—-])?\\s(?:at )?${wire}`),
    /** A bare hour: ", 6 pm". */
    hourAfter: make(`^(?:,|\\s[|•·–—-])?\\s(?:at )?(\\d{1,2})()()${half}(?:\\s?${zone})?`),
    /** ", noon ET"   " at midnight GMT" */
    wordAfter: make(`^,?\\s(?:at )?(noon|midnight)\\b()()()(?:\\s?${zone})?`),
    /** Right before a day: "5:45 AM PST 11/19/2019", "12:24 am EST, Wednesday, November 20, 2019". */
    timeBefore: make(`${time}(?:${half})?(?:\\s?${zone})?,?\\s?(?:on )?(?:${weekday}\\b\\.?,?\\s?)?$`),
    /** "1842 GMT, 11 Feb 2026"   "1909 GMT (0309 HKT) November 18, 2019": the day is that of the first clock. */
    wireBefore: make(`(?<!\\d)${wire}(?: \\(\\d{4} \\p{L}{2,5}\\))?,?\\s?(?:on )?(?:${weekday}\\b\\.?,?\\s?)?$`),
    weekdayBefore: make(`\\b${weekday}[.,]{0,2}\\s?$`),
  }
})

function longestFirst(a: string, b: string): number {
  return b.length - a.length
}

import { months } from '../../lexicon/months.ts'
import { wordSet } from '../../text/word-set.ts'

/** "9pm"   "3h"   "15th" */
const number = /^\d{1,4}(?:[ap]m|[hkm]|min|st|nd|rd|th)?$/
const weekday = /^(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?$/
const beside = /* @__PURE__ */ wordSet(
  'a p am pm m bst est cst gmt utc et noon midnight ago updated published posted last first on at of ' +
    'hour hours hr hrs min mins minute minutes day days week weeks month months year years ' +
    'comment comments view views share shares read page pages like likes',
)

/** Nothing but a day or a time, a number or a counter: "Tuesday, March 3"   "9:05 pm"   "3 hours ago"   "12 comments" */
export const isWhen = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .every(
      (word) =>
        word === '' || number.test(word) || weekday.test(word) || Object.hasOwn(months, word) || beside().has(word),
    )

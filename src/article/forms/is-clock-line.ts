/** "18 MAR, 17:21"   "10:42 BST"   "Monday 5:30PM"   "12 min ago": a time of day, of a day that is not told in full. */
export function isClockLine(text: string): boolean {
  return clock.test(text) || clock.test(text.replace(someDay, ''))
}
const clock =
  /^(?:\d{1,2} [a-z]{3,9},? |[a-z]{3,9} \d{1,2},? )?(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: [A-Z]{2,4})?$/i
const someDay = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|yesterday|today),? (?:at )?/i

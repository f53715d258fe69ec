import { isAge } from '../dates/is-age.ts'
import type { LaidOut } from '../reading.ts'
import { trimCharacters } from '../text/trim.ts'

/** What tells when something was written. */
export interface Stamp {
  /** Who stands beside the time on its line, empty where nobody does. */
  readonly beside: string
}

/** A name, a place and a time. */
const maxWords = 12
const maxLength = 90
/** "3 hours ago (edited)"   "· 3 hours ago" */
const around = /^[·•|–—-] ?| ?\(edited\)$/g
/** "Pat Doe · 3 hours ago"   "patdoe7 (2 days ago)"   "Pat Doe, Westmere, an hour ago"   "@patdoe7 · 3h" */
const aged = [
  /^([^.!?]{2,60}?)(?: ?[·•|,–—(-] ?| )(?:\d{1,3}|an?|one) ?(?:sec(?:ond)?|min(?:ute)?|hr|hour|day|week|month|year)s? ago\)?$/iu,
  /^([^.!?]{2,60}?)(?: ?[·•|,–—(-] ?| )(?:\d{1,3} ?[smhdw](?: ago)?|just now|yesterday)\)?$/iu,
]
/** "3h"   "2d": an age, alone on its line. */
const short = /^\d{1,3} ?(?:[smhdw]|mo|yr?)$/
const separators = ' ·•|,–—()[]-'

/** What every age ends with, in the last so many characters: looked for first, so that other lines cost one pass. */
const ending = /(?:ago|now|day|min(?:ute)?s?|read|\d ?(?:[smhdw]|mo|yr?))\)?(?: ?\(edited\))?$/iu
const reachOfEnding = 24

/** The time that a short line tells, and who stands beside it; null where it tells none. A time of day alone is the story's. */
export function stampAt({ lines, find }: LaidOut, at: number): Stamp | null {
  const { text, words, prose } = lines[at]!
  if (prose || words > maxWords || text.length > maxLength) return null
  const age = ending.test(text.slice(-reachOfEnding)) ? ageIn(text) : null
  if (age) return age
  const found = find.date(at)
  if (!found) return null
  const date = found.published ?? found.updated
  if (found.bare || !date) return { beside: '' }
  return { beside: found.byline?.authors[0] ?? trimCharacters(text.slice(0, date.start), separators) }
}

/** The age that the line tells, and who stands beside it. */
function ageIn(text: string): Stamp | null {
  const bare = text.replace(around, '')
  if (short.test(bare) || isAge(bare)) return { beside: '' }
  const name = aged.map((form) => form.exec(bare)?.[1]).find((beside) => beside !== undefined)
  return name === undefined ? null : { beside: trimCharacters(name, separators) }
}

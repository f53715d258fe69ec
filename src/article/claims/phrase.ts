import type { Claim, Reading } from '../reading.ts'
import { claimOf } from './claim-of.ts'
import { claimsOn } from './claims-on.ts'
import { isLeadIn } from './is-lead-in.ts'
import { isMostlyLinked } from './is-mostly-linked.ts'

/** A link of so many words is another story. */
const maxItemWords = 26

/**
 * Lines that a phrase recognises. A strong phrase stands by itself; a weak one (a word that may also be a crosshead)
 * needs a neighbour that is not body text, or stands outside the running text.
 */
export function phrase(reading: Reading): Claim[] {
  const { lines, phrases, first, find } = reading
  const last = lines.findLastIndex((line, i) => !phrases[i] && line.prose)
  const listed = new Set(reading.lists.flatMap(({ members }) => members))
  // "Posted by Jane Roe on May 3, 2025 at 6:42 pm" over the text tells the day. Under "Comments" a reader says it.
  const thread = phrases.findIndex((row, at) => row?.reason === 'comments' && find.date(at) === null)
  const head = thread < 0 ? first : Math.min(first, thread)
  const counters = countersIn(reading)
  const isOutside = (at: number) => first < 0 || at < first || at > last
  return claimsOn(lines, (_, at) => {
    const row = phrases[at]
    if (!row || isLeadIn(reading, at, row) || (row.weak && at < head && find.date(at) !== null)) return null
    return !row.weak || isOutside(at) || hasNoiseBeside(reading, listed, at)
      ? claimOf(counters.has(at) ? { ...row, opens: undefined } : row, at)
      : null
  })
}

/** So many lines that count comments are those of other stories: none of them opens a thread. */
const minCounters = 3
const counter = /^\d[\d,.]* comments?$/i

function countersIn({ lines }: Reading): ReadonlySet<number> {
  const places = lines.flatMap(({ text, words }, at) => (words === 2 && counter.test(text) ? [at] : []))
  return new Set(places.length < minCounters ? [] : places)
}

function hasNoiseBeside(reading: Reading, listed: ReadonlySet<number>, at: number): boolean {
  const { lines, phrases } = reading
  const isNoise = (i: number) => {
    const line = lines[i]
    if (!line || phrases[i] || listed.has(i)) return true
    return isMostlyLinked(line) && line.words <= maxItemWords
  }
  return isMostlyLinked(lines[at]!) || [-1, 1].some((step) => isNoise(besideMarkup(reading, at, step)))
}

/** The next line, in the direction of `step`, that has words and shows no picture. */
function besideMarkup({ lines, captions }: Reading, at: number, step: number): number {
  let i = at + step
  while ((lines[i]?.wordless && !lines[i]!.image) || captions[i]) i += step
  return i
}

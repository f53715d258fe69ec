import type { Line } from '../lines/line.ts'
import type { Claim, Reading } from '../reading.ts'
import { claimsOn } from './claims-on.ts'

const time = /^\d{1,2}:\d\d (?!\p{Lu}{2,5}\b)/u
/** "42 min"   "1 hr 12 min"   "38:20" */
const length = /^(?:\d{1,2} ?h(?:rs?|ours?)? )?\d{1,3} ?min(?:ute)?s?$|^(?:\d{1,2}:)?\d{1,2}:\d\d$/i
const minWords = 5
const maxWords = 18
/** Another line in so many that begins with a time makes a schedule. */
const reach = 6

/** What is played in a box of the page: a video's length before its headline, a podcast's behind it, or under its button. */
export function player({ lines, phrases, find }: Reading): Claim[] {
  return claimsOn(lines, (line, at) => {
    const plays = phrases[at - 1]?.reason === 'media' && length.test(line.text)
    const ends = phrases[at - 2] && lines[at - 1]!.headline && length.test(line.text)
    const begins = phrases[at - 1] && line.headline && length.test(lines[at + 1]?.text ?? '')
    return plays || ends || begins || (isTeaser(lines, at) && !find.date(at)) ? claim : null
  })
}

const claim = { kind: 'boilerplate', reason: 'media', rule: 'media/player' } as const

/** "4:11 Heatwave could last until Sunday" alone between two paragraphs */
function isTeaser(lines: readonly Line[], at: number): boolean {
  const { text, words, item } = lines[at]!
  if (words < minWords || words > maxWords || item || !time.test(text) || /[.!?:]["”’]?$/.test(text)) return false
  const near = lines.slice(Math.max(0, at - reach), at + reach + 1)
  return near.filter((line) => time.test(line.text)).length === 1 && near.some((line) => line.prose)
}

import type { DatelineReading } from '../forms/dateline.ts'
import type { Line } from '../lines/line.ts'
import type { Reading } from '../reading.ts'
import { announces } from './extent/announces.ts'
import { isSentence } from './is-sentence.ts'

/** A notice above the text stands alone; an article's first paragraph has another one, or a short sentence, close behind. */
const closeBehind = 4

/**
 * The first open line of running text from `from` on that another one follows closely, or that opens with a place and
 * who reports from there or when; else just the first, and the number of lines where there is none.
 */
export function firstProse(
  { lines, find }: Reading,
  isOpen: (at: number) => boolean,
  from: number,
  page: boolean,
): number {
  let first = -1
  let last = -1
  for (let i = from; i < lines.length; i++) {
    const prose = lines[i]!.prose
    if (!isOpen(i) || !(prose || goesOn(lines, i))) continue
    // A list of steps is not a beginning where a paragraph stands before it.
    if (first >= 0 && prose && lines[i]!.item && !page) return first
    if (last >= 0 && i - last <= closeBehind) return last
    if (!prose) continue
    if (first < 0) {
      if (isReported(find.dateline(i))) return i
      first = i
    }
    last = i
  }
  return first < 0 ? lines.length : first
}

/** A place, and who reports from there or when. */
const isReported = (dateline: DatelineReading | null): boolean => Boolean(dateline?.agency ?? dateline?.date)

/** A short sentence, or what announces a list, goes on from a paragraph as another paragraph does. */
const goesOn = (lines: readonly Line[], at: number): boolean =>
  isSentence(lines[at]!) || (announces(lines[at]!) && lines[at + 1]?.item === true)

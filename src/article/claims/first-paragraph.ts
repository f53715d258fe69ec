import { isSentence } from '../layout/is-sentence.ts'
import type { Unlisted } from '../reading.ts'

/** The first paragraph that another one follows closely, or that stands under a byline and a date: a notice above the text stands alone. */
export function firstParagraph(reading: Unlisted): number {
  const { lines, phrases } = reading
  const isText = (i: number) => lines[i]?.prose === true && !phrases[i]
  const isShort = (i: number) => lines[i] !== undefined && !phrases[i] && isSentence(lines[i]!)
  const goesOn = (i: number) => isText(i) || isShort(i)
  const pair = lines.findIndex(
    // Bylines and dates are read only where they decide.
    (_, i) => isText(i) && (goesOn(i + 1) || goesOn(i + 2) || goesOn(i + 3) || isHeaded(reading, i)),
  )
  return pair >= 0 ? pair : lines.findIndex((_, i) => isText(i))
}

/** Byline and date stand so close above the first paragraph, buttons not counted. */
const reach = 3

function isHeaded({ lines, phrases, find }: Unlisted, first: number): boolean {
  let [byline, date] = [false, false]
  for (let at = first - 1, left = reach; at >= 0 && left > 0; at--) {
    if (phrases[at] || lines[at]!.wordless) continue
    left--
    byline ||= find.byline(at) !== null
    date ||= find.date(at) !== null
  }
  return byline && date
}

import type { Text } from '../reading.ts'
import { bylineLabel } from './bylines/byline-label.ts'

/** A line with a byline or a date has at most this many words. */
const maxHeadWords = 24

/** "ago" stands in the last characters, with the one before it. */
const reachOfAge = 4

/** What stands under a title: a byline, a date. "3 hours ago" is not a title either. */
export function headOf({ lines, find }: Text, at: number): 'byline' | 'date' | '' {
  if (lines[at]!.words > maxHeadWords) return ''
  if (
    find.byline(at) ||
    bylineLabel.test(lines[at]!.text) ||
    (/\bago$/.test(lines[at]!.text.slice(-reachOfAge)) && find.names(at))
  )
    return 'byline'
  return find.date(at) || find.age(at) || /^\d+ ?\p{Ll}+ ago\b/u.test(lines[at]!.text) ? 'date' : ''
}

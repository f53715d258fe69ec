import { hasHead } from './has-head.ts'
import type { Heads } from './heads-under.ts'
import { isPlain } from './is-plain.ts'
import { points } from './points.ts'
import type { Place } from './survey-title.ts'

/** What the bylines and dates around a line say. */
export function scoreHeads(place: Place, at: number, { byline, date }: Heads): number {
  let score = byline ? points.byline : 0
  if (date) score += points.date
  else if (isPlain(place, at) && hasHead(place, 'date', at - 2, at)) score += points.dateBefore
  if (hasHead(place, 'date', at + 5, at + 9)) score += points.dateLater
  return hasHead(place, 'byline', at - 3, at) ? score + points.bylineBefore : score
}

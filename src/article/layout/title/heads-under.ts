import { hasHead } from './has-head.ts'
import { isPlain } from './is-plain.ts'
import type { Place } from './survey-title.ts'

export interface Heads {
  readonly byline: boolean
  readonly date: boolean
}

/** Whether a byline and a date stand under the line. */
export function headsUnder(place: Place, at: number): Heads {
  const { lines } = place.text
  // A paragraph over another one: a byline behind them signs the text.
  const end = isPlain(place, at) && lines[at]!.prose && lines[at + 1]?.prose ? at + 1 : at + 5
  return { byline: hasHead(place, 'byline', at + 1, end), date: hasHead(place, 'date', at + 1, end) }
}

import type { Layout } from '../layout/lay-out.ts'
import { isAmongOthers } from '../prose/among-others.ts'
import { foreignEnds } from '../prose/ends.ts'
import { oddsOf } from '../prose/odds.ts'
import { openLines, surveyOf } from '../prose/survey.ts'
import type { Claim, LaidOut } from '../reading.ts'
import { claimAt } from './claim-at.ts'

/**
 * At the ends of the article, lines of another kind of prose than the story's: comments, biographies, terms, summaries
 * of other stories, promotion. Small signs are summed up (docs/weights.md) over all that would go with an end.
 */
export function foreign(reading: LaidOut): Claim[] {
  const { container, options } = reading
  if (container.told || options.mode === 'conservative') return []
  const places = openLines(reading)
  if (!isAmongOthers(reading, places.at(-1) ?? 0)) return []
  const survey = surveyOf(reading, places)
  const begun = isHeaded(reading.layout) ? survey.open.findIndex(({ at }) => at >= reading.layout.body) : -1
  const gone = foreignEnds(survey.open, (i) => oddsOf(survey, i), begun < 0 ? undefined : begun)
  return gone.map(({ at }) => claimAt(at, claim))
}

/** Under a byline or a date the first paragraph is the story's; without one any line may be what stands before it. */
const isHeaded = ({ head }: Layout): boolean => head.some(({ kind }) => kind === 'byline' || kind === 'date')

const claim = { kind: 'boilerplate', reason: 'off-article', rule: 'off-article/prose' } as const

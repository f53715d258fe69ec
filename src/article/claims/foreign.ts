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
  const survey = surveyOf(reading.lines, places)
  return foreignEnds(survey.open, (i) => oddsOf(survey, i)).map(({ at }) => claimAt(at, claim))
}

const claim = { kind: 'boilerplate', reason: 'off-article', rule: 'off-article/prose' } as const

import { isFact } from '../layout/extent/is-fact.ts'
import type { Layout } from '../layout/lay-out.ts'
import type { Line } from '../lines/line.ts'
import { isAmongOthers } from '../prose/among-others.ts'
import { foreignEnds } from '../prose/ends.ts'
import { oddsOf } from '../prose/odds.ts'
import { openLines } from '../prose/open-lines.ts'
import { type Open, surveyOf } from '../prose/survey.ts'
import type { Claim, LaidOut } from '../reading.ts'
import { claimAt } from './claim-at.ts'
import { leads } from './leads.ts'

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
  const { lines, layout } = reading
  const begun = isHeaded(layout)
    ? survey.open.findIndex(
        ({ at, line }) =>
          at >= layout.body || at === layout.dateline || (at > layout.title && opens(line, lines[at + 1])),
      )
    : -1
  const oddsAt = (i: number) => {
    const odds = oddsOf(survey, i)
    return odds > 0 && isListed(survey.open, i) ? 0 : odds
  }
  const gone = foreignEnds(survey.open, oddsAt, begun < 0 ? undefined : begun)
  return gone.map(({ at }) => claimAt(at, claim))
}

/** Over the first paragraph: what leads to a list, whom a letter addresses. */
const opens = (line: Line, next: Line | undefined): boolean => leads(line, next) || salutation.test(line.text)
const salutation = /^(?:the editor|dear|sir|madam)\b.{0,40}[,:]$/i

/** A row of a list that tells facts, with another beside it. */
const isListed = (open: readonly Open[], i: number): boolean =>
  isFact(open[i]!.line) && [-2, -1, 1, 2].some((step) => open[i + step] && isFact(open[i + step]!.line))

/** Under a byline or a date the first paragraph is the story's; without one any line may be what stands before it. */
const isHeaded = ({ head }: Layout): boolean => head.some(({ kind }) => kind === 'byline' || kind === 'date')

const claim = { kind: 'boilerplate', reason: 'off-article', rule: 'off-article/prose' } as const

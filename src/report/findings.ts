import { type NormalizeOptions, type Origins, origins } from '../index.ts'
import { type Headline, headlineOf } from './headline.ts'
import { type Shares, type Sheet, sharesOf, sheetsOf } from './sheets.ts'
import { type ReportInput, type Story, storyOf } from './story.ts'
import { type Synopsis, synopsisOf } from './synopsis.ts'

/** Everything that report and playground say of some articles, before it is said. */
export interface Findings {
  readonly stories: readonly Story[]
  readonly origins: Origins
  readonly shares: Shares
  readonly sheets: readonly Sheet[]
  readonly headline: Headline
  readonly synopses: readonly Synopsis[]
}

/** Origins whose sentences are set side by side. */
const MOST_SYNOPSES = 40

export const findingsOf = (inputs: readonly ReportInput[], options: NormalizeOptions): Findings =>
  findingsOfStories(inputs.map((input) => storyOf(input, options)))

export function findingsOfStories(stories: readonly Story[]): Findings {
  const found = origins(stories.map(({ normalized }) => normalized.article))
  const shares = sharesOf(stories)
  const sheets = sheetsOf(stories, found, shares)
  const several = sheets.filter(({ number, cards }) => number !== null && cards.length > 1).slice(0, MOST_SYNOPSES)
  return {
    stories,
    origins: found,
    shares,
    sheets,
    headline: headlineOf(sheets),
    synopses: several.flatMap((sheet) => synopsisOf(sheet, stories, shares) ?? []),
  }
}

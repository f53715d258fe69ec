import { features } from './features.ts'
import type { Survey } from './survey.ts'
import { weights } from './weights.ts'

/** The weights are hundredths. */
const scale = 100

type Weight = readonly [paragraph: number, other: number]
/** The weight of each feature, and what speaks for or against any line. */
export type Weights = Readonly<Record<string, Weight>> & { readonly always: Weight }

/** The log odds that a line is of another kind of prose than the story: above 0 where more speaks for it than against. */
export function oddsOf(survey: Survey, i: number, fitted: Weights = weights): number {
  const column = survey.open[i]!.line.prose ? 0 : 1
  let sum = fitted.always[column]
  for (const id in features) sum += fitted[id]![column] * features[id]!(survey, i)
  return sum / scale
}

// Written by `npm run train`: the weights of the features in hundredths.
import type { Weights } from './odds.ts'

export const weights: Weights = {
  words: [128, 36],
  before: [58, 40],
  behind: [44, 26],
  rest: [32, -79],
  past: [-85, -31],
  length: [-123, 9],
  stop: [-87, -99],
  linked: [-61, 202],
  shared: [-109, -201],
  loose: [142, -122],
  always: [18, 38],
}

// Written by `npm run train`: the weights of the features in hundredths.
import type { Weights } from './odds.ts'

export const weights: Weights = {
  words: [136, 38],
  before: [56, 37],
  behind: [46, 27],
  rest: [35, -87],
  past: [-68, -25],
  length: [-101, -2],
  stop: [-78, -92],
  linked: [-78, 197],
  shared: [-99, -207],
  loose: [134, -108],
  always: [12, 40],
}

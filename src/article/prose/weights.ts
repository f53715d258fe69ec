// Written by `npm run train`: the weights of the features in hundredths.
import type { Weights } from './odds.ts'

export const weights: Weights = {
  words: [131, 35],
  before: [58, 37],
  behind: [46, 27],
  rest: [32, -86],
  past: [-73, -25],
  length: [-112, -2],
  stop: [-78, -97],
  linked: [-74, 201],
  shared: [-100, -207],
  loose: [132, -111],
  always: [13, 40],
}

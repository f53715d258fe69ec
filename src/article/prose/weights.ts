// Written by `npm run train`: the weights of the features in hundredths.
import type { Weights } from './odds.ts'

export const weights: Weights = {
  words: [130, 36],
  before: [58, 36],
  behind: [45, 28],
  rest: [32, -87],
  past: [-76, -27],
  length: [-119, -1],
  stop: [-78, -97],
  linked: [-74, 201],
  shared: [-102, -207],
  loose: [132, -110],
  always: [15, 39],
}

// Written by `npm run train`: the weights of the features in hundredths.
import type { Weights } from './odds.ts'

export const weights: Weights = {
  words: [131, 38],
  before: [57, 41],
  behind: [44, 28],
  rest: [50, -87],
  past: [-71, -34],
  length: [-102, 16],
  stop: [-87, -98],
  linked: [-83, 198],
  shared: [-91, -207],
  loose: [137, -106],
  always: [19, 28],
}

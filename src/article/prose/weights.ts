// Written by `npm run train`: the weights of the features in hundredths.
import type { Weights } from './odds.ts'

export const weights: Weights = {
  words: [131, 36],
  before: [59, 42],
  behind: [46, 27],
  rest: [33, -82],
  past: [-80, -32],
  length: [-116, 10],
  stop: [-70, -103],
  linked: [-56, 203],
  shared: [-103, -198],
  loose: [134, -135],
  always: [1, 39],
}

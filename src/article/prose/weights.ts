// Written by `npm run train`: the weights of the features in hundredths.
import type { Weights } from './odds.ts'

export const weights: Weights = {
  words: [129, 38],
  before: [60, 39],
  behind: [45, 27],
  rest: [31, -89],
  past: [-82, -31],
  length: [-114, 10],
  stop: [-79, -98],
  linked: [-73, 202],
  shared: [-107, -211],
  loose: [138, -110],
  always: [9, 33],
}

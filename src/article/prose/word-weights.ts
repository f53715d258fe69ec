import { lazy } from '../../text/lazy.ts'
import { wordTable } from './word-table.ts'

/** The weights of the table are tenths. */
const scale = 10

/** What a word says of the prose it stands in: above 0 for what a page says, below for what a story tells. */
export const wordWeights = /* @__PURE__ */ lazy((): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const group of wordTable.split('\n')) {
    const [weight, ...words] = group.split(' ')
    for (const word of words) found.set(word, Number(weight) / scale)
  }
  return found
})

import type { IndexPair } from '../../types.ts'
import { entryAt } from './documents.ts'
import { candidatesOf, type IndexState } from './index-state.ts'

/** Every candidate pair once; the article that was added first is `a`. */
export function* listPairs(state: IndexState, unrelated: boolean): Generator<IndexPair> {
  const { documents } = state
  for (let row = 0; row < documents.count; row++)
    for (const { row: other, comparison } of candidatesOf(
      state,
      entryAt(documents, row),
      unrelated,
      (found) => found < row,
    ))
      yield { a: documents.ids[other]!, b: documents.ids[row]!, comparison: turned(comparison) }
}

/** The comparison was made from the later article's side. */
function turned<T extends IndexPair['comparison']>(comparison: T): T {
  return { ...comparison, aInB: comparison.bInA, bInA: comparison.aInB }
}

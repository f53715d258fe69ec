import type { Comparison } from '../types/comparison.ts'
import { entryAt } from './documents.ts'
import { candidatesOf, type IndexState, turned } from './index-state.ts'

/** Two articles by row, `a` the one that was added first. */
export interface RowPair {
  readonly a: number
  readonly b: number
  readonly comparison: Comparison
}

/**
 * Every candidate pair once: where a key is full, only one of the two may see the other. What is added while they are
 * listed makes none.
 */
export function* listPairs(state: IndexState, unrelated: boolean): Generator<RowPair> {
  const { documents } = state
  const { count } = documents
  /** By row: the earlier articles that it was compared with already. */
  const compared = new Map<number, number[]>()
  for (let row = 0; row < count; row++) {
    if (documents.columns.dead[row] === 1) continue
    const earlier = compared.get(row)
    compared.delete(row)
    const isNew = (found: number): boolean => {
      if (found >= count) return false
      if (found < row) return earlier === undefined || !earlier.includes(found)
      const rows = compared.get(found)
      if (rows === undefined) compared.set(found, [row])
      else rows.push(row)
      return true
    }
    for (const { row: found, comparison } of candidatesOf(state, entryAt(documents, row), unrelated, isNew))
      yield found > row ? { a: row, b: found, comparison } : { a: found, b: row, comparison: turned(comparison) }
  }
}

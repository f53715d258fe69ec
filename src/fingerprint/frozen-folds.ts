import { spellingFolds } from '../lexicon/spellings.ts'
import { lazy } from '../text/lazy.ts'
import { foldParagraph } from './fold.ts'
import { createFoldTable, type FoldTable, rowOf } from './fold-table.ts'
import { createFoldedWords } from './folded-words.ts'
import { nameFolds } from './name-folds.ts'

/** The frozen table of a version: US/UK spelling, abbreviations, courtesy titles, names. */
export const frozenFolds: () => FoldTable = /* @__PURE__ */ lazy(() => {
  const pairs = [...spellingFolds(), ...nameFolds(), ['cent', 'percent'] as const]
  let size = 16
  while (size < pairs.length * 2) size *= 2
  const table = createFoldTable(size)
  const folded = createFoldedWords(1)
  const bare = createFoldTable(1)
  /** Zeros for no word. */
  const hashesOf = (word: string): [first: number, second: number] => {
    folded.count = 0
    foldParagraph(folded, word, 0, false, bare)
    return folded.count === 0 ? [0, 0] : [folded.first[0]!, folded.second[0]!]
  }
  for (const [from, to] of pairs) {
    const [first, second] = hashesOf(from)
    const row = rowOf(table, first, second)
    // The first row for a word wins.
    if (table[row] === 0)
      for (const [column, hash] of [first, second, ...hashesOf(to)].entries()) table[row + column * size] = hash
  }
  return table
})

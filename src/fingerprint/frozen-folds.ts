import { numberWords } from '../lexicon/number-words.ts'
import { spellingFolds } from '../lexicon/spellings.ts'
import { lazy } from '../text/lazy.ts'
import { foldParagraph } from './fold.ts'
import { createFoldTable, type FoldTable, NUMERAL, ORDINAL, rowOf } from './fold-table.ts'
import { createFoldedWords } from './folded-words.ts'
import { nameFolds } from './name-folds.ts'

/** The frozen table of a version: US/UK spelling, abbreviations, courtesy titles, numbers in words, names. */
export const frozenFolds: () => FoldTable = /* @__PURE__ */ lazy(() => {
  const pairs = [...spellingFolds(), ...nameFolds(), ['cent', 'percent'] as const]
  const numbers = numberWords()
  let size = 16
  while (size < (pairs.length + numbers.length) * 2) size *= 2
  const table = createFoldTable(size)
  for (const [from, to] of pairs) addRow(table, hashesOf(from), hashesOf(to))
  for (const { word, value, ordinal } of numbers)
    addRow(table, hashesOf(word), [ordinal ? value | ORDINAL : value, NUMERAL])
  return table
})

type Hashes = readonly [first: number, second: number]

/** The first row for a word wins. */
function addRow(table: FoldTable, [first, second]: Hashes, target: Hashes): void {
  const rows = table.length >> 2
  const row = rowOf(table, first, second)
  if (table[row] !== 0) return
  for (const [column, hash] of [first, second, ...target].entries()) table[row + column * rows] = hash
}

/** Zeros for no word. */
function hashesOf(word: string): Hashes {
  const folded = createFoldedWords(1)
  foldParagraph(folded, word, 0, 'marked', createFoldTable(1))
  return folded.count === 0 ? [0, 0] : [folded.first[0]!, folded.second[0]!]
}

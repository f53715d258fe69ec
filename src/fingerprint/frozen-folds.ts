import { spellingFolds } from '../lexicon/spellings.ts'
import { lazy } from '../text/lazy.ts'
import { foldParagraph } from './fold.ts'
import { createFoldTable, type FoldTable, lookUp, slotOf } from './fold-table.ts'
import { createFoldedWords, type FoldedWords } from './folded-words.ts'
import { nameFolds } from './name-folds.ts'

/** The frozen table of a version: US/UK spelling, abbreviations, courtesy titles, names. */
export const frozenFolds: () => FoldTable = /* @__PURE__ */ lazy(() => {
  const pairs = [...spellingFolds(), ...nameFolds()]
  const bare = createFoldTable(1)
  const folded = createFoldedWords(4)
  const [per, cent, percent] = ['per', 'cent', 'percent'].map((word) => hashes(word, folded, bare)!)
  const table = {
    ...createFoldTable(tableSize(pairs.length)),
    percentFirst: percent![0],
    percentSecond: percent![1],
    perFirst: per![0],
    centFirst: cent![0],
  }
  for (const [from, to] of pairs)
    insert(table, hashes(from, folded, bare), to === '' ? NOTHING : hashes(to, folded, bare))
  insert(table, cent, percent)
  return table
})

type Hashes = readonly [first: number, second: number]

const NOTHING: Hashes = [0, 0]

function tableSize(rows: number): number {
  let size = 16
  while (size < rows * 2) size *= 2
  return size
}

/** Undefined where the text is not exactly one word. */
function hashes(word: string, folded: FoldedWords, bare: FoldTable): Hashes | undefined {
  folded.count = 0
  foldParagraph(folded, word, 0, false, bare)
  return folded.count === 1 ? [folded.first[0]!, folded.second[0]!] : undefined
}

/** The first row for a word wins. */
function insert(table: FoldTable, from: Hashes | undefined, to: Hashes | undefined): void {
  if (from === undefined || to === undefined || from[0] === 0 || lookUp(table, from[0], from[1]) >= 0) return
  let row = slotOf(from[0], table.mask)
  while (table.fromFirst[row] !== 0) row = (row + 1) & table.mask
  table.fromFirst[row] = from[0]
  table.fromSecond[row] = from[1]
  table.toFirst[row] = to[0]
  table.toSecond[row] = to[1]
}

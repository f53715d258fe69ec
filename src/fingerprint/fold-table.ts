/** Words that fold to another word: open addressing over the hashes of the words. A target of two zeros drops the word. */
export interface FoldTable {
  readonly mask: number
  readonly fromFirst: Int32Array
  readonly fromSecond: Int32Array
  readonly toFirst: Int32Array
  readonly toSecond: Int32Array
  readonly percentFirst: number
  readonly percentSecond: number
  readonly perFirst: number
  readonly centFirst: number
}

/** `size` is a power of two. */
export function createFoldTable(size: number): FoldTable {
  const column = (): Int32Array => new Int32Array(size)
  return {
    mask: size - 1,
    fromFirst: column(),
    fromSecond: column(),
    toFirst: column(),
    toSecond: column(),
    percentFirst: 0,
    percentSecond: 0,
    perFirst: 0,
    centFirst: 0,
  }
}

/** The low bits of a word's hash know little but its last letters: take in the high ones. */
export function slotOf(first: number, mask: number): number {
  return (first ^ (first >>> 15) ^ (first >>> 7)) & mask
}

/** Row of the word, or -1. */
export function lookUp(table: FoldTable, first: number, second: number): number {
  const { fromFirst, mask } = table
  for (let row = slotOf(first, mask); ; row = (row + 1) & mask) {
    const found = fromFirst[row]!
    if (found === first && table.fromSecond[row] === second) return row
    if (found === 0) return -1
  }
}

/**
 * Words that fold to another word: open addressing over the hashes of the words. Four columns of one size, one behind
 * the other: the first hash of the word, the second, and those of its target; a target of two zeros drops the word.
 * A number in words has its value as the first, {@link NUMERAL} as the second. A row whose first hash is zero is free.
 */
export type FoldTable = Int32Array

/** In the place of the second hash of a target: the word is a number. */
export const NUMERAL = 1
/** A bit of the number: it is an ordinal. */
export const ORDINAL = 0x100000

/** `rows` is a power of two. */
export const createFoldTable = (rows: number): FoldTable => new Int32Array(rows * 4)

/** The row of the word, or a free one where the word has none. */
export function rowOf(table: FoldTable, first: number, second: number): number {
  const rows = table.length >> 2
  // The low bits of a word's hash know little but its last letters: take in the high ones.
  for (let slot = first ^ (first >>> 15) ^ (first >>> 7); ; slot++) {
    const row = slot & (rows - 1)
    const found = table[row]!
    if (found === 0 || (found === first && table[row + rows] === second)) return row
  }
}

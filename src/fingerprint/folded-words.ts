/**
 * The folded words of a text in order, as columns. A word is two 32-bit hashes, signed, so that engines keep them as
 * small integers; its letters are not kept.
 */
export interface FoldedWords {
  count: number
  first: Int32Array
  second: Int32Array
  /** Where each word stands in the text that was folded. */
  starts: Uint32Array
  ends: Uint32Array
  /** {@link QUOTED} and {@link SPECIFIC}, as bits. */
  traits: Uint8Array
}

/** The word stands inside a quotation. */
export const QUOTED = 1
/** The word is a number, or has a capital inside a sentence: what differs between two reports of one template. */
export const SPECIFIC = 2

/** `room` is a guess at the number of words; the columns grow as needed. */
export const createFoldedWords = (room: number): FoldedWords => ({
  count: 0,
  first: new Int32Array(room),
  second: new Int32Array(room),
  starts: new Uint32Array(room),
  ends: new Uint32Array(room),
  traits: new Uint8Array(room),
})

export function pushWord(
  words: FoldedWords,
  first: number,
  second: number,
  start: number,
  end: number,
  traits: number,
): void {
  const row = words.count++
  if (row >= words.first.length) growFoldedWords(words)
  words.first[row] = first
  words.second[row] = second
  words.starts[row] = start
  words.ends[row] = end
  words.traits[row] = traits
}

function growFoldedWords(words: FoldedWords): void {
  const { count, ...columns } = words
  const wider = createFoldedWords(words.first.length * 2 + 16)
  for (const name of Object.keys(columns) as (keyof typeof columns)[]) wider[name].set(columns[name])
  Object.assign(words, wider, { count })
}

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
  /** 1 where the word stands inside quotation marks. */
  quoted: Uint8Array
}

/** `room` is a guess at the number of words; the columns grow as needed. */
export function createFoldedWords(room: number): FoldedWords {
  return {
    count: 0,
    first: new Int32Array(room),
    second: new Int32Array(room),
    starts: new Uint32Array(room),
    ends: new Uint32Array(room),
    quoted: new Uint8Array(room),
  }
}

export function growFoldedWords(words: FoldedWords): void {
  const room = words.first.length * 2 + 16
  words.first = copied(words.first, new Int32Array(room))
  words.second = copied(words.second, new Int32Array(room))
  words.starts = copied(words.starts, new Uint32Array(room))
  words.ends = copied(words.ends, new Uint32Array(room))
  words.quoted = copied(words.quoted, new Uint8Array(room))
}

function copied<T extends Int32Array | Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}

const SHINGLE_WORDS = 5
const WORD_STEP = 0x01000193
const SHINGLE_STEP = 0x2c1b3c6d

/** So many of the smallest hashes stand for a text: up to here the similarity is exact. */
const SKETCH_SIZE = 1024

/**
 * The text as it was given, seen through the usual eyes: hashes of every five words in a row, cut at white space,
 * with headers, menus, case and punctuation left in. Distinct, ascending, at most 1,024.
 */
export function rawSketch(text: string): Uint32Array {
  const words = wordHashes(text)
  const size = Math.min(SHINGLE_WORDS, words.length)
  const shingles = new Uint32Array(size === 0 ? 0 : words.length - size + 1)
  for (let at = 0; at < shingles.length; at++) {
    let hash = 0
    for (let word = at; word < at + size; word++) hash = Math.imul(hash ^ words[word]!, SHINGLE_STEP)
    shingles[at] = spread(hash)
  }
  shingles.sort()
  return shingles.filter((hash, at) => at === 0 || hash !== shingles[at - 1]).slice(0, SKETCH_SIZE)
}

/** Jaccard similarity, from the smallest hashes of the union (Broder 1997). */
export function rawSimilarity(a: Uint32Array, b: Uint32Array): number {
  let left = 0
  let right = 0
  let union = 0
  let shared = 0
  while (union < SKETCH_SIZE && (left < a.length || right < b.length)) {
    const inA = a[left] ?? Number.POSITIVE_INFINITY
    const inB = b[right] ?? Number.POSITIVE_INFINITY
    union++
    if (inA === inB) shared++
    if (inA <= inB) left++
    if (inB <= inA) right++
  }
  return union === 0 ? 0 : shared / union
}

/** FNV-1a of every stretch without white space. */
function wordHashes(text: string): number[] {
  return Array.from(text.matchAll(/\S+/g), ([word]) => {
    let hash = 0x811c9dc5
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), WORD_STEP)
    return hash
  })
}

/** The finish of MurmurHash3: near hashes get far apart. */
function spread(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}

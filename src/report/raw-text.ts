/** A text as it came in, seen through the usual eyes: cut at white space, with headers, menus, case and marks left in. */
export interface RawText {
  /** Hashes of every five words in a row. */
  readonly runs: Uint32Array
  readonly known: ReadonlySet<number>
  readonly words: number
}

const RUN_WORDS = 5
const WORD_STEP = 0x01000193
const RUN_STEP = 0x2c1b3c6d

export function rawText(text: string): RawText {
  const words = wordHashes(text)
  const size = Math.min(RUN_WORDS, words.length)
  const runs = new Uint32Array(size === 0 ? 0 : words.length - size + 1)
  for (let at = 0; at < runs.length; at++) {
    let hash = 0
    for (let word = at; word < at + size; word++) hash = Math.imul(hash ^ words[word]!, RUN_STEP)
    runs[at] = spread(hash)
  }
  return { runs, known: new Set(runs), words: words.length }
}

/** Share of the words of `a` that stand in runs of five or more that `b` has too. */
export function rawShare(a: RawText, b: RawText): number {
  let shared = 0
  let counted = 0
  for (let at = 0; at < a.runs.length; at++) {
    if (!b.known.has(a.runs[at]!)) continue
    const end = Math.min(a.words, at + RUN_WORDS)
    shared += end - Math.max(at, counted)
    counted = end
  }
  return a.words === 0 ? 0 : shared / a.words
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

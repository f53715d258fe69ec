import type { Comparison, Fingerprint } from '../../src/index.ts'

/** What differs from a fingerprint whose sketch is whole. */
interface More {
  readonly words?: number
  readonly shingles?: number
  readonly quotes?: readonly number[]
  readonly specifics?: readonly number[]
  /** How many hashes are keys. */
  readonly keys?: number
  readonly exact?: string
}

/** A fingerprint of chosen hashes, each with a place and, where it is a key, low bits of its own. */
export function printOf(hashes: Iterable<number>, more: More = {}): Fingerprint {
  const sketch = [...new Set(hashes)].sort((a, b) => a - b)
  const { words = sketch.length + 4, shingles = sketch.length, quotes = [], specifics = [], keys = 28 } = more
  return {
    version: 'cdf2-en2',
    exact:
      more.exact ??
      sketch
        .reduce((sum, hash) => Math.imul(sum ^ hash, 0x01000193) >>> 0, 7)
        .toString(16)
        .padStart(16, '0'),
    words,
    shingles,
    sketch,
    keys: sketch.slice(0, keys).map((hash, row) => hash * 2 ** 21 + ((hash * 7919 + row) % 2 ** 21)),
    quotes: [...quotes],
    specifics: [...specifics],
    places: sketch.map((_, row) => Math.floor((row * 256) / sketch.length)),
  }
}

/** Whole numbers from `from` on, `step` apart. */
export const range = (from: number, count: number, step = 1): number[] =>
  Array.from({ length: count }, (_, row) => from + row * step)

export const comparisonOf = (change: Partial<Comparison> = {}): Comparison => ({
  verdict: 'edited',
  related: true,
  similarity: 0.5,
  containment: 0.6,
  aInB: 0.6,
  bInA: 0.5,
  sharedWords: 100,
  confidence: 'certain',
  ...change,
})

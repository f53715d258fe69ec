// Simulated fingerprints: what an index sees of a stream of articles, without the articles.
import { random } from '../../test/bench/generate-articles.mjs'

const SHINGLES = 600
const SKETCH = 128
const KEYS = 42
/** A sketch of 128 of 600 shingles ends at about this hash. */
const SPREAD = 2 ** 32 * (SKETCH / SHINGLES)
const PHRASES = 20000
const OUTLETS = 50
const BOX = 16
const ARTICLES_A_DAY = 5000
/** Stories whose copies still come in. */
const OPEN_STORIES = 2000

/**
 * Records for an index. Of 100 articles 12 are noisy copies of an earlier one; each 5,000 have a wire story with 50
 * reprints, or now and then 250, more than a key keeps; each article has one of 20,000 phrases, a few of which are in
 * thousands of articles; one outlet in ten prints a box below everything.
 */
export function* simulatedArticles(count, version, seed = 1) {
  const next = random(seed)
  const hash = () => Math.floor(next() * SPREAD)
  const phrases = Array.from({ length: PHRASES }, hash)
  const boxes = Array.from({ length: OUTLETS }, (_, outlet) =>
    outlet % 10 === 0 ? Array.from({ length: BOX }, hash) : [],
  )
  const stories = []
  let wire = []
  for (let row = 0; row < count; row++) {
    const outlet = Math.floor(next() * OUTLETS)
    if (row % 5000 === 0) wire = Array.from({ length: SKETCH }, hash)
    const kind = next()
    const parent =
      kind < 0.12
        ? stories[Math.floor(next() * stories.length)]
        : kind < (Math.floor(row / 5000) % 20 === 1 ? 0.17 : 0.13)
          ? wire
          : undefined
    const hashes = new Set(parent?.filter(() => next() < 0.8))
    hashes.add(phrases[Math.floor(next() ** 3 * PHRASES)])
    for (const one of boxes[outlet]) hashes.add(one)
    while (hashes.size < SKETCH) hashes.add(hash())
    const sketch = Array.from(Float64Array.from(hashes).sort()).slice(0, SKETCH)
    stories[stories.length < OPEN_STORIES ? stories.length : Math.floor(next() * OPEN_STORIES)] = sketch
    const [high, low] = next() < 0.02 && parent ? parent : sketch
    const day = (Math.floor(row / ARTICLES_A_DAY) % 28) + 1
    yield {
      id: `article-${(row * 7919) % 1000003}-${row}`,
      fingerprint: {
        version,
        exact: high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0'),
        words: SHINGLES + 4 + (row % 7),
        shingles: SHINGLES,
        sketch,
        keys: sketch.slice(0, KEYS).map((one) => one * 2 ** 21 + (one % 2 ** 21)),
        quotes: row % 3 ? [] : sketch.filter((_, at) => at % 9 === 0),
        specifics: sketch.filter((hash) => hash % 3 === 0),
        places: sketch.map((hash) => (hash >>> 8) % 256),
      },
      ...(row % 11 !== 0 && { source: `outlet ${outlet}` }),
      ...(row % 13 !== 0 && {
        date: `2025-${String(1 + (Math.floor(row / 140000) % 12)).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      }),
    }
  }
}

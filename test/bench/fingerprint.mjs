// Speed of fingerprint() beside other hashes of the same articles, and speed and memory of the index.
// usage: npm run bench:fingerprint -- [--module dist/index.js] [--data articles.ndjson] [--articles 2000] [--index 100000]
// --data takes one JSON object with a `text` a line; without it the articles are generated. --index 0 leaves the index out.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import minhash from 'minhash'
import simhash from 'simhash-js'
import { generateArticles, random } from './generate-articles.mjs'

const argv = process.argv.slice(2)
const option = (name, fallback) => (argv.includes(`--${name}`) ? argv[argv.indexOf(`--${name}`) + 1] : fallback)
const module = option('module', fileURLToPath(new URL('../../dist/index.js', import.meta.url)))
const { fingerprint, parseArticle, createIndex } = await import(pathToFileURL(resolve(module)).href)

const count = Number(option('articles', 2000))
const data = option('data', undefined)
const texts = data
  ? readFileSync(data, 'utf8')
      .split('\n')
      .filter(Boolean)
      .slice(0, count)
      .map((line) => JSON.parse(line).text)
  : generateArticles(count)
const articles = texts.map((text) => parseArticle(text))
const bodies = articles.map((article) => article.text)
const megabytes = bodies.reduce((sum, body) => sum + body.length, 0) / 1e6

/** 128 multiply-and-add permutations of 32-bit hashes of five-word shingles, nothing clever. */
const multipliers = Uint32Array.from({ length: 128 }, (_, row) => (Math.imul(row + 1, 0x9e3779b1) | 1) >>> 0)
const addends = Uint32Array.from({ length: 128 }, (_, row) => Math.imul(row + 7, 0x85ebca6b) >>> 0)
function plainMinHash(text) {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const hashes = words.map((word) => {
    let hash = 0x811c9dc5
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
    return hash
  })
  const signature = new Uint32Array(128).fill(0xffffffff)
  for (let at = 0; at + 5 <= hashes.length; at++) {
    let shingle = 0
    for (let word = at; word < at + 5; word++) shingle = Math.imul(shingle, 0x2c1b3c6d) + hashes[word]
    for (let row = 0; row < 128; row++) {
      const value = (Math.imul(shingle, multipliers[row]) + addends[row]) >>> 0
      if (value < signature[row]) signature[row] = value
    }
  }
  return signature
}

function npmMinHash(text) {
  const hash = new minhash.Minhash({ numPerm: 128 })
  for (const word of text.toLowerCase().match(/[a-z0-9]+/g) ?? []) hash.update(word)
  return hash
}

const similar = new simhash.SimHash()
const contenders = [
  ['copydesk fingerprint', (row) => fingerprint(articles[row]), articles.length],
  ['plain MinHash-128, 5-word shingles', (row) => plainMinHash(bodies[row]), articles.length],
  ['npm minhash, 128 hashes, words', (row) => npmMinHash(bodies[row]), Math.min(300, articles.length)],
  ['npm simhash-js', (row) => similar.hash(bodies[row]), Math.min(100, articles.length)],
]

console.log(`${articles.length} articles, ${megabytes.toFixed(1)} MB, one thread, CPU time, best of 5`)
const rates = contenders.map(([name, run, rows]) => {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round++) {
    const before = process.cpuUsage()
    for (let row = 0; row < rows; row++) run(row)
    best = Math.min(best, process.cpuUsage(before).user)
  }
  const size = bodies.slice(0, rows).reduce((sum, body) => sum + body.length, 0)
  const rate = size / best
  console.log(
    `  ${name.padEnd(36)} ${((rows / best) * 1e6).toFixed(0).padStart(7)} articles/s  ${rate.toFixed(1).padStart(6)} MB/s`,
  )
  return rate
})
for (const other of [1, 2, 3])
  console.log(`  copydesk is ${(rates[0] / rates[other]).toFixed(1)} times ${contenders[other][0]}`)

const size = Number(option('index', 100000))
if (size > 0) benchIndex(size)

/**
 * Simulated articles of 600 shingles: 88 of 100 fresh, 12 noisy copies of an earlier one; each also holds one of
 * 20,000 phrases, of which a few are in thousands of articles. Only query and add are timed.
 */
function benchIndex(total) {
  const next = random(1)
  const version = fingerprint('').version
  const spread = 2 ** 32 * (128 / 600)
  const phrases = Array.from({ length: 20000 }, () => Math.floor(next() * spread))
  const recent = []
  const fresh = () => {
    const hashes = new Set()
    hashes.add(phrases[Math.floor(next() ** 3 * phrases.length)])
    while (hashes.size < 128) hashes.add(Math.floor(next() * spread))
    return hashes
  }
  const copy = (original) => {
    const hashes = new Set(original.filter(() => next() < 0.8))
    while (hashes.size < 128) hashes.add(Math.floor(next() * spread))
    return hashes
  }
  const fingerprintOf = (hashes) => {
    const sketch = Float64Array.from(hashes).sort()
    const list = Array.from(sketch)
    const exact = list[0].toString(16).padStart(8, '0') + list[1].toString(16).padStart(8, '0')
    return {
      version,
      exact,
      words: 604,
      shingles: 600,
      sketch: list,
      keys: list.slice(0, 42).map((hash) => hash * 2 ** 21),
      quotes: [],
      specifics: [],
      places: list.map((hash) => hash % 256),
    }
  }
  globalThis.gc?.()
  const before = process.memoryUsage()
  const index = createIndex()
  let spent = 0
  let related = 0
  const lap = total / 5
  for (let done = 0; done < total; ) {
    let time = 0
    const end = Math.min(total, done + lap)
    while (done < end) {
      const batch = []
      while (batch.length < 1000 && done + batch.length < end) {
        const row = done + batch.length
        const hashes = recent.length > 0 && next() < 0.12 ? copy(recent[Math.floor(next() * recent.length)]) : fresh()
        const print = fingerprintOf(hashes)
        recent[recent.length < 2000 ? recent.length : Math.floor(next() * 2000)] = print.sketch
        const day = String((Math.floor(row / 5000) % 28) + 1).padStart(2, '0')
        batch.push([`article-${row}`, print, { source: `outlet ${row % 50}`, date: `2025-03-${day}` }])
      }
      const start = process.cpuUsage()
      for (const [id, print, meta] of batch) {
        related += index.query(print, meta).length
        index.add(id, print, meta)
      }
      time += process.cpuUsage(start).user / 1e6
      done += batch.length
    }
    spent += time
    globalThis.gc?.()
    const now = process.memoryUsage()
    const bytes = now.arrayBuffers + now.heapUsed - before.arrayBuffers - before.heapUsed
    console.log(
      `  ${done} in the index: ${(lap / time).toFixed(0)} articles/s queried, verified and added; ${(bytes / 1e6).toFixed(0)} MB, ${(bytes / done).toFixed(0)} bytes an article`,
    )
  }
  console.log(`index of ${index.size}: ${(total / spent).toFixed(0)} articles/s of CPU time, ${related} related found`)
}

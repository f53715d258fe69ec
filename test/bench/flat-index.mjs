// Memory of an index that a feed reader keeps: each day it adds articles and drops those of an earlier day.
// usage: npm run bench:flat-index -- [--days 365] [--articles 10000] [--kept 3]
// Fails where the second half of the time takes over a tenth more memory than the first.
import { createIndex, fingerprint } from '../../dist/index.js'
import { random } from './generate-articles.mjs'

const argv = process.argv.slice(2)
const option = (name, fallback) => (argv.includes(`--${name}`) ? Number(argv[argv.indexOf(`--${name}`) + 1]) : fallback)
const [days, articles, kept] = [option('days', 365), option('articles', 10_000), option('kept', 3)]
const DAY = 86_400_000
const first = Date.UTC(2025, 0, 1)
const dateOf = (day) => new Date(first + day * DAY).toISOString().slice(0, 10)

const next = random(11)
const template = fingerprint(Array.from({ length: 400 }, (_, row) => `w${row}`).join(' '), { parse: false })
/** A fingerprint of as many hashes as that of an article of 400 words: making real ones would take most of the time. */
function invented() {
  const sketch = Array.from(Uint32Array.from(template.sketch, () => next() * 2 ** 31).sort())
  for (let row = 1; row < sketch.length; row++) if (sketch[row] <= sketch[row - 1]) sketch[row] = sketch[row - 1] + 1
  const keys = sketch.slice(0, template.keys.length).map((hash) => hash * 2 ** 21)
  return { ...template, sketch, keys, quotes: [], specifics: [] }
}

const index = createIndex()
const peaks = [0, 0]
for (let day = 0; day < days; day++) {
  for (let article = 0; article < articles; article++)
    index.add(`${day}-${article}`, invented(), { source: `feed ${article % 200}`, date: dateOf(day) })
  index.dropBefore(dateOf(day - kept + 1))
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  const megabytes = (heapUsed + arrayBuffers) / 1e6
  if (day >= 2 * kept) peaks[day < days / 2 ? 0 : 1] = Math.max(peaks[day < days / 2 ? 0 : 1], megabytes)
  if (day % 30 === 0) console.log(`day ${day}: ${index.size} articles, ${megabytes.toFixed(0)} MB`)
}
console.log(`most memory: first half ${peaks[0].toFixed(0)} MB, second half ${peaks[1].toFixed(0)} MB`)
if (peaks[1] > 1.1 * peaks[0]) process.exitCode = 1

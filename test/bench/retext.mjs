// Speed of the tree of retextCopydesk beside that of retext-english, on the built package and generated articles: first
// on articles, each tree dropped before the next is made; then on one string that grows, the tree kept. There most of the
// time is the garbage collector's, which must copy the tree, so that part is printed too.
// usage, after a build: npm run bench:retext -- [--retext dist/retext.js]
import path from 'node:path'
import { PerformanceObserver } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { generateArticles } from './generate-articles.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const argv = process.argv.slice(2)
const file = argv.includes('--retext') ? argv[argv.indexOf('--retext') + 1] : path.join(root, 'dist/retext.js')
const { retextCopydesk } = await import(pathToFileURL(path.resolve(file)).href)

const rounds = 25
const sizes = [1e4, 1e5, 1e6, 1e7]
/** A parser that would take longer than this for the next size, if it were linear, is not asked. */
const longestMilliseconds = 10_000

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')
let collecting = 0
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) collecting += duration
}).observe({ entryTypes: ['gc'] })

const texts = generateArticles(200)
const all = texts.join('\n\n')
const parsers = Object.entries({ retextCopydesk, retextEnglish }).map(([name, plugin]) => {
  const processor = unified().use(plugin).freeze()
  return { name, parse: (text) => processor.parse(text) }
})

onArticles()
for (const parser of parsers) await onOneString(parser)

/** The best of many rounds, the parsers in turn, so that a busy moment of the machine hits both. */
function onArticles() {
  const best = parsers.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++)
    for (const [index, { parse }] of parsers.entries()) {
      const start = performance.now()
      for (const text of texts) parse(text)
      best[index] = Math.min(best[index], performance.now() - start)
    }
  const characters = texts.join('').length
  for (const [index, { name }] of parsers.entries())
    console.log(`${name.padEnd(16)}${(characters / best[index] / 1000).toFixed(1).padStart(6)} M characters/s`)
  console.log(`retextCopydesk is ${(best[1] / best[0]).toFixed(1)} x retextEnglish`)
}

async function onOneString({ name, parse }) {
  console.log(`\n${name}, one string     ms   of that GC   bytes/character`)
  let expected = 0
  for (const size of sizes) {
    if (expected > longestMilliseconds) break
    const text = all.repeat(Math.ceil(size / all.length)).slice(0, size)
    collectGarbage()
    const heap = process.memoryUsage().heapUsed
    await setTimeout(20)
    collecting = 0
    const start = performance.now()
    const tree = parse(text)
    const time = performance.now() - start
    await setTimeout(20)
    const collected = collecting
    collectGarbage()
    const bytes = (process.memoryUsage().heapUsed - heap) / size
    const cells = [time.toFixed(1).padStart(12), collected.toFixed(1).padStart(13), bytes.toFixed(0).padStart(18)]
    console.log(
      `${`${size / 1e6} MB ${tree.children.length > 0 ? '' : 'empty'}`.padEnd(name.length + 1)}${cells.join('')}`,
    )
    expected = time * 10
  }
}

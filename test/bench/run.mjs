// One table of speeds: articles, sentences, names, fingerprint and index of this build, beside another build where one is
// given. Both run in one process by turns; best of the rounds in processor time, so that a busy machine matters less.
// usage, after a build: npm run bench [-- --module OTHER/dist/index.js] [--rounds 15]
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { generateArticles } from './generate-articles.mjs'
import { generatePages } from './generate-pages.mjs'

const own = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
const { values } = parseArgs({
  options: { module: { type: 'string' }, rounds: { type: 'string', default: '15' } },
})
const builds = [own, ...(values.module === undefined ? [] : [path.resolve(values.module)])]
const modules = await Promise.all(builds.map((file) => import(pathToFileURL(file).href)))

const pages = generatePages().map(({ text }) => text)
const stories = generateArticles(500)
const [{ parseArticle, fingerprint }] = modules
const bodies = pages.map((text) => parseArticle(text).text)
const prints = stories.map((text) => fingerprint(text))
const lengthOf = (texts) => texts.reduce((sum, text) => sum + text.length, 0)

function fillIndex({ createIndex }) {
  const index = createIndex()
  for (const [row, print] of prints.entries()) index.add(String(row), print)
  return index.pairs()
}

const each = (texts, verb) => (library) => {
  for (const text of texts) library[verb](text)
}

/** What is timed, and how many characters (or articles) it reads. */
const rows = [
  ['parseArticle, whole pages', 'MB/s', lengthOf(pages) / 1e6, each(pages, 'parseArticle')],
  ['splitSentences, bodies', 'MB/s', lengthOf(bodies) / 1e6, each(bodies, 'splitSentences')],
  ['normalizeNames, bodies', 'MB/s', lengthOf(bodies) / 1e6, each(bodies, 'normalizeNames')],
  ['fingerprint, bodies', 'MB/s', lengthOf(bodies) / 1e6, each(bodies, 'fingerprint')],
  ['index, add and pairs', 'articles/ms', prints.length, fillIndex],
]

/** Milliseconds of processor time. */
function cost(run) {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e3
}

/** A run takes at least this long, in milliseconds, so that the clock's steps do not matter. */
const SHORTEST = 100
const WARMING = 1500

/** The best of all rounds for each run, in turn, after as much warming for each. */
function bestOf(runs) {
  for (const run of runs) for (let spent = 0; spent < WARMING; ) spent += cost(run)
  const times = Math.max(1, Math.ceil(SHORTEST / cost(runs[0])))
  const best = runs.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < Number(values.rounds); round++)
    for (const [at, run] of runs.entries()) {
      const spent = cost(() => {
        for (let time = 0; time < times; time++) run()
      })
      best[at] = Math.min(best[at], spent / times)
    }
  return best
}

const line = (...cells) =>
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(28) : cell.padStart(14))).join(''))
line('', '', 'this build', ...(modules.length > 1 ? ['other build', 'ratio'] : []))
for (const [name, unit, size, work] of rows) {
  const [here, other] = bestOf(modules.map((library) => () => work(library)))
  // Megabytes a second; articles a millisecond.
  const rate = (milliseconds) => (unit === 'MB/s' ? (size * 1e3) / milliseconds : size / milliseconds).toFixed(1)
  line(name, unit, rate(here), ...(other === undefined ? [] : [rate(other), (other / here).toFixed(2)]))
}

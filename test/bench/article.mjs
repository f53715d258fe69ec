// Speed of parseArticle beside Readability on linkedom (from HTML), on the same generated pages, and how the time
// grows with the input. usage, after a build: npm run bench:article [-- --module dist/index.js]
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { generatePages } from './generate-pages.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const at = process.argv.indexOf('--module')
const module = at > 0 ? process.argv[at + 1] : path.join(root, 'dist/index.js')
const { parseArticle, stripBoilerplate } = await import(pathToFileURL(path.resolve(module)).href)

const pages = generatePages()

/** Processor time of one call, the best of several, in milliseconds. */
function cost(run, rounds = 5) {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < rounds; i++) {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1e3)
  }
  return best
}

/** The same for several contenders: as much warming up for each, in milliseconds of processor time, then rounds in turn. */
function costs(runs, rounds = 15, warming = 1500) {
  for (const run of runs) for (let spent = 0; spent < warming; ) spent += cost(run, 1)
  const best = runs.map(() => Number.POSITIVE_INFINITY)
  for (let i = 0; i < rounds; i++) for (const [n, run] of runs.entries()) best[n] = Math.min(best[n], cost(run, 1))
  return best
}

const size = pages.reduce((sum, { text }) => sum + text.length, 0)
const repeats = 4
const each = (run) => () => {
  for (let i = 0; i < repeats; i++) for (const page of pages) run(page)
}
const [ours, strip, readability] = costs([
  each(({ text }) => parseArticle(text)),
  each(({ text }) => stripBoilerplate(text)),
  each(({ html }) => new Readability(parseHTML(html).document).parse()),
])
const speed = (ms) => `${((size * repeats) / 1e3 / ms).toFixed(1).padStart(6)} MB/s`
const markup = pages.reduce((sum, { html }) => sum + html.length, 0)
console.log(`${pages.length} pages, ${size} characters of text, ${markup} of HTML, warm, best of 15`)
console.log(`parseArticle               ${speed(ours)}`)
console.log(`stripBoilerplate           ${speed(strip)}`)
console.log(
  `Readability on linkedom    ${speed(readability)}   parseArticle takes ${(readability / ours).toFixed(1)} times less time`,
)

console.log('\none string, growing')
const page = pages.map(({ text }) => text).join('\n\n')
for (const length of [1e4, 1e5, 1e6, 1e7]) {
  const text = page.repeat(Math.ceil(length / page.length)).slice(0, length)
  const ms = cost(() => parseArticle(text), 2)
  console.log(
    `${String(length).padStart(9)} characters  ${ms.toFixed(1).padStart(8)} ms  ${((ms * 1e6) / length).toFixed(0).padStart(5)} ns a character`,
  )
}
console.log('\n2 MB hostile lines')
for (const unit of [
  '[',
  '![',
  '](',
  '(',
  '"',
  "'",
  '. ',
  '# ',
  '* ',
  '> ',
  '-',
  '\n',
  'By ',
  'a@',
  '&amp',
  '<b',
  '1/',
  'A ',
  '\ud800',
]) {
  const text = unit.repeat(Math.floor(2e6 / unit.length))
  console.log(
    `${JSON.stringify(unit).padEnd(10)} ${cost(() => parseArticle(text), 1)
      .toFixed(0)
      .padStart(6)} ms`,
  )
}

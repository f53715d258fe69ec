// Speed of parseArticle beside Readability on linkedom (from HTML), on the same generated pages, and how the time
// grows with the input. usage, after a build: npm run bench:article [-- --module dist/index.js]
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

const root = fileURLToPath(new URL('../../', import.meta.url))
const at = process.argv.indexOf('--module')
const module = at > 0 ? process.argv[at + 1] : path.join(root, 'dist/index.js')
const { parseArticle, stripBoilerplate } = await import(pathToFileURL(path.resolve(module)).href)

/** The bodies that the project owns, each dressed as a whole page: once as text, once as HTML. */
const bodies = [
  ...readdirSync(path.join(root, 'seeds')).map((name) => readFileSync(path.join(root, 'seeds', name), 'utf8')),
  ...readdirSync(path.join(root, 'fixtures')).flatMap((name) =>
    readdirSync(path.join(root, 'fixtures', name))
      .filter((file) => file.startsWith('input.'))
      .map((file) => readFileSync(path.join(root, 'fixtures', name, file), 'utf8')),
  ),
]
const menu = [
  'Home',
  'News',
  'World',
  'Business',
  'Sport',
  'Opinion',
  'Weather',
  'Jobs',
  'Subscribe',
  'Log in',
  'Search',
  'Newsletters',
]
const stories = [
  'Swan closes motorway for an hour',
  'Baker wins libel case',
  'Bus fares to rise by 8% in January',
  'Why the last bus is late',
  'Lake returns overnight',
]
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const paragraphs = (body) =>
  body
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter(Boolean)
const pages = bodies.map((body) => ({
  text: [
    menu.map((item) => `* ${item}`).join('\n'),
    body,
    'Most read',
    ...stories,
    '© 2025 The Example. All rights reserved.',
  ].join('\n\n'),
  html: `<!doctype html><html><head><title>The Example</title></head><body><nav><ul>${menu
    .map((item) => `<li><a href="/${item}">${item}</a></li>`)
    .join('')}</ul></nav><main><article>${paragraphs(body)
    .map((text) => `<p>${escaped(text)}</p>`)
    .join('')}</article></main><aside><h3>Most read</h3><ul>${stories
    .map((item) => `<li><a href="/s">${item}</a></li>`)
    .join('')}</ul></aside><footer>© 2025 The Example. All rights reserved.</footer></body></html>`,
}))

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

const size = pages.reduce((sum, { text }) => sum + text.length, 0)
const repeats = 20
const each = (run) => () => {
  for (let i = 0; i < repeats; i++) for (const page of pages) run(page)
}
const ours = cost(each(({ text }) => parseArticle(text)))
const strip = cost(each(({ text }) => stripBoilerplate(text)))
const readability = cost(each(({ html }) => new Readability(parseHTML(html).document).parse()))
const speed = (ms) => `${((size * repeats) / 1e3 / ms).toFixed(1).padStart(6)} MB/s`
console.log(`${pages.length} pages, ${size} characters of text, best of 5`)
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

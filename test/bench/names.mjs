// Speed of normalizeNames beside one alternation of all spellings and an Aho-Corasick library, on the same articles;
// the time to compile the lexicon; and how the time grows with the input.
// usage, after a build: npm run bench:names [-- --module dist/index.js --extended dist/lexicon/extended.js --data FILE.jsonl.gz]
// --data: one JSON object with a `text` a line, instead of the seeds and fixtures.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import AhoCorasick from 'modern-ahocorasick'

const root = fileURLToPath(new URL('../../', import.meta.url))
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`)
  return path.resolve(at > 0 ? process.argv[at + 1] : path.join(root, fallback))
}
const load = (file) => import(pathToFileURL(file).href)
const { createNameLexicon, normalizeNames } = await load(option('module', 'dist/index.js'))
const { extendedNames } = await load(option('extended', 'dist/lexicon/extended.js'))

const owned = () => [
  ...readdirSync(path.join(root, 'seeds')).map((name) => readFileSync(path.join(root, 'seeds', name), 'utf8')),
  ...readdirSync(path.join(root, 'fixtures')).flatMap((name) =>
    readdirSync(path.join(root, 'fixtures', name))
      .filter((file) => file.startsWith('input.'))
      .map((file) => readFileSync(path.join(root, 'fixtures', name, file), 'utf8')),
  ),
]
const given = (file) =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text)
const once = process.argv.includes('--data') ? given(option('data', '')) : owned()
const MEGABYTE = 1e6
const lengthOf = (texts) => texts.reduce((sum, text) => sum + text.length, 0)
const TIMES = Math.max(1, Math.ceil((8 * MEGABYTE) / lengthOf(once)))
const texts = Array.from({ length: TIMES }, () => once).flat()

/** Median of five runs, after one to warm up, in milliseconds. */
function medianOf(run, runs = 5) {
  run()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[runs >> 1]
}

const rate = (count, milliseconds) => `${(count / 1e3 / milliseconds).toFixed(1)} M characters/s`
const variants = (rows) => [...new Set(rows.flatMap((row) => [...row.forms, ...(row.given ?? [])]))]
const escaped = (form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

console.log(`${texts.length} articles, ${(lengthOf(texts) / MEGABYTE).toFixed(1)} M characters`)

const all = createNameLexicon(extendedNames)
const forms = variants(extendedNames)
const alternation = new RegExp(
  `\\b(?:${forms
    .map(escaped)
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'g',
)
const automaton = new AhoCorasick(forms)
const few = texts.slice(0, Math.max(1, Math.floor(texts.length / 100)))

const run = (list, work) => () => {
  for (const text of list) work(text)
}
const rows = [
  ['normalizeNames, core lexicon', texts, (text) => normalizeNames(text)],
  [`normalizeNames, extended (${extendedNames.length} rows)`, texts, (text) => normalizeNames(text, { lexicon: all })],
  [`one alternation of the ${forms.length} spellings, no guards`, few, (text) => text.replace(alternation, 'x')],
  ['modern-ahocorasick, no guards', few, (text) => automaton.search(text)],
]
const speeds = rows.map(([name, list, work]) => [name, lengthOf(list) / medianOf(run(list, work), 3)])
for (const [name, speed] of speeds)
  console.log(
    name.padEnd(64),
    rate(speed, 1).padStart(20),
    `${(speeds[0][1] / speed).toFixed(1)} × slower`.padStart(16),
  )

const largest = medianOf(() => createNameLexicon(extendedNames))
console.log(`\ncompile the extended lexicon: ${largest.toFixed(1)} ms`)
const coreRows = extendedNames.slice(0, 245)
console.log(
  `compile its first 245 rows, about the core lexicon: ${medianOf(() => createNameLexicon(coreRows)).toFixed(1)} ms`,
)

console.log('\ngrowth: time per megabyte of one text')
const article = once.join('\n\n')
for (const megabytes of [1, 2, 4, 8]) {
  const text = article.repeat(Math.ceil((megabytes * MEGABYTE) / article.length)).slice(0, megabytes * MEGABYTE)
  console.log(`${megabytes} MB: ${(medianOf(() => normalizeNames(text), 3) / megabytes).toFixed(1)} ms/MB`)
}

#!/usr/bin/env node
// How splitSentences is beside its peers, as the table of docs/sentences.md: the ends that it finds, its speed on articles,
// and on one string that grows.
// usage: npm run bench:sentences -- [--module dist/index.js] [--retext dist/retext.js] [--more FILE_OR_FOLDER] [--only ends|articles|growth] [--seconds 2]
// CPU time of this process, so that a busy machine matters less. "MB" is a million UTF-16 units.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { transformSync } from 'esbuild'
import { fill, join, readArticles } from './sentences-articles.mjs'
import { ours, oursAsTree, peers } from './sentences-peers.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const argv = process.argv.slice(2)
const option = (name, fallback) => (argv.includes(`--${name}`) ? argv[argv.indexOf(`--${name}`) + 1] : fallback)
const moduleUrl = (file) => pathToFileURL(path.resolve(file)).href
const seconds = Number(option('seconds', 2))
const passSize = 300_000
const sizes = [1e6, 1e7, 1e8]
/** A peer that would take longer than this for the next size, if it were linear, is not asked. */
const longestMilliseconds = 5000

const source = fs.readFileSync(path.join(root, 'test/sentences/cases.ts'), 'utf8')
const code = transformSync(source, { loader: 'ts' }).code
const { cases } = await import(`data:text/javascript,${encodeURIComponent(code)}`)
const articles = readArticles(root, argv.includes('--more') ? [option('more')] : [])
const all = [await ours(moduleUrl(option('module', path.join(root, 'dist/index.js'))))]
const tree = await oursAsTree(moduleUrl(option('retext', path.join(root, 'dist/retext.js'))))
for (const load of peers) all.push(await load())
if (tree) all.push(tree)

const wanted = (part) => option('only', part) === part
const parts = [
  ...(wanted('ends') ? [endsFound()] : []),
  ...(wanted('articles') ? [onArticles()] : []),
  ...(wanted('growth') ? [onOneString()] : []),
]
console.log(`${articles.length} articles, node ${process.version}\n`)
printRow(
  '',
  parts.flatMap(({ heads }) => heads),
)
printRow(
  '---',
  parts.flatMap(({ heads }) => heads.map(() => '---')),
)
for (const { name } of all)
  printRow(
    name,
    parts.flatMap(({ cells }) => cells.get(name)),
  )
console.log('\n– not asked: ten times the time of the size before is over five seconds')

function printRow(name, cells) {
  console.log(`| ${[name, ...cells].join(' | ')} |`)
}

/** F1 of the sentence ends within the texts of test/sentences/cases.ts, counted in characters that are not white space. */
function endsFound() {
  const rows = Object.values(cases).flat()
  const cells = all.map(({ name, split, sentencesOf }) => {
    let [found, gold, right] = [0, 0, 0]
    for (const row of rows) {
      const text = row.join(' ')
      const result = split(text)
      const got = endsOf(sentencesOf ? sentencesOf(result, text) : result)
      const ends = endsOf(row)
      found += got.size
      gold += ends.size
      for (const end of got) if (ends.has(end)) right++
    }
    return [name, [((200 * right) / (found + gold)).toFixed(1)]]
  })
  return { heads: [`F1 of ends, ${rows.length} texts of ours`], cells: new Map(cells) }
}

function endsOf(sentences) {
  let at = 0
  const ends = sentences.map((sentence) => {
    at += sentence.replace(/\s+/g, '').length
    return at
  })
  return new Set(ends.filter((end) => end < at))
}

function cpuMilliseconds(work) {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function onArticles() {
  const pass = fill(articles, passSize)
  const size = pass.reduce((sum, text) => sum + text.length, 0)
  const rows = all.map(({ name, split }) => {
    // Each result is dropped before the next is made, as in a pipeline: to keep trees measures the garbage collector.
    const run = () =>
      cpuMilliseconds(() => {
        for (const text of pass) split(text)
      })
    const first = run()
    let best = first
    for (let spent = first; spent < seconds * 1000; ) {
      const time = run()
      best = Math.min(best, time)
      spent += time
    }
    return { name, first: size / first / 1000, warm: size / best / 1000 }
  })
  const cells = rows.map(({ name, first, warm }) => [name, [first.toFixed(1), warm.toFixed(1)]])
  return { heads: ['first MB/s', 'warm MB/s'], cells: new Map(cells) }
}

function onOneString() {
  const cells = all.map(({ name, split }) => {
    let expected = 0
    const times = sizes.map((size) => {
      if (expected > longestMilliseconds) return '–'
      const text = join(articles, size)
      split(text.slice(0, 1000))
      const time = cpuMilliseconds(() => split(text))
      expected = time * 10
      return time < 1000 ? `${time.toFixed(time < 10 ? 1 : 0)} ms` : `${(time / 1000).toFixed(1)} s`
    })
    return [name, times]
  })
  return { heads: sizes.map((size) => `${size / 1e6} MB`), cells: new Map(cells) }
}

#!/usr/bin/env node
// How fast splitSentences is beside its peers: on articles, and on one string that grows.
// usage: npm run bench:sentences -- [--module dist/index.js] [--retext dist/retext.js] [--more FILE_OR_FOLDER] [--only articles|growth] [--seconds 2]
// CPU time of this process, so that a busy machine matters less. "MB" is a million UTF-16 units.
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { fill, join, readArticles } from './sentences-articles.mjs'
import { ours, oursAsTree, peers } from './sentences-peers.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const argv = process.argv.slice(2)
const option = (name, fallback) => (argv.includes(`--${name}`) ? argv[argv.indexOf(`--${name}`) + 1] : fallback)
const moduleUrl = (file) => pathToFileURL(path.resolve(file)).href
const seconds = Number(option('seconds', 2))
const passSize = 300_000
const sizes = [1e4, 1e5, 1e6, 1e7, 1e8]
/** A peer that would take longer than this for the next size, if it were linear, is not asked. */
const longestMilliseconds = 5000

const articles = readArticles(root, argv.includes('--more') ? [option('more')] : [])
const all = [await ours(moduleUrl(option('module', path.join(root, 'dist/index.js'))))]
const tree = await oursAsTree(moduleUrl(option('retext', path.join(root, 'dist/retext.js'))))
for (const load of peers) all.push(await load())
if (tree) all.push(tree)

console.log(`${articles.length} articles, node ${process.version}`)
if (option('only', 'articles') === 'articles') onArticles()
if (option('only', 'growth') === 'growth') onOneString()

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
  const mine = rows[0]
  console.log('\non articles           first MB/s   warm MB/s   copydesk is')
  for (const { name, first, warm } of rows)
    console.log(
      name.padEnd(22),
      first.toFixed(1).padStart(9),
      warm.toFixed(1).padStart(11),
      `${(mine.warm / warm).toFixed(1)} x`.padStart(13),
    )
  const treeRow = rows.find(({ name }) => name === 'copydesk/retext (tree)')
  const english = rows.find(({ name }) => name === 'retext-english (tree)')
  if (treeRow) console.log(`copydesk/retext is ${(treeRow.warm / english.warm).toFixed(1)} x retext-english`)
}

function onOneString() {
  console.log(`\none string, ms       ${sizes.map((size) => `${size / 1e6} MB`.padStart(10)).join('')}`)
  for (const { name, split } of all) {
    const cells = []
    let expected = 0
    for (const size of sizes) {
      if (expected > longestMilliseconds) {
        cells.push('–'.padStart(10))
        continue
      }
      const text = join(articles, size)
      split(text.slice(0, 1000))
      const time = cpuMilliseconds(() => split(text))
      cells.push(time.toFixed(time < 10 ? 1 : 0).padStart(10))
      expected = time * 10
    }
    console.log(name.padEnd(21) + cells.join(''))
  }
  console.log('– not asked: ten times the time of the size before is over five seconds')
}

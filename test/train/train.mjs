// Writes word-table.ts, weights.ts and docs/weights.md: how copydesk tells a story from what else stands on its page.
// usage: npm run train -- --data FOLDER,FOLDER [--untouched FOLDER] [--all] [--words N] [--dry]
// Weights are fitted on the folders of --data and cross-validated by publisher; those of --untouched are read once, at the
// end. With --all what is written is then fitted on all folders together. --dry writes nothing.
import fs from 'node:fs'
import { fitValues, fitWords } from './fit.mjs'
import { pagesOf, room } from './pages.mjs'
import { weightsPage } from './weights-page.mjs'

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : process.argv[at + 1]
}
const folders = option('data', '').split(',').filter(Boolean)
const untouched = option('untouched', '').split(',').filter(Boolean)
const size = Number(option('words', 400))
const needed = `npm run train needs labelled pages: --data FOLDER,FOLDER

Each folder holds innertext, markdown, firecrawl-md, readability-md and readability-text, as KIND.jsonl.gz. A row is a page:
  {"id": …, "url": …, "publisher": …, "news": true, "goldInPage": 1, "input": "the page as text or Markdown", "gold": {"body": "the article's text"}}
Nothing was changed: the weights that are there stay.`
if (
  folders.length === 0 ||
  [...folders, ...untouched].some((folder) => !fs.existsSync(`${folder}/innertext.jsonl.gz`))
) {
  console.log(needed)
  process.exit(folders.length === 0 ? 0 : 1)
}

const copydesk = await room()
const names = Object.keys(copydesk.features)
const folds = 4
/** A word that so many publishers use is no publisher's own. */
const publishers = 10
const foldOf = (host) =>
  [...host].reduce((hash, letter) => (Math.imul(hash, 31) + letter.codePointAt(0)) >>> 0, 7) % folds
const inFold = (pages, fold) => pages.filter(({ host }) => foldOf(host) === fold)
const outOfFold = (pages, fold) => pages.filter(({ host }) => foldOf(host) !== fold)
const openOf = ({ lines }) => lines.filter(({ isOpen }) => isOpen)

/** The words that tell most, each with its weight. */
function wordsOf(pages) {
  const hosts = new Map()
  for (const page of pages)
    for (const { vocabulary } of openOf(page))
      for (const word of vocabulary) (hosts.get(word) ?? hosts.set(word, new Set()).get(word)).add(page.host)
  const known = [...hosts].filter(([, seen]) => seen.size >= publishers).map(([word]) => word)
  const first = weigh(pages, known)
  const force = (i) => Math.abs(first.weights[i]) * Math.sqrt(first.used[i])
  const order = [...known.keys()].sort((a, b) => force(b) - force(a))
  const words = order.slice(0, size).map((i) => known[i])
  const { weights } = weigh(pages, words)
  return new Map(words.map((word, i) => [word, Math.round(weights[i] * 10) / 10]))
}

function weigh(pages, words) {
  const ids = new Map(words.map((word, i) => [word, i]))
  const examples = pages.flatMap(openOf).map(({ vocabulary, foreign, weight }) => ({
    ids: [...vocabulary].flatMap((word) => ids.get(word) ?? []),
    value: 1 / Math.sqrt(Math.max(1, vocabulary.size)),
    foreign,
    weight,
  }))
  const used = new Float64Array(words.length)
  for (const { ids: found, value, weight } of examples) for (const id of found) used[id] += value * weight
  return { weights: fitWords(examples, words.length).weights, used }
}

/** Puts the values of each line to it, with these weights of words. */
function value(pages, words) {
  for (const page of pages) {
    page.survey = copydesk.surveyOf(page.reading, page.places, words)
    for (const [i, line] of page.lines.entries()) line.values = names.map((id) => copydesk.features[id](page.survey, i))
  }
}

/** The points of a page's words come from other publishers, as they will for a page that nobody has seen. */
function fitAll(pages) {
  for (let fold = 0; fold < folds; fold++) value(inFold(pages, fold), wordsOf(outOfFold(pages, fold)))
  const columns = [0, 1].map((column) => {
    const examples = pages.flatMap(openOf).filter((line) => line.column === column)
    const { weights, bias } = fitValues(examples, names.length)
    return [...weights, bias].map((weight) => Math.round(weight * 100))
  })
  const weights = [...names, 'always'].map((id, i) => [id, columns.map((column) => column[i])])
  return { words: wordsOf(pages), weights: Object.fromEntries(weights) }
}

/** Of the words that are the story's and of those that are not: how many go. */
function measure(pages, fitted) {
  value(pages, fitted.words)
  const tally = new Map()
  for (const { kind, survey, lines, isPage } of pages) {
    const odds = (i) => copydesk.oddsOf(survey, i, fitted.weights)
    const gone = new Set(isPage ? copydesk.foreignEnds(survey.open, odds) : [])
    const row = tally.get(kind) ?? tally.set(kind, { own: 0, foreign: 0, ownGone: 0, foreignGone: 0 }).get(kind)
    for (const [i, { isOpen, foreign, words }] of lines.entries()) {
      if (!isOpen) continue
      row[foreign ? 'foreign' : 'own'] += words
      if (gone.has(survey.open[i])) row[foreign ? 'foreignGone' : 'ownGone'] += words
    }
  }
  return tally
}

function crossValidate(pages) {
  const crossed = new Map()
  for (let fold = 0; fold < folds; fold++)
    for (const [kind, row] of measure(inFold(pages, fold), fitAll(outOfFold(pages, fold)))) {
      const sum = crossed.get(kind) ?? crossed.set(kind, { own: 0, foreign: 0, ownGone: 0, foreignGone: 0 }).get(kind)
      for (const key of Object.keys(row)) sum[key] += row[key]
    }
  return crossed
}

function write(fitted, page) {
  const groups = new Map()
  for (const [word, weight] of fitted.words) {
    const tenths = Math.round(weight * 10)
    if (tenths !== 0) groups.set(tenths, [...(groups.get(tenths) ?? []), word])
  }
  const rows = [...groups].sort((a, b) => a[0] - b[0]).map(([weight, words]) => `${weight} ${words.sort().join(' ')}`)
  const by = '// Written by `npm run train`:'
  fs.writeFileSync(
    'src/article/prose/word-table.ts',
    `${by} words by their weight in tenths, below 0 a story's, above 0 a page's.\nexport const wordTable = \`${rows.join('\n')}\`\n`,
  )
  const named = Object.entries(fitted.weights).map(([id, weights]) => `  ${id}: [${weights.join(', ')}],\n`)
  fs.writeFileSync(
    'src/article/prose/weights.ts',
    `${by} the weights of the features in hundredths.
import type { Weights } from './odds.ts'

export const weights: Weights = {
${named.join('')}}
`,
  )
  fs.writeFileSync('docs/weights.md', page)
}

const pages = folders.flatMap((folder) => pagesOf(folder, copydesk))
const crossed = crossValidate(pages)
const fitted = fitAll(pages)
const rest = untouched.flatMap((folder) => pagesOf(folder, copydesk))
const tested = rest.length > 0 ? measure(rest, fitted) : null
// What was measured is known by now: what is written may learn from all.
const shipped = process.argv.includes('--all') ? fitAll([...pages, ...rest]) : fitted
const page = weightsPage({ shipped, pages, rest, folds, crossed, tested })
console.log(page)
if (!process.argv.includes('--dry')) write(shipped, page)

// Whether a label per kind of prose tells more than "story or not": cross-validated by publisher, then on other publishers.
// usage: node test/train/by-kind.mjs --data FOLDER,FOLDER --untouched FOLDER
// Lines that a rule knew have the kind of its reason; of others the kind is what the fit so far thinks most likely.

import { fitValues, fitWords } from './fit.mjs'
import { fitKinds } from './fit-kinds.mjs'
import { pagesOf, room } from './pages.mjs'

const option = (name) => process.argv[process.argv.indexOf(`--${name}`) + 1].split(',')
const folds = 4
const publishers = 10
const size = 800
/** The points of a line are cut off there, as in survey.ts. */
const mostPoints = 4
const kinds = ['comments', 'author-bio', 'legal', 'related', 'offer']
const offers = new Set(['newsletter', 'subscription', 'support', 'prompt', 'share', 'advertisement', 'media'])
const kindOf = (reason) => kinds.indexOf(offers.has(reason) ? 'offer' : reason)

const copydesk = await room()
const names = Object.keys(copydesk.features)
const foldOf = (host) =>
  [...host].reduce((hash, letter) => (Math.imul(hash, 31) + letter.codePointAt(0)) >>> 0, 7) % folds
const openOf = ({ lines }) => lines.filter(({ isOpen }) => isOpen)

function wordsOf(pages) {
  const hosts = new Map()
  for (const page of pages)
    for (const { vocabulary } of openOf(page))
      for (const word of vocabulary) (hosts.get(word) ?? hosts.set(word, new Set()).get(word)).add(page.host)
  const known = [...hosts].filter(([, seen]) => seen.size >= publishers).map(([word]) => word)
  const examples = examplesOf(pages, known)
  const { weights } = fitWords(examples, known.length)
  const used = new Float64Array(known.length)
  for (const { ids, value, weight } of examples) for (const id of ids) used[id] += value * weight
  const force = (i) => Math.abs(weights[i]) * Math.sqrt(used[i])
  return [...known.keys()]
    .sort((a, b) => force(b) - force(a))
    .slice(0, size)
    .map((i) => known[i])
}

function examplesOf(pages, words) {
  const ids = new Map(words.map((word, i) => [word, i]))
  return pages
    .flatMap((page) => [...openOf(page), ...page.known])
    .map(({ vocabulary, foreign, weight, reason }) => ({
      ids: [...vocabulary].flatMap((word) => ids.get(word) ?? []),
      value: 1 / Math.sqrt(Math.max(1, vocabulary.size)),
      foreign,
      weight,
      kind: kindOf(reason),
    }))
}

/** What the words of a line say: with kinds, the log odds of all kinds together. */
function pointsOf(pages, byKind) {
  const words = wordsOf(pages)
  const examples = examplesOf(pages, words)
  const fitted = byKind
    ? fitKinds(examples, words.length, kinds.length)
    : [{ weights: fitWords(examples, words.length).weights, bias: 0 }]
  const ids = new Map(words.map((word, i) => [word, i]))
  return ({ vocabulary }) => {
    const value = 1 / Math.sqrt(Math.max(1, vocabulary.size))
    const sums = fitted.map(({ weights, bias }) =>
      [...vocabulary].reduce((sum, word) => sum + (weights[ids.get(word)] ?? 0) * value, bias),
    )
    const sum = Math.log(sums.reduce((all, one) => all + Math.exp(one), 0))
    return Math.max(-mostPoints, Math.min(mostPoints, sum))
  }
}

function value(pages, points) {
  for (const page of pages) {
    const survey = copydesk.surveyOf(page.reading, page.places, new Map())
    const open = survey.open.map((line, i) => ({ ...line, points: points(page.lines[i]) }))
    const sums = [0]
    for (const line of open) sums.push(sums.at(-1) + line.words * line.points)
    page.survey = { ...survey, open, points: sums }
    for (const [i, line] of page.lines.entries()) line.values = names.map((id) => copydesk.features[id](page.survey, i))
  }
}

function fitOn(pages, byKind) {
  for (let fold = 0; fold < folds; fold++) {
    const points = pointsOf(
      pages.filter(({ host }) => foldOf(host) !== fold),
      byKind,
    )
    value(
      pages.filter(({ host }) => foldOf(host) === fold),
      points,
    )
  }
  const columns = [0, 1].map((column) => {
    const examples = pages.flatMap(openOf).filter((line) => line.column === column)
    const { weights, bias } = fitValues(examples, names.length)
    return [...weights, bias].map((weight) => Math.round(weight * 100))
  })
  const weights = [...names, 'always'].map((id, i) => [id, columns.map((column) => column[i])])
  return { points: pointsOf(pages, byKind), weights: Object.fromEntries(weights) }
}

function measure(pages, { points, weights }, tally) {
  value(pages, points)
  for (const { kind, survey, lines, isPage } of pages) {
    const gone = new Set(isPage ? copydesk.foreignEnds(survey.open, (i) => copydesk.oddsOf(survey, i, weights)) : [])
    const row = tally.get(kind) ?? tally.set(kind, { own: 0, foreign: 0, ownGone: 0, foreignGone: 0 }).get(kind)
    for (const [i, { isOpen, foreign, words }] of lines.entries()) {
      if (!isOpen) continue
      row[foreign ? 'foreign' : 'own'] += words
      if (gone.has(survey.open[i])) row[foreign ? 'foreignGone' : 'ownGone'] += words
    }
  }
}

const pages = option('data').flatMap((folder) => pagesOf(folder, copydesk))
const rest = option('untouched').flatMap((folder) => pagesOf(folder, copydesk))
const share = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`
for (const byKind of [false, true]) {
  const crossed = new Map()
  for (let fold = 0; fold < folds; fold++) {
    const others = pages.filter(({ host }) => foldOf(host) !== fold)
    const own = pages.filter(({ host }) => foldOf(host) === fold)
    measure(own, fitOn(others, byKind), crossed)
  }
  const untouched = new Map()
  measure(rest, fitOn(pages, byKind), untouched)
  for (const [what, tally] of Object.entries({ 'cross-validated': crossed, 'other publishers': untouched }))
    for (const [kind, { own, foreign, ownGone, foreignGone }] of tally)
      console.log(
        `${byKind ? 'a label per kind' : 'story or not'}, ${what}, ${kind}: ${share(foreignGone, foreign)} of other words go, ${share(ownGone, own)} of the story's`,
      )
}

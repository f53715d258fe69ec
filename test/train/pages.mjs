// Labelled pages, each as the lines that copydesk reads in it.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import zlib from 'node:zlib'
import { build } from 'esbuild'

const kinds = ['innertext', 'markdown', 'firecrawl-md', 'readability-md', 'readability-text']
/** A page counts as one of at least and at most so many words, a line as one of at most so many. */
const pageWords = { least: 100, most: 1200 }
const lineWords = 60
/** A page weighs as much as so many examples. */
const pageWeight = 30
/** Of the lines that a rule knows those of so many words are prose too. */
const minKnown = 6
/** All of them on a page weigh so much together, where they have so many words or more: they teach words too. */
const knownWeight = 9
const knownWords = 300
/** More of the article than this share is missing from the page: no label there is right. */
const minOnPage = 0.7

/** The article room, bundled: training reads lines by the very code that will use the weights. */
export async function room() {
  const file = path.resolve('temp/train-room.mjs')
  const modules = {
    openText: 'formats/open-text',
    keepParts: 'formats/keep-parts',
    viewOf: 'formats/view',
    factsOfFields: 'formats/facts-of-fields',
    readText: 'read-text',
    look: 'look',
    precedence: 'precedence',
    resolve: 'resolve',
    isAmongOthers: 'prose/among-others',
    foreignEnds: 'prose/ends',
    features: 'prose/features',
    oddsOf: 'prose/odds',
    openLines: 'prose/open-lines',
    surveyOf: 'prose/survey',
  }
  const contents = Object.entries(modules).map(([name, from]) => `export { ${name} } from './src/article/${from}.ts'`)
  await build({
    stdin: { contents: contents.join('\n'), resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: file,
    logLevel: 'error',
  })
  return import(pathToFileURL(file).href)
}

/** The news pages of a folder, in each kind of text. */
export function pagesOf(folder, copydesk) {
  return kinds.flatMap((kind) => {
    const file = path.join(folder, `${kind}.jsonl.gz`)
    const lines = zlib.gunzipSync(fs.readFileSync(file)).toString('utf8').split('\n').filter(Boolean)
    const rows = lines.map((line) => JSON.parse(line)).filter(isUsable)
    return rows.map((row) => pageOf(row, kind, copydesk))
  })
}

const isUsable = ({ gold, news, source, goldInPage }) =>
  gold.body &&
  (news ?? ['scrapinghub', 'fundus', 'wcxb-news'].includes(source)) &&
  !(goldInPage !== null && goldInPage < minOnPage)

function pageOf(row, kind, copydesk) {
  const reading = readingOf(row.input, copydesk)
  const others = copydesk.precedence.filter(([name]) => name !== 'foreign')
  const { won } = copydesk.resolve(reading, others)
  const gold = tokens(row.gold.body)
  const phrases = new Set(gold.map((_, i) => gold.slice(i, i + 4).join(' ')))
  const text = ` ${gold.join(' ')} `
  const places = copydesk.openLines(reading)
  const whole = Math.min(pageWords.most, Math.max(pageWords.least, gold.length))
  const lines = places.map((at) => {
    const line = reading.lines[at]
    return {
      foreign: isGold(tokens(line.text), phrases, text) ? 0 : 1,
      isOpen: won[at] === null,
      column: line.prose ? 0 : 1,
      vocabulary: vocabularyOf(line),
      words: line.words,
      weight: (Math.min(lineWords, line.words) / whole) * pageWeight,
    }
  })
  const known = reading.lines.flatMap((line, at) => {
    const isForeign = reading.noise[at]?.kind === 'boilerplate' && line.words >= minKnown
    return isForeign && !isGold(tokens(line.text), phrases, text)
      ? [
          {
            vocabulary: vocabularyOf(line),
            words: Math.min(lineWords, line.words),
            foreign: 1,
            reason: reading.noise[at].reason,
          },
        ]
      : []
  })
  const allKnown = known.reduce((sum, { words }) => sum + words, 0)
  for (const line of known) line.weight = (knownWeight * line.words) / Math.max(knownWords, allKnown)
  const host = row.publisher ?? /^https?:\/\/(?:www\.)?([^/]+)/.exec(row.url ?? '')?.[1] ?? row.id
  const isPage = !reading.container.told && copydesk.isAmongOthers(reading, places.at(-1) ?? 0)
  return { kind, host, reading, places, lines, known, isPage }
}

const vocabularyOf = ({ key }) => new Set(key.split(' ').filter((word) => word > ':'))

function readingOf(text, { openText, keepParts, viewOf, factsOfFields, readText, look }) {
  const how = { order: undefined, agencies: undefined }
  const found = openText(text)
  const opened = keepParts(found, {})
  const facts = factsOfFields(opened.fields, how)
  const form = { ...facts, format: found.format, told: opened.told, markdown: opened.markdown }
  return look(readText(viewOf(text, opened.slices).text, form, how, {}))
}

const tokens = (text) => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/** Half of its runs of four words stand in the article; a shorter line stands there whole. */
function isGold(words, phrases, text) {
  if (words.length < 4) return words.length > 0 && text.includes(` ${words.join(' ')} `)
  let found = 0
  for (let i = 0; i + 4 <= words.length; i++) if (phrases.has(words.slice(i, i + 4).join(' '))) found++
  return found * 2 >= words.length - 3
}

// What the fuzzer gives texts to: each target throws where a law is broken. They read the built library.
import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { fromHtml } from '../../dist/html.js'
import * as copydesk from '../../dist/index.js'
import { readNdjson } from '../../dist/stream.js'

/** The laws of any string, which hostile texts are held to as well. */
const source = readFileSync(new URL('../hostile/laws.ts', import.meta.url), 'utf8')
const library = new URL('../../dist/index.js', import.meta.url).href
const code = transformSync(source, { loader: 'ts' }).code.replace('../../src/index.ts', library)
const { laws } = await import(`data:text/javascript,${encodeURIComponent(code)}`)

function hold(condition, law) {
  if (!condition) throw new Error(`broken: ${law}`)
}

const lawsOf = (verb) => (text) => {
  for (const [law, holds] of Object.entries(laws))
    if (law.includes(verb)) {
      const wrong = holds(text)
      hold(wrong === '', `${law}: ${wrong}`)
    }
}

/** The value, or nothing where the library refuses the input by an error of its own. */
function unlessRefused(run) {
  try {
    return run()
  } catch (error) {
    if (!copydesk.isCopydeskError(error)) throw error
    return undefined
  }
}

/** Two texts, one behind the other. */
const halves = (text) => [text.slice(0, text.length >> 1), text.slice(text.length >> 1)]

function align(text) {
  const [a, b] = halves(text)
  const { shared } = copydesk.align(a, b)
  for (const { a: one, b: other } of shared) {
    hold(0 <= one.start && one.start < one.end && one.end <= a.length, 'a passage stands in the first text')
    hold(0 <= other.start && other.start < other.end && other.end <= b.length, 'a passage stands in the second text')
  }
}

function decode(text) {
  const print = unlessRefused(() => copydesk.decodeFingerprint(text))
  if (print === undefined) return
  const again = copydesk.decodeFingerprint(copydesk.encodeFingerprint(print))
  hold(JSON.stringify(again) === JSON.stringify(print), 'what was decoded survives its text form')
  copydesk.compare(print, print)
}

const prints = ['one two three four five six', 'The ferry to Kell sailed again on Monday, a year after the storm.']
const index = copydesk.createIndex()
for (const [id, text] of prints.entries()) index.add(String(id), copydesk.fingerprint(text.repeat(3)))
const good = index.snapshot()

/** The text tells which bytes of a snapshot differ: pairs of a place and a value. */
function snapshot(text) {
  const bytes = good.slice()
  for (let at = 0; at + 1 < text.length; at += 2)
    bytes[(text.charCodeAt(at) * 31) % bytes.length] = text.charCodeAt(at + 1)
  const short = text.length % 2 === 1 ? bytes.slice(0, (text.length * 37) % bytes.length) : bytes
  const restored = unlessRefused(() => copydesk.createIndex({ snapshot: short }))
  if (restored === undefined) return
  restored.pairs()
  restored.clusters()
  unlessRefused(() => restored.add('new', copydesk.fingerprint(prints[1])))
  hold(restored.size >= 0, 'an index has a size')
}

async function* chunksOf(bytes, size) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function recordsOf(bytes, size) {
  const records = []
  for await (const record of readNdjson(chunksOf(bytes, size))) records.push(record)
  return JSON.stringify(records)
}

async function ndjson(text) {
  const bytes = Buffer.from(text)
  const whole = await recordsOf(bytes, bytes.length + 1)
  for (const size of [1, 7]) hold((await recordsOf(bytes, size)) === whole, 'records do not depend on the chunks')
}

function html(text) {
  const { article, input } = fromHtml(text)
  let end = 0
  for (const block of article.blocks) {
    hold(block.start >= end && block.end > block.start && block.end <= input.length, 'blocks are ordered slices')
    end = block.end
  }
}

export const targets = {
  parse: lawsOf('parseArticle'),
  strip: lawsOf('stripBoilerplate'),
  split: lawsOf('splitSentences'),
  names: lawsOf('normalizeNames'),
  fingerprint: lawsOf('fingerprint'),
  normalize: lawsOf('normalizeArticle'),
  align,
  decode,
  snapshot,
  ndjson,
  html,
}

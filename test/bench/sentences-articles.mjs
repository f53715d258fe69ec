// News articles to measure on: what the project owns, and what the caller names.
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'

/**
 * @param {string} root the project
 * @param {readonly string[]} more folders or files of JSON lines (`.jsonl`, `.jsonl.gz`) with a field `text`
 * @returns {string[]} one string an article
 */
export function readArticles(root, more) {
  const own = [...textsIn(path.join(root, 'seeds')), ...textsIn(path.join(root, 'fixtures'))]
  const named = more.flatMap((place) => filesIn(place).filter(isJsonLines).flatMap(readJsonLines))
  return named.length > 0 ? named : own
}

/** Repeats the articles, each as a string of its own, until they hold `size` characters. */
export function fill(articles, size) {
  const filled = []
  for (let length = 0, at = 0; length < size; at = (at + 1) % articles.length) {
    filled.push(articles[at])
    length += articles[at].length
  }
  return filled
}

/** One string of exactly `size` characters. */
export function join(articles, size) {
  const pieces = fill(articles, size)
  return Buffer.from(pieces.join('\n\n').slice(0, size), 'utf16le').toString('utf16le')
}

function textsIn(folder) {
  return filesIn(folder)
    .filter((file) => file.endsWith('.txt') || file.endsWith('.md'))
    .map((file) => fs.readFileSync(file, 'utf8'))
}

function filesIn(place) {
  if (!fs.existsSync(place)) return []
  if (!fs.statSync(place).isDirectory()) return [place]
  return fs
    .readdirSync(place, { recursive: true })
    .map((name) => path.join(place, String(name)))
    .filter((file) => fs.statSync(file).isFile())
    .sort()
}

function isJsonLines(file) {
  return file.endsWith('.jsonl') || file.endsWith('.jsonl.gz')
}

function readJsonLines(file) {
  const bytes = fs.readFileSync(file)
  const lines = (file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString('utf8').split('\n')
  return lines
    .filter(Boolean)
    .map((line) => JSON.parse(line).text)
    .filter((text) => typeof text === 'string')
}

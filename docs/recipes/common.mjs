// What the recipes have in common: a corpus, the answer of one process, programs of the system, and an orderly end.
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createIndex, decodeFingerprint, encodeFingerprint, fingerprint } from '../../dist/index.js'
import { generateArticles, random } from '../../test/bench/generate-articles.mjs'

export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** Thrown where a package cannot be had: the recipe is left out, and says so. */
export class Missing extends Error {}

/** A server that is gone already must not keep the others from being ended. */
const END_SECONDS = 20

/**
 * Runs a recipe with a folder of its own and a list for what must be done at the end, whatever happens: an error event
 * of a connection that nobody waits for and a signal end it as well. The recipe answers whether its result is the
 * one-process answer.
 */
export async function runRecipe(name, recipe) {
  const folder = mkdtempSync(path.join(tmpdir(), `copydesk-${name}-`))
  const atEnd = [() => rmSync(folder, { recursive: true, force: true })]
  let code = 1
  try {
    const equal = await Promise.race([recipe(folder, (end) => atEnd.unshift(end)), interruption()])
    console.log(equal ? `${name}: equal to one process` : `${name}: DIFFERENT FROM ONE PROCESS`)
    code = equal ? 0 : 1
  } catch (error) {
    if (error instanceof Missing) {
      console.log(`\n***** SKIPPED ${name}: ${error.message} *****\n`)
      code = 0
    } else console.error(error)
  }
  for (const end of atEnd) await inTime(end)
  process.exit(code)
}

/** Rejects when something else ends the recipe. Listens on, so that nothing breaks off the end of it. */
function interruption() {
  return new Promise((_, reject) => {
    process.on('uncaughtException', reject)
    process.on('unhandledRejection', reject)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => reject(new Error(signal)))
  })
}

async function inTime(end) {
  try {
    await Promise.race([end(), new Promise((resolve) => setTimeout(resolve, END_SECONDS * 1000))])
  } catch (error) {
    console.error(error)
  }
}

/** Articles with text; a quarter of them are edited reprints. The same on every machine. */
export function articlesWithText(count, seed = 11) {
  const next = random(seed)
  const texts = generateArticles(Math.ceil(count * 0.75), seed)
  const articles = []
  for (let row = 0; row < count; row++) {
    const reprint = row > 8 && next() < 0.25
    const original = reprint ? articles[Math.floor(next() * articles.length)].text : undefined
    const text = original
      ? original
          .split('\n\n')
          .filter((_, paragraph) => paragraph === 0 || next() < 0.85)
          .join('\n\n')
      : texts[row % texts.length]
    articles.push({
      id: `doc-${row}`,
      source: `outlet ${row % 7}`,
      date: `2025-03-${String(1 + Math.floor((row * 20) / count)).padStart(2, '0')}`,
      text,
    })
  }
  return articles
}

/** What every worker does with one article, in the form of `copydesk run --steps fingerprint`. */
export function answerOf(article) {
  return JSON.stringify({ ...article, fingerprint: encodeFingerprint(fingerprint(article.text)) })
}

/** The clusters of records that carry their fingerprints, as one text. */
export function clustersOfOneProcess(records) {
  const index = createIndex()
  for (const { id, source, date, fingerprint: print } of records)
    index.add(id, typeof print === 'string' ? decodeFingerprint(print) : print, { source, date })
  return linesOf(index.clusters())
}

export function linesOf(values) {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}

export function digest(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** Milliseconds of a piece of work, and what it gave. */
export async function timed(work) {
  const start = performance.now()
  const value = await work()
  return { value, ms: performance.now() - start }
}

export function report(what, count, one, many) {
  const rate = (ms) => `${Math.round((count / ms) * 1000)}/s`
  console.log(`${what}: one process ${rate(one)}, here ${rate(many)}: ${(one / many).toFixed(2)} times one process`)
}

export function option(name, fallback) {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : process.argv[at + 1]
}

export function found(program) {
  try {
    return execFileSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}

/** Installs Debian packages where that is possible. */
export function aptInstall(...packages) {
  if (process.getuid?.() !== 0 || found('apt-get') === undefined)
    throw new Missing(`${packages.join(' ')} is not installed, and apt-get is not at hand`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore', timeout: 120_000 })
    const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages]
    execFileSync('apt-get', install, { env, stdio: 'ignore', timeout: 300_000 })
  } catch {
    throw new Missing(`apt-get install ${packages.join(' ')} failed`)
  }
}

/** A process in a group of its own, so that it and its children can be killed together. */
export function startGroup(command, args, options = {}) {
  const child = spawn(command, args, { detached: true, stdio: ['ignore', 'ignore', 'inherit'], ...options })
  child.kill9 = () => {
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It is gone already.
    }
  }
  child.ended = new Promise((resolve) => child.once('exit', resolve))
  child.once('error', (error) => console.error(error))
  return child
}

/** A python3 with a package: the one that was given, or one in a folder of its own, which is made once. */
export function pythonWith(wanted, module, given, folder) {
  if (given) return given
  const python = path.join(folder, 'bin/python3')
  const isThere = () => {
    try {
      execFileSync(python, ['-c', `import ${module}`], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  }
  if (isThere()) return python
  if (found('python3') === undefined) throw new Missing('there is no python3')
  try {
    execFileSync('python3', ['-m', 'venv', folder], { stdio: 'ignore' })
    execFileSync(python, ['-m', 'pip', 'install', '-q', wanted], { stdio: 'ignore', timeout: 420_000 })
  } catch {
    throw new Missing(`${wanted} could not be installed`)
  }
  return python
}

export function ndjson(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

export async function waitFor(what, isSo, seconds = 60) {
  const end = performance.now() + seconds * 1000
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`${what} did not come within ${seconds} seconds`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

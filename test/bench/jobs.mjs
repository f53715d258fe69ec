// How much faster `copydesk run --jobs 2` is than one process, on this machine, in one run; the outputs must be equal.
// usage: npm run bench:jobs -- [--articles 3000] [--jobs 2] [--rounds 3] [--least 0]
// On a machine that others use as well the ratio says little: beside it stands what threads reach there that share nothing.
// Exits with 1 where the best round of each gives less than --least times the speed, or the outputs differ.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { generateArticles } from './generate-articles.mjs'

const argv = process.argv.slice(2)
const option = (name, fallback) => Number(argv.includes(`--${name}`) ? argv[argv.indexOf(`--${name}`) + 1] : fallback)
const articles = option('articles', 3000)
const jobs = option('jobs', 2)
const rounds = option('rounds', 3)

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'copydesk-jobs-'))
const input = join(folder, 'in.ndjson')
const lines = generateArticles(articles).map((text, id) => `${JSON.stringify({ id, text })}\n`)
writeFileSync(input, lines.join(''))
const megabytes = Buffer.byteLength(lines.join('')) / 1e6

/** Seconds, and the hash of the output, which goes to a file: hashing it here would take a core from the workers. */
function run(threads) {
  const output = join(folder, `${threads}.ndjson`)
  const file = openSync(output, 'w')
  const begun = performance.now()
  const { status } = spawnSync(process.execPath, [cli, 'run', '--jobs', String(threads), input], {
    stdio: ['ignore', file, 'inherit'],
  })
  const seconds = (performance.now() - begun) / 1000
  closeSync(file)
  if (status !== 0) throw new Error(`copydesk run --jobs ${threads} ended with ${status}`)
  return { seconds, hash: createHash('sha256').update(readFileSync(output)).digest('hex') }
}

/** Seconds that this many threads take which only count, each as far. */
async function count(threads) {
  const begun = performance.now()
  const counter = () =>
    new Promise((done) => new Worker('for (let at = 0; at < 1e9; at++);', { eval: true }).on('exit', done))
  await Promise.all(Array.from({ length: threads }, counter))
  return (performance.now() - begun) / 1000
}

const best = { 1: Number.POSITIVE_INFINITY, [jobs]: Number.POSITIVE_INFINITY }
const hashes = new Set()
try {
  for (let round = 0; round < rounds; round++)
    for (const threads of [1, jobs]) {
      const { seconds, hash } = run(threads)
      best[threads] = Math.min(best[threads], seconds)
      hashes.add(hash)
      console.log(`round ${round + 1}  --jobs ${threads}  ${seconds.toFixed(2)} s`)
    }
} finally {
  rmSync(folder, { recursive: true })
}

const ratio = best[1] / best[jobs]
const rate = (threads) =>
  `${Math.round(articles / best[threads])} articles/s, ${(megabytes / best[threads]).toFixed(1)} MB/s`
console.log(
  `${articles} articles, ${megabytes.toFixed(1)} MB, ${availableParallelism()} cores, Node ${process.versions.node}, load ${loadavg()[0].toFixed(1)}`,
)
console.log(`--jobs 1  ${rate(1)}`)
console.log(`--jobs ${jobs}  ${rate(jobs)}`)
const ceiling = (jobs * (await count(1))) / (await count(jobs))
console.log(`threads that share nothing: ${ceiling.toFixed(2)} times the speed`)
console.log(`${ratio.toFixed(2)} times the speed; outputs ${hashes.size === 1 ? 'equal' : 'DIFFER'}`)
process.exitCode = hashes.size === 1 && ratio >= option('least', 0) ? 0 : 1

// DuckDB: `copydesk dedupe --engine duckdb` beside `--engine memory` on simulated fingerprints: the same bytes, in bounded
// memory. The processes are of their own, so that each has its own peak.
// usage: npm run scale:duckdb [-- --articles 20000 --memory-limit 1GB --engines memory,duckdb], after npm run build
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { encodeFingerprint, fingerprint } from '../../dist/index.js'
import { cli, option, runRecipe } from './common.mjs'
import { simulatedArticles } from './simulated-articles.mjs'

const count = Number(option('articles', 20000))
const limit = option('memory-limit', '1GB')
const names = option('engines', 'memory,duckdb').split(',')
const self = fileURLToPath(import.meta.url)

if (process.argv.includes('--feed')) await feed()
else
  await runRecipe('duckdb', async () => {
    const runs = []
    for (const name of names) runs.push(await dedupe(name))
    const [one, other] = runs
    if (other) {
      console.log(
        `duckdb takes ${(other.seconds / one.seconds).toFixed(2)} times the time and ${(other.megabytes / one.megabytes).toFixed(2)} times the memory`,
      )
    }
    return runs.every(({ digest }) => digest === one.digest)
  })

/** The corpus as NDJSON on standard output. */
async function feed() {
  for (const { fingerprint: print, ...rest } of simulatedArticles(count, fingerprint('').version))
    if (!process.stdout.write(`${JSON.stringify({ ...rest, fingerprint: encodeFingerprint(print) })}\n`))
      await once(process.stdout, 'drain')
}

async function dedupe(engine) {
  const start = performance.now()
  const feeder = spawn(process.execPath, [self, '--feed', '--articles', String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const flags = engine === 'duckdb' ? ['--memory-limit', limit] : []
  const heap = engine === 'duckdb' ? [] : ['--max-old-space-size=16000']
  const args = [...heap, cli, 'dedupe', '--engine', engine, ...flags]
  const run = spawn(process.execPath, args, { stdio: [feeder.stdout, 'pipe', 'inherit'] })
  const hash = createHash('sha256')
  let lines = 0
  run.stdout.on('data', (bytes) => {
    hash.update(bytes)
    for (const byte of bytes) if (byte === 10) lines++
  })
  let megabytes = 0
  const timer = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(run.pid))
  }, 100)
  const [code] = await once(run, 'close')
  clearInterval(timer)
  if (code !== 0) throw new Error(`--engine ${engine} ended with ${code}`)
  const seconds = (performance.now() - start) / 1000
  const digest = hash.digest('hex').slice(0, 16)
  console.log(
    `--engine ${engine.padEnd(6)} ${count} articles, ${lines - 1} clusters, ${seconds.toFixed(1)} s, peak ${Math.round(megabytes)} MB, sha256 ${digest}`,
  )
  return { seconds, megabytes, digest }
}

/** The most memory that the process had at a time so far; 0 where the system does not say. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

// DuckDB: `copydesk dedupe --engine duckdb` beside `--engine memory` on simulated fingerprints: the same bytes, in bounded
// memory. Both read one file, which is made first, in processes of their own, so that each has its own peak.
// usage: npm run scale:duckdb [-- --articles 20000 --memory-limit 1GB --engines memory,duckdb], after npm run build
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, readFileSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { encodeFingerprint, fingerprint } from '../../dist/index.js'
import { cli, option, runRecipe } from './common.mjs'
import { simulatedArticles } from './simulated-articles.mjs'

/** In a second, on Linux. */
const TICKS = 100

const count = Number(option('articles', 20000))
const limit = option('memory-limit', '1GB')
const names = option('engines', 'memory,duckdb').split(',')

await runRecipe('duckdb', async (folder) => {
  const corpus = path.join(folder, 'corpus.ndjson')
  await pipeline(linesOfCorpus(), createWriteStream(corpus))
  const runs = []
  for (const name of names) runs.push(await dedupe(name, corpus))
  const [one, other] = runs
  if (other) {
    console.log(
      `duckdb takes ${(other.cpu / one.cpu).toFixed(2)} times the CPU time and ${(other.megabytes / one.megabytes).toFixed(2)} times the memory`,
    )
  }
  return runs.every(({ digest }) => digest === one.digest)
})

function* linesOfCorpus() {
  for (const { fingerprint: print, ...rest } of simulatedArticles(count, fingerprint('').version))
    yield `${JSON.stringify({ ...rest, fingerprint: encodeFingerprint(print) })}\n`
}

async function dedupe(engine, corpus) {
  const start = performance.now()
  const flags = engine === 'duckdb' ? ['--memory-limit', limit] : []
  const heap = engine === 'duckdb' ? [] : ['--max-old-space-size=16000']
  const args = [...heap, cli, 'dedupe', '--engine', engine, '--format', 'ndjson', ...flags, corpus]
  const run = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const hash = createHash('sha256')
  let lines = 0
  run.stdout.on('data', (bytes) => {
    hash.update(bytes)
    for (const byte of bytes) if (byte === 10) lines++
  })
  let [megabytes, cpu] = [0, 0]
  const timer = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(run.pid))
    cpu = Math.max(cpu, cpuSecondsOf(run.pid))
  }, 100)
  const [code] = await once(run, 'close')
  clearInterval(timer)
  if (code !== 0) throw new Error(`--engine ${engine} ended with ${code}`)
  const seconds = (performance.now() - start) / 1000
  const digest = hash.digest('hex').slice(0, 16)
  console.log(
    `--engine ${engine.padEnd(6)} ${count} articles, ${lines - 1} clusters, ${seconds.toFixed(1)} s (${cpu.toFixed(0)} s of CPU), peak ${Math.round(megabytes)} MB, sha256 ${digest}`,
  )
  return { cpu, megabytes, digest }
}

/** The most memory that the process had at a time so far; 0 where the system does not say. */
function peakOf(pid) {
  return Number(/VmHWM:\s*(\d+) kB/.exec(ofProcess(pid, 'status'))?.[1] ?? 0) / 1024
}

/** What the process has used so far, on all cores: unlike the time that has passed, it says little about other programs. */
function cpuSecondsOf(pid) {
  const [user, system] = ofProcess(pid, 'stat')
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(11, 13)
  return (Number(user ?? 0) + Number(system ?? 0)) / TICKS
}

function ofProcess(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

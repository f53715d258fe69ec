// How much faster `copydesk run --jobs 2` is than one process, on this machine, in one run; the outputs must be equal.
// usage: npm run bench:jobs -- [--articles 6000] [--jobs 2] [--rounds 3] [--least 0]
// Time that has passed says little where others use the machine as well. So each round also runs as many processes as
// there are jobs, side by side, with a part of the input each: they share nothing and show what the machine has to give.
// And the CPU time is printed (on Linux), which is the price of the threads: each warms up for itself.
// Exits with 1 where the best round of each gives less than --least times the speed, or the outputs differ.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateArticles } from './generate-articles.mjs'

const argv = process.argv.slice(2)
const option = (name, fallback) => Number(argv.includes(`--${name}`) ? argv[argv.indexOf(`--${name}`) + 1] : fallback)
const articles = option('articles', 6000)
const jobs = option('jobs', 2)
const rounds = option('rounds', 3)

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'copydesk-jobs-'))
const input = join(folder, 'in.ndjson')
const lines = generateArticles(articles).map((text, id) => `${JSON.stringify({ id, text })}\n`)
writeFileSync(input, lines.join(''))
const megabytes = Buffer.byteLength(lines.join('')) / 1e6
const part = Math.ceil(lines.length / jobs)
const parts = Array.from({ length: jobs }, (_, at) => join(folder, `part-${at}.ndjson`))
for (const [at, file] of parts.entries()) writeFileSync(file, lines.slice(at * part, (at + 1) * part).join(''))

/** One process. Its output goes to a file: hashing it meanwhile would take a core from the threads. */
async function run(threads, file) {
  const output = openSync(`${file}.${threads}.out`, 'w')
  const child = spawn(process.execPath, [cli, 'run', '--jobs', String(threads), file], {
    stdio: ['ignore', output, 'inherit'],
  })
  const [status] = await once(child, 'close')
  closeSync(output)
  if (status !== 0) throw new Error(`copydesk run --jobs ${threads} ended with ${status}`)
}

const TICKS_A_SECOND = 100

/** Seconds of CPU that ended children have used; 0 where the system does not say. */
function cpuOfChildren() {
  if (!existsSync('/proc/self/stat')) return 0
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND
}

const ways = {
  'one process': () => run(1, input),
  [`--jobs ${jobs}`]: () => run(jobs, input),
  [`${jobs} processes`]: () => Promise.all(parts.map((file) => run(1, file))),
}
const best = {}
const cpu = {}
try {
  for (let round = 0; round < rounds; round++)
    for (const [name, work] of Object.entries(ways)) {
      const [begun, used] = [performance.now(), cpuOfChildren()]
      await work()
      const [seconds, busy] = [(performance.now() - begun) / 1000, cpuOfChildren() - used]
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, seconds)
      cpu[name] = Math.min(cpu[name] ?? Number.POSITIVE_INFINITY, busy)
      console.log(`round ${round + 1}  ${name.padEnd(12)} ${seconds.toFixed(2)} s, ${busy.toFixed(2)} s of CPU`)
    }
  const hashOf = (threads) =>
    createHash('sha256')
      .update(readFileSync(`${input}.${threads}.out`))
      .digest('hex')
  const equal = hashOf(1) === hashOf(jobs)
  console.log(
    `${articles} articles, ${megabytes.toFixed(1)} MB, ${availableParallelism()} cores, Node ${process.versions.node}, load ${loadavg()[0].toFixed(1)}`,
  )
  const [one, ...others] = Object.keys(ways)
  console.log(`${one}: ${Math.round(articles / best[one])} articles/s, ${(megabytes / best[one]).toFixed(1)} MB/s`)
  for (const name of others)
    console.log(
      `${name}: ${(best[one] / best[name]).toFixed(2)} times the speed for ${(cpu[name] / cpu[one]).toFixed(2)} times the CPU time`,
    )
  console.log(`outputs ${equal ? 'equal' : 'DIFFER'}`)
  process.exitCode = equal && best[one] / best[others[0]] >= option('least', 0) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}

// Sends an endless-looking stream through `copydesk run` and watches its memory: it must not grow with the stream.
// usage: npm run bench:memory -- [--gigabytes 2] [--jobs 1] [--html 400] [--steps article,sentences,names,fingerprint]
// Each record carries, beside its text, a page of --html kB that goes through untouched. Memory is read where the
// system has /proc. Exits with 1 where a line is lost, or the second half of the stream took a quarter more memory than
// the first.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generateArticles } from './generate-articles.mjs'

const argv = process.argv.slice(2)
const option = (name, fallback) => (argv.includes(`--${name}`) ? argv[argv.indexOf(`--${name}`) + 1] : fallback)
const size = Number(option('gigabytes', 2)) * 1e9
const jobs = option('jobs', '1')
const steps = option('steps', 'article,sentences,names,fingerprint')

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const child = spawn(process.execPath, [cli, 'run', '--jobs', jobs, '--steps', steps], {
  stdio: ['pipe', 'pipe', 'inherit'],
})
const html = '<p class="x">'.repeat((Number(option('html', 400)) * 1000) / 13)
const records = generateArticles(100).map((text) => `${JSON.stringify({ text, html })}\n`)

let lines = 0
let bytes = 0
child.stdout.on('data', (chunk) => {
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++
  bytes += chunk.length
})
const ended = once(child, 'close')

const status = `/proc/${child.pid}/status`
const hasMemory = existsSync(status)
/** Megabytes of the process now. */
const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024

const most = [0, 0]
let sent = 0
let count = 0
let told = 0
const begun = performance.now()
while (sent < size) {
  const record = records[count % records.length]
  if (!child.stdin.write(record)) await once(child.stdin, 'drain')
  sent += record.length
  count++
  if (hasMemory && count % 50 === 0) {
    const half = sent < size / 2 ? 0 : 1
    most[half] = Math.max(most[half], memory())
  }
  if (sent - told >= size / 8) {
    told = sent
    console.log(`${(sent / 1e9).toFixed(2)} GB in, ${hasMemory ? `${Math.round(memory())} MB` : 'no /proc here'}`)
  }
}
child.stdin.end()
const [code] = await ended

const seconds = (performance.now() - begun) / 1000
console.log(
  `${(sent / 1e9).toFixed(2)} GB in, ${(bytes / 1e9).toFixed(2)} GB out, ${count} lines in, ${lines} lines out, ${seconds.toFixed(0)} s, exit code ${code}`,
)
if (hasMemory)
  console.log(
    `most memory: ${Math.round(most[0])} MB in the first half of the stream, ${Math.round(most[1])} MB in the second`,
  )
process.exitCode = code === 0 && lines === count && most[1] <= most[0] * 1.25 ? 0 : 1

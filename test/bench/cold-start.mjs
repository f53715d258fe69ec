// How long the command takes to start, over Node's own start, and how large it is. The best of many rounds by turns, in CPU
// time of the child: on a busy machine it changes less than time on the clock. `node test/bench/cold-start.mjs [OTHER/dist]`
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const ROUNDS = 12
const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-start-'))
const story = path.join(folder, 'story.txt')
writeFileSync(story, 'Ferry sails again\n\nThe ferry to Kell sailed again on Monday, a year after the storm.\n')

const builds = [fileURLToPath(new URL('../../dist', import.meta.url)), ...process.argv.slice(2)]
const starts = builds.flatMap((build) =>
  [['--version'], ['--help'], [story]].map((args) => ({ build, args: [path.join(build, 'cli.js'), ...args] })),
)

/** Milliseconds of CPU time, its own and the system's; Bash counts in milliseconds. */
function cpuTime(args) {
  const line = 'TIMEFORMAT="%U %S"; { time "$@" >/dev/null 2>&1 </dev/null; } 2>&1'
  const timed = spawnSync('bash', ['-c', line, 'bash', process.execPath, ...args], { encoding: 'utf8' })
  return timed.stdout
    .trim()
    .split(' ')
    .reduce((sum, seconds) => sum + 1000 * Number(seconds), 0)
}

const bare = []
const found = starts.map(() => [])
for (let round = 0; round < ROUNDS; round++) {
  bare.push(cpuTime(['-e', '0']))
  for (const [at, { args }] of starts.entries()) found[at].push(cpuTime(args))
}
rmSync(folder, { recursive: true })

const best = (times) => Math.min(...times)
const rows = starts.map(({ build, args }, at) => ({
  build: path.relative(process.cwd(), build),
  command: `copydesk ${args
    .slice(1)
    .map((arg) => path.basename(arg))
    .join(' ')}`,
  'ms over Node': Math.round(best(found[at]) - best(bare)),
}))
console.table(rows)

/** The bin and the parts of it that are its own. */
const filesOf = (build) =>
  [
    'cli.js',
    ...(existsSync(path.join(build, 'cli')) ? readdirSync(path.join(build, 'cli')).map((name) => `cli/${name}`) : []),
  ]
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const bytes = readFileSync(path.join(build, name))
      return {
        build: path.relative(process.cwd(), build),
        file: name,
        kB: Math.round(bytes.length / 1000),
        'kB gzip': Math.round(gzipSync(bytes).length / 1000),
      }
    })
console.table(builds.flatMap(filesOf))

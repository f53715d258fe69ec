// Runs the hostile texts in their full size, where `npm test` has a quarter of it, then the properties with fresh seeds,
// round after round, for a given time. Where one fails, it says what to run again, keeps the report in temp/ and ends with
// 1: make a case of what it found.
// usage: npm run test:fuzz -- [--minutes 10] [--runs 500] [FILE…]
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const VITEST = 'node_modules/vitest/vitest.mjs'
const cwd = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, runs: { type: 'string', default: '500' } },
  allowPositionals: true,
})

/** Runs the tests; ends the program where one fails. */
function run(name, args, env) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [VITEST, 'run', '--testTimeout', '0', ...args], {
    cwd,
    env: { ...process.env, ...env, NO_COLOR: '1' },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status === 0) return
  mkdirSync(`${cwd}/temp`, { recursive: true })
  const report = `temp/fuzz-${name}.txt`
  writeFileSync(`${cwd}/${report}`, stdout + stderr)
  const settings = Object.entries(env).map(([key, value]) => `${key}=${value}`)
  console.log(`${stdout}\n${stderr}\nSomething broke; the report is in ${report}. Again:`)
  console.log(`${settings.join(' ')} npx vitest run ${args.join(' ')}`)
  process.exit(1)
}

if (positionals.length === 0) {
  run('hostile', ['--project', 'program', 'hostile'], { FULL_SIZE: '1' })
  console.log('hostile texts in their full size: every law held')
}
const end = performance.now() + Number(values.minutes) * 60_000
let rounds = 0
for (; performance.now() < end; rounds++) {
  const seed = String(randomInt(2 ** 31))
  run(seed, ['--project', 'property', ...positionals], { PROPERTY_SEED: seed, PROPERTY_RUNS: values.runs })
  console.log(`seed ${seed}: every property held ${values.runs} times and more`)
}
console.log(`${rounds} rounds, nothing found`)

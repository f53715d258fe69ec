// Runs the properties with fresh seeds, round after round, for a given time. Where one fails, it says which seed to run
// again, keeps the report in temp/ and ends with 1: make a case of what it found.
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

const end = performance.now() + Number(values.minutes) * 60_000
let rounds = 0
for (; performance.now() < end; rounds++) {
  const seed = String(randomInt(2 ** 31))
  const args = [VITEST, 'run', '--project', 'property', '--testTimeout', '0', ...positionals]
  const env = { ...process.env, PROPERTY_SEED: seed, PROPERTY_RUNS: values.runs, NO_COLOR: '1' }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status === 0) {
    console.log(`seed ${seed}: every property held ${values.runs} times and more`)
    continue
  }
  mkdirSync(`${cwd}/temp`, { recursive: true })
  const report = `temp/fuzz-${seed}.txt`
  writeFileSync(`${cwd}/${report}`, stdout + stderr)
  console.log(`${stdout}\n${stderr}`)
  console.log(`Seed ${seed} broke a property; the report is in ${report}. Again:`)
  console.log(`PROPERTY_SEED=${seed} PROPERTY_RUNS=${values.runs} npx vitest run --project property`)
  process.exit(1)
}
console.log(`${rounds} rounds, nothing found`)

// Gives the built library texts that reach more and more of its code: a text that runs a block that none ran before (or
// many times more often) is changed further. What throws, hangs or breaks a law is kept in temp/ and ends it with 1.
// usage, after a build: npm run fuzz -- [--seconds 60] [--seed 1] [TARGET…]
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import vm from 'node:vm'
import { randomFrom } from '../eval/random.mjs'
import { startCoverage } from './coverage.mjs'
import { mutate } from './mutate.mjs'
import { seedsOf } from './seeds.mjs'
import { targets } from './targets.mjs'

/** No text here has more than 4,000 characters; a busy machine is ten times slower. */
const STUCK = 20_000
/** Coverage is asked once for so many texts, and for each of them where it was new. */
const BATCH = 10

const { values, positionals } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    inside: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})

/** An endless loop in what `run` calls is broken off. */
const watched = new vm.Script('globalThis.__run()')
function runWatched(run) {
  globalThis.__run = run
  return watched.runInThisContext({ timeout: STUCK })
}

function report(target, text, error) {
  const folder = path.join(import.meta.dirname, '../../temp')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `fuzz-${target}.txt`)
  writeFileSync(file, text)
  console.log(
    `${target}: ${error?.stack ?? error}\nThe text is in temp/fuzz-${target}.txt: ${JSON.stringify(text.slice(0, 300))}`,
  )
  process.exit(1)
}

async function fuzz(target) {
  const chance = randomFrom(Number(values.seed))
  const covered = startCoverage()
  const known = new Set()
  const isNew = () => covered().filter((block) => !known.has(block) && known.add(block)).length > 0
  const attempt = async (text) => {
    try {
      await runWatched(() => targets[target](text))
    } catch (error) {
      report(target, text, error)
    }
  }
  const corpus = seedsOf(target)
  for (const text of corpus) await attempt(text)
  for (const block of covered()) known.add(block)
  const [seeds, blocks] = [corpus.length, known.size]
  let tried = 0
  for (const end = performance.now() + Number(values.seconds) * 1000; performance.now() < end; tried += BATCH) {
    // What was found last is changed as often as all that came before.
    const recent = () => corpus[corpus.length - 1 - Math.floor(chance.random() ** 2 * corpus.length)]
    const batch = Array.from({ length: BATCH }, () => mutate(recent(), chance.pick(corpus), chance))
    for (const text of batch) await attempt(text)
    const fresh = covered().filter((block) => !known.has(block))
    if (fresh.length === 0) continue
    for (const text of batch) {
      await attempt(text)
      if (isNew()) corpus.push(text)
    }
  }
  console.log(
    `${target}: ${tried} texts, ${corpus.length - seeds} kept, ${known.size} blocks after ${blocks}; nothing broke`,
  )
}

if (values.inside) {
  await fuzz(positionals[0])
  process.exit(0)
}
let broken = 0
for (const target of positionals.length > 0 ? positionals : Object.keys(targets)) {
  const args = [import.meta.filename, '--inside', '--seconds', values.seconds, '--seed', values.seed, target]
  if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0) broken++
}
process.exit(broken > 0 ? 1 : 0)

// Makes small changes to the code of a room, one at a time, and runs the tests of the room: one should fail. Prints the
// mutants that live, and writes the room's row into docs/testing.md where the whole sample was tried.
// --living tries those again that lived in the last run, where only tests have changed since.
// --seed draws another sample: who wrote tests for what lived in one is judged by another.
// --only and --tests take a file or a folder: a quick look at a part of the room by the tests beside it, and no row.
// usage: npm run mutation -- ROOM [--sample 150] [--seed 29] [--share 1/2] [--living]
//                            [--only src/article/layout/] [--tests test/article/layout/]
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { bundler } from './bundle.mjs'
import { isEquivalent } from './equivalent.mjs'
import { mutantsOf, mutated, probed } from './mutants.mjs'
import { LONGEST, startWorker } from './pool.mjs'
import { rooms, sourcesOf, testsOf } from './rooms.mjs'
import { root } from './root.mjs'
import { sampleOf } from './sample.mjs'
import { writeRow } from './table.mjs'

/** Any number does; it is fixed so that two runs try the same mutants of the same sources. */
const SEED = '29'

const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'string', default: '150' },
    seed: { type: 'string', default: SEED },
    share: { type: 'string', default: '1/1' },
    living: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    tests: { type: 'string', default: '' },
  },
  allowPositionals: true,
})
const [room] = positionals
if (!Object.hasOwn(rooms, room ?? '')) {
  console.error(`usage: npm run mutation -- ROOM, one of ${Object.keys(rooms).join(', ')}`)
  process.exit(2)
}

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' })
const files = git('ls-files', '--cached', '--others', '--exclude-standard', 'src', 'test').trim().split('\n')
// Read once: the sources may change while this runs.
const sources = new Map(sourcesOf(room, files).map((file) => [file, readFileSync(path.join(root, file), 'utf8')]))
const read = (file) => sources.get(file)

const all = [...sources]
  .filter(([file]) => file.startsWith(values.only))
  .flatMap(([file, source]) => mutantsOf(file, source))
const sample = sampleOf(all, Number(values.sample), Number(values.seed)).map((mutant, number) => ({
  ...mutant,
  number,
}))
const [share, shares] = values.share.split('/').map(Number)
const tests = testsOf(room, files).filter((file) => file.startsWith(values.tests))
const build = await bundler(tests)
const worker = startWorker()

/** A mutant that takes so many times as long as its tests without it has an endless loop. */
const PATIENCE = 5

/** Which files reach each mutant, the quickest first, and how long they take; what fails without any mutant is left out. */
async function reached() {
  const touched = [...new Set(sample.map(({ file }) => file))]
  const probes = (file) =>
    probed(
      read(file),
      sample.filter((mutant) => mutant.file === file),
    )
  const changes = Object.fromEntries(touched.map((file) => [file, probes(file)]))
  const ran = await worker.run(
    { code: await build.bundle({ ...Object.fromEntries(sources), ...changes }), files: tests, all: true },
    600_000,
  )
  if (typeof ran === 'string') throw new Error(`the tests without a mutant: ${ran}`)
  for (const { file, failed } of ran) if (failed) console.log(`left out: ${file}: ${failed.name}: ${failed.error}`)
  const usable = ran.filter(({ failed }) => !failed).toSorted((a, b) => a.time - b.time)
  return sample.map(({ number }) => {
    const own = usable.filter(({ hits }) => hits.includes(number))
    return { at: own.map(({ file }) => file), time: own.reduce((sum, { time }) => sum + time, 0) }
  })
}

async function verdictOf(mutant, { at, time }) {
  if (at.length === 0) return 'unreached'
  const code = await build
    .bundle({ ...Object.fromEntries(sources), [mutant.file]: mutated(read(mutant.file), mutant) })
    .catch(() => undefined)
  if (code === undefined) return 'no code'
  const ran = await worker.run({ code, files: at, all: false }, LONGEST + PATIENCE * time)
  if (typeof ran === 'string') return ran
  return ran.some(({ failed }) => failed) ? 'killed' : 'survived'
}

const kept = path.join(root, `temp/mutation-${room}-${values.seed}-${share}-${shares}.json`)
const before = values.living ? JSON.parse(readFileSync(kept, 'utf8')) : []
const isSame = (mutant) => (other) =>
  ['file', 'start', 'end', 'text'].every((key) => other[key] === mutant[key]) &&
  other.source === read(mutant.file).slice(mutant.start, mutant.end)
const diedBefore = (mutant) =>
  before.find((other) => isSame(mutant)(other) && !['survived', 'unreached'].includes(other.verdict))

const where = await reached()
const tried = []
for (const mutant of sample) {
  if (mutant.number % shares !== share - 1) continue
  const died = diedBefore(mutant)
  if (died) {
    tried.push(died)
    continue
  }
  const found = await verdictOf(mutant, where[mutant.number])
  if (found === 'no code') continue
  const source = read(mutant.file).slice(mutant.start, mutant.end)
  const lives = found === 'survived' || found === 'unreached'
  const verdict = lives && isEquivalent(mutant.file, source, mutant.text) ? 'equivalent' : found
  tried.push({ ...mutant, source, verdict })
  if (lives) console.log(`${verdict} ${mutant.file}:${mutant.line} ${mutant.kind}: ${source}  →  ${mutant.text}`)
}
worker.end()
await build.end()

const count = (...verdicts) => tried.filter(({ verdict }) => verdicts.includes(verdict)).length
const figures = {
  mutants: all.length,
  tried: tried.length,
  killed: count('killed', 'stuck', 'ended'),
  survived: count('survived', 'unreached'),
  equivalent: count('equivalent'),
}
console.log(room, JSON.stringify(figures), `unreached ${count('unreached')}, stuck ${count('stuck', 'ended')}`)
mkdirSync(path.join(root, 'temp'), { recursive: true })
writeFileSync(kept, JSON.stringify(tried, null, 1))
const drawn = values.seed === SEED ? '' : ` --seed ${values.seed}`
if (shares === 1 && !values.only && !values.tests)
  writeRow(room, `${room} --sample ${values.sample}${drawn}`, figures, git('rev-parse', '--short', 'HEAD').trim())

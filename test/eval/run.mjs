// Prints how much copydesk reads right on invented texts that stand beside this file: small cases, one kind each, and
// whole pages put together from labelled parts. Nothing is downloaded.
// usage, after npm run build: npm run eval [-- --kinds --wrong]
// --kinds prints each kind of case, --wrong each case that is wrong.
import { readdirSync } from 'node:fs'
import * as copydesk from '../../dist/index.js'
import { readCases } from './read-cases.mjs'
import { readPages } from './read-pages.mjs'

/** In per cent, cut and not rounded: 100.0 is all of them. */
const share = (good, all) => (Math.floor((1000 * good) / all) / 10).toFixed(1)

const row = (what, [good, all]) =>
  console.log(
    `${what.padEnd(34)}${String(good).padStart(7)} of ${String(all).padEnd(7)}${share(good, all).padStart(6)} %`,
  )
const sum = (tally) => [...tally.values()].reduce(([a, b], [good, all]) => [a + good, b + all], [0, 0])

const sets = readdirSync(new URL('cases', import.meta.url)).map((file) => file.replace('.jsonl', ''))
for (const set of sets) {
  const { tally, wrong } = readCases(copydesk, set)
  row(`cases: ${set}`, sum(tally))
  if (process.argv.includes('--kinds')) for (const [kind, counts] of [...tally].sort()) row(`  ${kind}`, counts)
  if (process.argv.includes('--wrong'))
    for (const { id, why, faults } of wrong) {
      console.log(`  ✗ ${id}: ${why}`)
      for (const { path, operator, wanted, got } of faults)
        console.log(`      ${path} ${operator} ${JSON.stringify(wanted)}, is ${JSON.stringify(got)}`)
    }
}
const { pages, tally } = readPages(copydesk)
console.log(`${pages} composed pages`)
for (const [what, counts] of tally) row(`  ${what}`, counts)

#!/usr/bin/env node
// Runs the cases and the composed pages that stand beside the project, and fails where fewer are right than floor.json
// says. The floor only rises: `node .ci/hold-floor.mjs --raise` writes what is reached now, and never less than was there.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const floorFile = new URL('floor.json', import.meta.url)
const acceptance = '../shared/acceptance'
const floor = JSON.parse(readFileSync(floorFile, 'utf8'))

const printedBy = (script, ...args) => {
  const { stdout, stderr, error } = spawnSync(process.execPath, [`${acceptance}/${script}`, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error || !stdout) throw new Error(`${script} ${args.join(' ')} printed nothing: ${error ?? stderr}`)
  return stdout
}

/** Cases of a set that are right. */
const casesRight = (set) => Number(printedBy('cases.mjs', '--sets', set).match(/^(\d+) passed, \d+ failed/m)?.[1])

/** The row of all pages: paragraphs kept, and in per cent box lines gone, own lines kept, the worst field of the head. */
function pagesRight() {
  const printed = printedBy('pages.mjs')
  const all = printed.match(/^all .*$/m)?.[0] ?? ''
  const [, , paragraphs, lost] = all.match(/^all +(\d+) +\d+ +(\d+) +(\d+)/) ?? []
  const [boxes, own, ...head] = [...all.matchAll(/([\d.]+) %/g)].map(([, share]) => Number(share))
  return { paragraphs: paragraphs - lost, boxes, own, head: Math.min(...head) }
}

const reached = {
  cases: Object.fromEntries(Object.keys(floor.cases).map((set) => [set, casesRight(set)])),
  pages: pagesRight(),
}

let fallen = 0
for (const [group, rows] of Object.entries(floor))
  for (const [name, least] of Object.entries(rows)) {
    const got = reached[group][name]
    const falls = !(got >= least)
    if (falls) fallen++
    console.log(
      `${group} ${name.padEnd(16)} ${String(got).padStart(8)}  floor ${least}${falls ? '  FALLEN' : got > least ? '  may rise' : ''}`,
    )
  }

if (process.argv.includes('--raise')) {
  const raised = Object.fromEntries(
    Object.entries(floor).map(([group, rows]) => [
      group,
      Object.fromEntries(Object.entries(rows).map(([name, least]) => [name, Math.max(least, reached[group][name])])),
    ]),
  )
  writeFileSync(floorFile, `${JSON.stringify(raised, null, 2)}\n`)
}
process.exitCode = fallen ? 1 : 0

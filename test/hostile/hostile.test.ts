import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hostileInputs } from './inputs.ts'
import { laws } from './laws.ts'

/** No measurement: a quadratic step on these inputs takes hours, and only a process of its own can be ended. */
const STUCK = 60_000

let folder = ''
let program = ''

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'copydesk-hostile-'))
  program = path.join(folder, 'check-laws.mjs')
  const entry = path.join(import.meta.dirname, 'check-laws.ts')
  await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', outfile: program })
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each(Object.keys(hostileInputs))('%s: every law holds', { timeout: 2 * STUCK }, (name) => {
  const { stdout, stderr, error } = spawnSync(process.execPath, [program, name], { encoding: 'utf8', timeout: STUCK })
  const lines = stdout.trimEnd().split('\n')
  const last = lines.at(-1)!
  expect(lines.filter((line) => line.startsWith('!'))).toEqual([])
  if (last.startsWith('?')) expect.fail(`${error ? 'stuck' : 'thrown'} at ${last} ${stderr.slice(0, 500)}`)
  expect(lines).toHaveLength(2 * Object.keys(laws).length)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { hostileInputs } from './inputs.ts'
import { laws } from './laws.ts'
import { type Program, programOf } from './program.ts'

/** No measurement: a quadratic verb does not end in this time, and a busy machine is ten times slower. */
const STUCK = 300_000

let program: Program
beforeAll(async () => {
  program = await programOf('check-laws.ts')
})
afterAll(() => program.remove())

test.each(Object.keys(hostileInputs))('%s: every law holds', { timeout: 2 * STUCK }, (name) => {
  const { printed, trouble } = program.run(name, STUCK)
  const lines = printed.trimEnd().split('\n')
  const last = lines.at(-1)!
  expect(lines.filter((line) => line.startsWith('!'))).toEqual([])
  if (last.startsWith('?')) expect.fail(`${last} ${trouble.slice(0, 500)}`)
  expect(lines).toHaveLength(2 * Object.keys(laws).length)
})

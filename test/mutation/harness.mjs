// As much of vitest as the tests of the library use, in one process: `run` loads a file and runs its tests in order.
import { createRequire } from 'node:module'
import path from 'node:path'
import { format } from 'node:util'
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'
import { root } from './root.mjs'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
const expect = (value, message) => chai.expect(value, message)
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT], {
  unreachable: (message) => {
    throw new Error(message ?? 'unreachable')
  },
})
globalThis[GLOBAL_EXPECT] = expect
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect)

/** Properties try so many texts for each mutant, where `npm test` tries more. */
const MOST_RUNS = 60

let suite
const newSuite = (parent) => ({ parent, before: [], after: [], each: [], tests: [] })

const nameOf = (name, row, at) =>
  format(name.replaceAll('%#', at), ...[row].flat().slice(0, name.split('%').length - 1))
const bodyOf = (rest) => rest.find((one) => typeof one === 'function')
const rowsOf =
  (add) =>
  (rows) =>
  (name, ...rest) => {
    for (const [at, row] of rows.entries())
      add(nameOf(name, row, at), () => bodyOf(rest)(...(Array.isArray(row) ? row : [row])))
  }

function test(name, ...rest) {
  const body = bodyOf(rest)
  if (body) suite.tests.push({ name, body })
}
test.each = rowsOf(test)
/** As `each`, but a row that is a list is one argument. */
test.for =
  (rows) =>
  (name, ...rest) => {
    for (const [at, row] of rows.entries()) test(nameOf(name, row, at), () => bodyOf(rest)(row))
  }
test.skip = () => {}
test.skipIf = (wanted) => (wanted ? test.skip : test)
test.runIf = (wanted) => (wanted ? test : test.skip)

function describe(name, ...rest) {
  const inner = newSuite(suite)
  const outer = suite
  outer.tests.push({ name, inner })
  suite = inner
  try {
    bodyOf(rest)()
  } finally {
    suite = outer
  }
}
describe.each = rowsOf(describe)

const hook = (kind) => (body) => suite[kind].push(body)

async function waitFor(body) {
  for (let end = performance.now() + 5000; ; ) {
    try {
      return await body()
    } catch (error) {
      if (performance.now() > end) throw error
      await new Promise((done) => setTimeout(done, 10))
    }
  }
}

globalThis.__vitest = {
  test,
  it: test,
  describe,
  expect,
  beforeAll: hook('before'),
  afterAll: hook('after'),
  afterEach: hook('each'),
  vi: { waitFor },
}

const require = createRequire(path.join(root, 'package.json'))
const fc = createRequire(require.resolve('@fast-check/vitest'))('fast-check')
fc.configureGlobal({ seed: 20_260_301 })

function prop(arbitraries, settings = {}) {
  const numRuns = Math.min(settings.numRuns ?? MOST_RUNS, MOST_RUNS)
  return (name, ...rest) =>
    test(name, () =>
      fc.assert(
        fc.asyncProperty(...arbitraries, async (...values) => bodyOf(rest)(...values)),
        { ...settings, numRuns },
      ),
    )
}
globalThis.__fastCheck = { fc, test: Object.assign((...all) => test(...all), { ...test, prop }), it: test }

async function runSuite({ before, after, each, tests }, failed) {
  for (const body of before) await body()
  for (const { name, body, inner } of tests) {
    if (failed.length > 0) break
    try {
      if (inner) await runSuite(inner, failed)
      else {
        await body()
        for (const clean of each) await clean()
      }
    } catch (error) {
      failed.push({ name, error: String(error?.message ?? error).slice(0, 300) })
    }
  }
  for (const body of after) await body()
}

/** What failed first in a file of the script, if anything did. */
export async function run(script, file) {
  const failed = []
  suite = newSuite()
  try {
    const module = { exports: {} }
    script.runInThisContext()(module.exports, require, module)
    await module.exports.files[file]()
    await runSuite(suite, failed)
  } catch (error) {
    failed.push({ name: 'loading', error: String(error?.stack ?? error).slice(0, 500) })
  }
  return failed[0]
}

// The built package in other versions of Node, which the npm package `node` brings: its tests must pass there, and its
// answers must be the same bytes in all of them. usage: npm run check:nodes [-- --only 20,26], after npm run build
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { nodeBinary, nodeVersions } from '../engines/node-versions.mjs'

/** What tsc says about the types does not depend on Node. */
const TESTS = ['test/package', 'test/udf', '--exclude', '**/types.test.ts']

const VITEST = 'node_modules/vitest/vitest.mjs'
const root = fileURLToPath(new URL('../../', import.meta.url))
const { values } = parseArgs({ options: { only: { type: 'string' } } })
const only = values.only?.split(',')
const versions = nodeVersions.filter((version) => only?.includes(version.split('.')[0]) ?? true)

const answers = versions.map((version) => {
  const binary = nodeBinary(version)
  const run = (args, output) =>
    spawnSync(binary, args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', output, 'inherit'],
    })
  console.log(`── Node ${run(['--version'], 'pipe').stdout.trim()}`)
  if (isOwn(version)) console.log('`npm test` runs the tests in this one.')
  else if (run([VITEST, 'run', '--reporter', 'dot', '--project', 'program', ...TESTS], 'inherit').status !== 0) fail()
  const { stdout, status } = run(['test/package/answers.mjs'], 'pipe')
  if (status !== 0) fail()
  console.log(stdout)
  return stdout
})

const equal = answers.every((answer) => answer === answers[0])
console.log(`Node ${versions.join(', ')}: ${equal ? 'the same bytes' : 'DIFFERENT BYTES'}`)
if (!equal) fail()

function isOwn(version) {
  return version.split('.')[0] === process.versions.node.split('.')[0]
}

function fail() {
  process.exitCode = 1
}

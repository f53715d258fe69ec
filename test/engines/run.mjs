// The scripts dist/core.iife.js and dist/full.iife.js in every JavaScript engine at hand: the golden fingerprints must be
// those of test/fingerprint/golden.json, and what the verbs give for the seeds, the fixtures and each rule's own examples
// must be what the modules give in this Node.
// Prints one line for each engine and fails on a difference. What is missing is installed outside the project, or SKIPPED.
// usage: npm run engines [-- --only Deno,Bun], after npm run build
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { enginesWith } from './engines.mjs'
import { Missing } from './install-packages.mjs'
import { expectedAnswer, firstDifference, programOf } from './program.mjs'
import { engineTexts } from './texts.mjs'

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

const { goldenTexts, chromiumPath } = await importSources()
const modules = await import('../../dist/index.js')
const articles = await engineTexts()
const programs = [
  { name: 'core', program: programOf(read('dist/core.iife.js'), goldenTexts, []), articles: [] },
  { name: 'full', program: programOf(read('dist/full.iife.js'), goldenTexts, articles), articles },
].map((one) => ({ ...one, expected: expectedAnswer(modules, goldenTexts, one.articles) }))

const golden = read('test/fingerprint/golden.json')
for (const { expected } of programs)
  if (JSON.stringify(JSON.parse(expected).encoded) !== JSON.stringify(JSON.parse(golden)))
    throw new Error('The modules themselves differ from the golden file: see test/fingerprint/golden.test.ts')

for (const { name } of programs)
  console.log(`dist/${name}.iife.js: ${(Buffer.byteLength(read(`dist/${name}.iife.js`)) / 1000).toFixed(1)} kB`)
const only = values.only?.split(',')
const engines = Object.entries(enginesWith(chromiumPath())).filter(([name]) => only?.includes(name) ?? true)
let equal = 0
let differ = 0
for (const [name, run] of engines) {
  try {
    const wrong = []
    for (const { name: script, program, expected } of programs) {
      const answer = await run(program)
      if (answer !== expected) wrong.push(`${script} at ${firstDifference(expected, answer)}`)
    }
    if (wrong.length === 0) equal++
    else differ++
    console.log(`${name.padEnd(20)} ${wrong.length === 0 ? 'equal' : `DIFFERENT: ${wrong.join(', ')}`}`)
  } catch (error) {
    if (!(error instanceof Missing)) differ++
    // The message only: the stack would print the whole script.
    console.log(`${name.padEnd(20)} ${error instanceof Missing ? 'SKIPPED' : 'FAILED'}: ${error.message.slice(0, 200)}`)
  }
}
console.log(
  `${goldenTexts.length} golden texts and ${articles.length} articles: ${equal} engines equal, ${differ} different`,
)
process.exitCode = differ === 0 ? 0 : 1

/** What the tests keep in TypeScript. */
async function importSources() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { goldenTexts } from './test/fingerprint/golden-texts.ts'
        export { chromiumPath } from './test/browser/chromium-path.ts'`,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
}

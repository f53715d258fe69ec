// Prints one line for each way to the built package, with a hash of all that it says about the seeds, the fixtures and
// texts with each rule's own examples.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createContext, runInContext } from 'node:vm'
import { engineTexts } from '../engines/texts.mjs'

const require = createRequire(import.meta.url)
const files = ['seeds', 'fixtures']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`))
  .filter((file) => /\.(?:txt|md)$/.test(file))
  .sort()
const texts = await engineTexts()

const script = createContext({})
runInContext(readFileSync('dist/copydesk.iife.js', 'utf8'), script)

const answers = {
  'ES module': coreAnswer(await import('../../dist/index.js')),
  CommonJS: coreAnswer(require('../../dist/index.cjs')),
  script: coreAnswer(script.copydesk),
  'extended names': namesAnswer(require('../../dist/index.cjs'), require('../../dist/lexicon/extended.cjs')),
  command: command(['--json', ...files]),
  run: command(['run', '--jobs', '2'], texts.map((text) => `${JSON.stringify({ text })}\n`).join('')),
  report: command(['report', ...files]),
}
for (const [name, answer] of Object.entries(answers))
  console.log(`${name.padEnd(15)} ${createHash('sha256').update(answer).digest('hex').slice(0, 16)}  ${answer.length}`)

function coreAnswer(copydesk) {
  const articles = texts.map((text) => copydesk.normalizeArticle(text))
  const encoded = articles.map(({ fingerprint }) => copydesk.encodeFingerprint(fingerprint))
  return JSON.stringify({ articles, encoded, origins: copydesk.origins(texts) })
}

function namesAnswer({ createNameLexicon, normalizeNames }, { extendedNames }) {
  const lexicon = createNameLexicon(extendedNames)
  return JSON.stringify(texts.map((text) => normalizeNames(text, { lexicon })))
}

function command(args, input = '') {
  return execFileSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8', input, maxBuffer: 2 ** 28 })
}

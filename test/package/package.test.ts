import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as source from '../../src/index.ts'
import { root } from '../source/root.ts'
import { type Consumer, installPackage } from './installed.ts'

let consumer: Consumer

beforeAll(() => {
  consumer = installPackage()
}, 60_000)
afterAll(() => consumer.remove())

const seeds = readdirSync(path.join(root, 'seeds'))
  .sort()
  .map((name) => readFileSync(path.join(root, 'seeds', name), 'utf8'))

/** What one program prints about the seeds, whichever way it came by the package. */
const program = `
const seeds = JSON.parse(require('node:fs').readFileSync('seeds.json', 'utf8'))
console.log(JSON.stringify({
  names: Object.keys(copydesk).sort(),
  articles: seeds.map((text) => copydesk.normalizeArticle(text)),
  origins: copydesk.origins(seeds),
}))
`

const expected = () =>
  JSON.parse(
    JSON.stringify({
      names: Object.keys(source).sort(),
      articles: seeds.map((text) => source.normalizeArticle(text)),
      origins: source.origins(seeds),
    }),
  )

describe('the tarball', () => {
  test('holds what is meant for users and nothing else', () => {
    expect(consumer.files).toEqual(
      expect.arrayContaining([
        'CHANGELOG.md',
        'LICENSE',
        'NOTICE',
        'README.md',
        'dist/cli.js',
        'dist/copydesk.iife.js',
        'dist/index.cjs',
        'dist/index.d.cts',
        'dist/index.d.ts',
        'dist/index.js',
        'dist/lexicon/extended.cjs',
        'dist/lexicon/extended.d.cts',
        'dist/lexicon/extended.d.ts',
        'dist/lexicon/extended.js',
        'dist/retext.d.ts',
        'dist/retext.js',
        'package.json',
      ]),
    )
    const allowed =
      /^(?:CHANGELOG\.md|LICENSE|NOTICE|README\.md|package\.json|dist\/(?:jobs\/[\w-]+|[\w./]+)\.(?:c?js(?:\.map)?|d\.c?ts))$/
    expect(consumer.files.filter((file) => !allowed.test(file))).toEqual([])
  })

  test('has no text of a seed in it', () => {
    const phrase = /“concrete aspects of the implementation|highly anticipated call as the US/
    for (const file of consumer.files)
      expect(readFileSync(path.join(consumer.folder, 'node_modules/copydesk', file), 'utf8')).not.toMatch(phrase)
  })
})

describe('the core, alone in node_modules', () => {
  beforeAll(() => consumer.write('seeds.json', JSON.stringify(seeds)))

  test('is imported from an ES module', () => {
    const head = "import { createRequire } from 'node:module'\nimport * as copydesk from 'copydesk'\n"
    consumer.write('run.mjs', `${head}const require = createRequire(import.meta.url)\n${program}`)
    expect(JSON.parse(consumer.node('run.mjs'))).toEqual(expected())
  })

  test('is required from CommonJS', () => {
    consumer.write('run.cjs', `const copydesk = require('copydesk')\n${program}`)
    expect(JSON.parse(consumer.node('run.cjs'))).toEqual(expected())
  })

  test('runs as a script in a bare context that has nothing but JavaScript', () => {
    const script = 'node_modules/copydesk/dist/copydesk.iife.js'
    consumer.write(
      'run-bare.cjs',
      `const vm = require('node:vm')
      const context = vm.createContext({})
      vm.runInContext(require('node:fs').readFileSync('${script}', 'utf8'), context)
      const copydesk = context.copydesk
      ${program}`,
    )
    expect(JSON.parse(consumer.node('run-bare.cjs'))).toEqual(expected())
  })

  test.each(['browser', 'udf/core', 'udf/full'])(
    'has a script copydesk/%s that sets a global where it is imported',
    (name) => {
      consumer.write('script.mjs', `import 'copydesk/${name}'\nconsole.log(typeof globalThis.copydesk.compare)`)
      expect(consumer.node('script.mjs')).toBe('function\n')
    },
  )

  test('hides its files, but for the entries', () => {
    consumer.write(
      'resolve.mjs',
      `const { exports } = (await import('copydesk/package.json', { with: { type: 'json' } })).default
      for (const entry of Object.keys(exports)) import.meta.resolve('copydesk' + entry.slice(1))
      try { import.meta.resolve('copydesk/dist/index.js') } catch (error) { console.log(error.code) }`,
    )
    expect(consumer.node('resolve.mjs')).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n')
  })

  test('brings the command', () => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
    const place = path.join('node_modules/copydesk', manifest.bin.copydesk)
    expect(consumer.node(place, '--version')).toBe(`${manifest.version}\n`)
    expect(readFileSync(path.join(consumer.folder, place), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect(manifest.dependencies ?? {}).toEqual({})
  })
})

describe('copydesk/retext, with the packages that it works with', () => {
  const companions = ['nlcst-to-string', 'retext', 'retext-english', 'unified', 'vfile']
  beforeAll(() => {
    for (const name of companions) consumer.link(name)
  })

  test('runs in a pipeline', () => {
    consumer.write(
      'retext.mjs',
      `import { retext } from 'retext'
      import { retextBoilerplate, retextCopydesk, retextNames } from 'copydesk/retext'
      const pipeline = retext().use(retextCopydesk).use(retextBoilerplate, { fix: true }).use(retextNames, { fix: true })
      console.log(String(await pipeline.process('Volodymyr Zelenskiy spoke. Zelensky left.')))`,
    )
    const { text } = source.normalizeNames('Volodymyr Zelenskiy spoke. Zelensky left.')
    expect(consumer.node('retext.mjs')).toBe(`${text}\n`)
  })
})

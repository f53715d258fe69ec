import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installPackages } from '../engines/install-packages.mjs'
import { root } from '../source/root.ts'
import {
  amongPackages,
  moduleKinds,
  tsconfig,
  useOfFrameworks,
  useOfRetext,
  useOfStreams,
  useOfTheCore,
} from './uses.ts'

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, string | object>>
  readonly peerDependencies: Readonly<Record<string, string>>
}

/** The packages that an entry imports where it runs, in the order in which it does. */
const needed: Readonly<Record<string, readonly string[]>> = {
  './retext': ['nlcst-to-string'],
  './langchain': ['@langchain/core', '@langchain/textsplitters'],
  './llamaindex': ['@llamaindex/core'],
}
const entries = Object.keys(manifest.exports).filter((entry) => entry !== './package.json')

const compilers = {
  'typescript-5.4': 'npm:typescript@5.4.5',
  'typescript-5.9': 'npm:typescript@5.9.3',
  'typescript-7': 'npm:typescript@7.0.2',
}

const folders: string[] = []
let tarball: string

beforeAll(() => {
  const folder = newFolder()
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder]
  tarball = path.join(folder, execFileSync('npm', args, { cwd: root, encoding: 'utf8' }).trim())
})
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-install-'))
  folders.push(folder)
  return folder
}

/** An empty project, after `npm install` of the tarball and then of the packages, as the documentation says it. */
function projectWith(...packages: readonly string[]): string {
  const folder = newFolder()
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  npmInstall(folder, tarball)
  if (packages.length > 0) npmInstall(folder, ...packages)
  return folder
}

function npmInstall(folder: string, ...packages: readonly string[]): void {
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages]
  const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
}

/** By entry, `ok` or the package that it did not find. */
function importAll(folder: string, extension: 'mjs' | 'cjs'): Record<string, string> {
  const load = extension === 'mjs' ? 'await import' : 'require'
  const lines = entries.map(
    (entry) =>
      `try { ${load}('copydesk${entry.slice(1)}'); found['${entry}'] = 'ok' } catch (error) { found['${entry}'] = missing(error) }`,
  )
  const missing = `const missing = ({ message }) => /Cannot find (?:package|module) '((?:@[^/']+\\/)?[^/']+)/.exec(message)?.[1] ?? message`
  const program = ['const found = {}', missing, ...lines, 'console.log(JSON.stringify(found))'].join('\n')
  writeFileSync(path.join(folder, `all.${extension}`), program)
  return JSON.parse(execFileSync(process.execPath, [`all.${extension}`], { cwd: folder, encoding: 'utf8' }))
}

describe.each([[], ...Object.keys(manifest.peerDependencies).map((peer) => [peer])])(
  'installed with %s',
  (...peers) => {
    let folder: string
    beforeAll(() => {
      folder = projectWith(...peers)
    })

    test.each(['mjs', 'cjs'] as const)('every entry whose package is there is imported from .%s', (extension) => {
      const expected = entries.map((entry) => {
        const missing = needed[entry]?.find((need) => !existsSync(path.join(folder, 'node_modules', need)))
        return [entry, missing ?? 'ok']
      })
      expect(importAll(folder, extension)).toEqual(Object.fromEntries(expected))
    })

    test.runIf(peers.includes('@duckdb/node-api'))('copydesk dedupe --engine duckdb finds it', () => {
      const record = {
        text: 'The gates of the dam were shut at noon on Sunday, and the water stood where it had stood.',
      }
      const input = ['a', 'b'].map((id) => `${JSON.stringify({ id, ...record })}\n`).join('')
      const args = ['node_modules/copydesk/dist/cli.js', 'dedupe', '--engine', 'duckdb', '--format', 'ndjson']
      const output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', input })
      expect(output).toContain('"members":["a","b"]')
    })
  },
)

describe('the types', () => {
  let folder: string
  let modules: string
  beforeAll(() => {
    modules = installPackages('typescript', compilers)
    folder = projectWith('@types/node@20', 'unified', 'nlcst-to-string', '@langchain/textsplitters', '@llamaindex/core')
  })

  const combinations = Object.keys(compilers).flatMap((compiler) =>
    Object.entries(moduleKinds).map(([name, kind]) => ({ compiler, name, kind })),
  )

  /** What a compiler says about some programs. */
  function complaints(compiler: string, programs: Readonly<Record<string, string>>, options: object): string {
    for (const [name, program] of Object.entries(programs)) writeFileSync(path.join(folder, name), program)
    writeFileSync(path.join(folder, 'tsconfig.json'), tsconfig(Object.keys(programs), options))
    const tsc = path.join(modules, compiler, 'bin/tsc')
    return spawnSync(process.execPath, [tsc, '-p', '.'], { cwd: folder, encoding: 'utf8' }).stdout
  }

  describe.each(combinations)('compile with $compiler, $name', ({ compiler, name, kind }) => {
    test('where there is neither the DOM library nor Node', () => {
      const programs = { 'core.mts': useOfTheCore, ...(name.startsWith('node') && { 'core.cts': useOfTheCore }) }
      expect(complaints(compiler, programs, kind)).toBe('')
    })

    test('beside the packages that adapters work with', () => {
      const programs = { 'streams.mts': useOfStreams, 'retext.mts': useOfRetext, 'frameworks.mts': useOfFrameworks }
      expect(complaints(compiler, programs, { ...kind, ...amongPackages })).toBe('')
    })
  })
})

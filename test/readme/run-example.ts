import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { root } from '../source/root.ts'
import type { Example } from './examples.ts'

const require = createRequire(path.join(root, 'package.json'))

/** Runs an example in Node, against the built package; gives for each promise what came, as JSON. */
export function runExample({ code, promises }: Example): unknown[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-readme-'))
  const file = path.join(folder, 'example.mjs')
  writeFileSync(file, program(code))
  try {
    const shown = new Map(
      execFileSync(process.execPath, [file], { cwd: root, encoding: 'utf8' })
        .split('\n')
        .filter((line) => line.startsWith('{"promise":'))
        .map((line) => JSON.parse(line) as { promise: number; values: unknown[] })
        .map(({ promise, values }) => [promise, values]),
    )
    return promises.map((promise, number) => {
      const values = shown.get(number)
      if (values === undefined) throw new Error(`line ${promise.line}: the example did not come this far`)
      return promise.printed ? values.map(String).join(' ') : values[0]
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function program(code: string): string {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  })
  const show = `const show = (promise, ...values) => console.log('\\n' + JSON.stringify({ promise, values }))\n`
  return (
    show + outputText.replace(/(\bfrom |\bimport )'([^'.][^']*)'/g, (_all, word, name) => `${word}'${locate(name)}'`)
  )
}

/** The example stands outside the repository: its imports are led back into it. */
function locate(name: string): string {
  if (name.startsWith('node:')) return name
  const file = name.startsWith('copydesk') ? path.join(root, builtFile(name)) : require.resolve(name)
  return pathToFileURL(file).href
}

function builtFile(entry: string): string {
  const { exports } = require('./package.json')
  const target = exports[`.${entry.slice('copydesk'.length)}`]
  return target.import?.default ?? target.default
}

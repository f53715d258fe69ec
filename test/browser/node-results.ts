import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../source/root.ts'

/** What the browser must come to as well. */
export interface NodeResults {
  readonly script: string
  readonly inputs: readonly string[]
  /** For each input what Node's `normalizeArticle` gave, as JSON. */
  readonly outputs: readonly string[]
}

/** A command that a browser test calls: runs the built package in Node, since a browser cannot read files. */
export async function nodeResults(): Promise<NodeResults> {
  const { normalizeArticle }: typeof import('../../src/index.ts') = await import(path.join(root, 'dist/index.js'))
  const folders = ['seeds', ...readdirSync(path.join(root, 'fixtures')).map((name) => `fixtures/${name}`)]
  const inputs = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => folder === 'seeds' || name.startsWith('input.'))
      .map((name) => readFileSync(path.join(root, folder, name), 'utf8')),
  )
  return {
    script: readFileSync(path.join(root, 'dist/copydesk.iife.js'), 'utf8'),
    inputs,
    outputs: inputs.map((input) => JSON.stringify(normalizeArticle(input))),
  }
}

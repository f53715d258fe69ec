import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../source/root.ts'

const folder = path.join(root, 'docs/stories')

/** The five invented stories that report, playground and pictures show. */
export const stories = readdirSync(folder)
  .sort()
  .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }))

export const texts: readonly string[] = stories.map(({ text }) => text)

/** The version in the package's manifest. */
export const { version }: { version: string } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

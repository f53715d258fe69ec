import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A module that users import: a key of `exports` in package.json. The build makes what stands there. */
export interface Entry {
  /** Of its files in dist/, without the ending: `index`, `lexicon/extended`. */
  readonly name: string
  /** From the project's folder. */
  readonly source: string
  readonly commonJs: boolean
}

/** `copydesk/stream` is src/stream.ts or src/stream/index.ts. Entries that are one file, such as scripts, are left out. */
export function entries(): Entry[] {
  const file = path.join(import.meta.dirname, 'package.json')
  const { exports } = JSON.parse(readFileSync(file, 'utf8')) as { exports: Record<string, string | object> }
  return Object.entries(exports).flatMap(([key, conditions]) => {
    if (typeof conditions === 'string') return []
    const name = key === '.' ? 'index' : key.slice('./'.length)
    return [{ name, source: sourceOf(name), commonJs: 'require' in conditions }]
  })
}

function sourceOf(name: string): string {
  const candidates = [`src/${name}.ts`, `src/${name}/index.ts`]
  const source = candidates.find((file) => existsSync(path.join(import.meta.dirname, file)))
  if (source === undefined)
    throw new Error(`package.json exports ./${name}, but there is no ${candidates.join(' or ')}`)
  return source
}

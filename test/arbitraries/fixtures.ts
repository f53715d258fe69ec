import { readdirSync, readFileSync } from 'node:fs'
import { seeds } from './seeds.ts'

/** What a person says of a text: its fields, where its body begins and ends, which lines are no part of it. */
export interface Expected {
  readonly title: string | null
  readonly standfirst: string | null
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
  readonly published: string | null
  readonly updated: string | null
  readonly dateline: { readonly place: string; readonly date: string | null; readonly agency: string | null } | null
  readonly url: string | null
  readonly bodyBegins: string
  readonly bodyEnds: string
  readonly removed: readonly string[]
}

export interface Fixture {
  readonly name: string
  readonly text: string
  readonly expected: Expected
}

const folder = new URL('../../fixtures/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8')

const written = readdirSync(folder)
  .filter((name) => name !== 'seeds')
  .map((name) => {
    const file = readdirSync(new URL(`${name}/`, folder)).find((entry) => entry.startsWith('input.'))
    return { name, text: read(`${name}/${file}`), expected: JSON.parse(read(`${name}/expected.json`)) as Expected }
  })

/** Every fixture and every seed with what is expected of it. */
export const fixtures: readonly Fixture[] = [
  ...written,
  ...[...seeds].map(([name, text]) => ({
    name,
    text,
    expected: JSON.parse(read(`seeds/${name.replace('.txt', '')}.expected.json`)) as Expected,
  })),
]

import { readdirSync, readFileSync } from 'node:fs'
import { fc } from '@fast-check/vitest'

const folder = new URL('../../seeds/', import.meta.url)

/** The five seed articles by file name. */
export const seeds: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
)

/** Changes that a reader, an editor or an accident makes to a text. */
const mutations: readonly ((text: string, at: number) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => `\ufeff${text}`,
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll('“', '"').replaceAll('”', '"').replaceAll('’', "'"),
  (text, at) => text.slice(0, at % (text.length + 1)),
  (text, at) => text.slice(at % (text.length + 1)),
  (text, at) => {
    const lines = text.split('\n')
    lines.splice(at % lines.length, 1)
    return lines.join('\n')
  },
  (text, at) => {
    const lines = text.split('\n')
    lines.splice(at % lines.length, 0, 'READ MORE')
    return lines.join('\n')
  },
  (text) => text.toUpperCase(),
]

export const mutatedSeed: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...seeds.values()), fc.constantFrom(...mutations), fc.nat())
  .map(([text, mutate, at]) => mutate(text, at))

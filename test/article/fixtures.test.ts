import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseArticle, stripBoilerplate } from '../../src/index.ts'
import { seeds } from '../arbitraries/seeds.ts'

const folder = new URL('../../fixtures/', import.meta.url)
const cases = new Map(seeds)
for (const name of readdirSync(folder)) {
  if (name === 'seeds') continue
  const file = readdirSync(new URL(`${name}/`, folder)).find((entry) => entry.startsWith('input.'))
  cases.set(name, readFileSync(new URL(`${name}/${file}`, folder), 'utf8'))
}

/** What a person checks by eye: the fields, and each block by kind, rule and first words. */
function outline(text: string): string {
  const { blocks, text: _, ...fields } = parseArticle(text)
  const lines = blocks.map(({ kind, rule, start, end, text: words }) => [kind, rule, start, end, words.slice(0, 60)])
  return `${JSON.stringify(fields, null, 1)}\n${lines.map((line) => JSON.stringify(line)).join('\n')}\n`
}

describe('golden articles', () => {
  test.each([...cases.keys()])('%s', async (name) => {
    const home = seeds.has(name) ? `../../fixtures/seeds/${name}` : `../../fixtures/${name}/expected`
    await expect(outline(cases.get(name)!)).toMatchFileSnapshot(`${home}.outline`)
  })

  test.each([...cases.keys()])('%s is stripped the same way twice', (name) => {
    const once = stripBoilerplate(cases.get(name)!)
    expect(stripBoilerplate(once.text)).toEqual({ text: once.text, removed: [] })
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { scenarios } from './scenarios.ts'

const table = readFileSync(new URL('../../docs/fingerprints.md', import.meta.url), 'utf8')

describe.each(scenarios)('$name', ({ name, says, examples }) => {
  test(`is ${says}`, () => {
    expect(examples.map((example) => example())).toEqual(examples.map(() => says))
  })

  test('stands in docs/fingerprints.md', () => {
    expect(table).toContain(`| ${name} | ${says} |`)
  })
})

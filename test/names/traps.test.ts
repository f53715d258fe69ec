import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createNameLexicon } from '../../src/create-name-lexicon.ts'
import { extendedNames } from '../../src/lexicon/extended.ts'
import { normalizeNames } from '../../src/normalize-names.ts'

const rows = readFileSync(new URL('traps.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('//'))

describe.each([
  ['core', undefined],
  ['extended', createNameLexicon(extendedNames)],
])('with the %s lexicon', (_, lexicon) => {
  test.each(rows)('%s', (row) => {
    const [text = '', result = text] = row.split('=')
    const once = normalizeNames(text, { lexicon }).text
    expect(once).toBe(result)
    expect(normalizeNames(once, { lexicon }).text).toBe(result)
  })
})

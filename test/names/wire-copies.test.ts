import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { coreNames } from '../../src/lexicon/names/core.ts'
import { normalizeNames } from '../../src/normalize-names.ts'
import type { NameOptions, NameRow, NameStyle } from '../../src/types/names.ts'

const styles: readonly NameStyle[] = ['ap', 'reuters', 'guardian', 'bbc', 'nyt', 'afp', 'aljazeera', 'official', 'cnn']
const kinds: NameOptions['kinds'] = ['person', 'place', 'group', 'term']

/** One report as five desks would send it. */
const copies = [
  'KYIV — Volodymyr Zelenskyy asked Sergei Lavrov about Odesa. Al-Qaida and Muammar Gaddafi were not named.',
  'KIEV — Volodymyr Zelensky asked Sergey Lavrov about Odessa. Al Qaeda and Moammar Gadhafi were not named.',
  'KYIV — Volodymyr Zelenskiy asked Sergei Lavrov about Odesa. Al Qaeda and Muammar el-Qaddafi were not named.',
  'KYIV — Vladimir Zelenski asked Sergey Lavrov about Odessa. Al-Qaeda and Moamer Kadhafi were not named.',
].map((copy) => copy.replace('el-Qaddafi', 'Qaddafi'))

const seeds = new URL('../../seeds/', import.meta.url)
const seedTexts = readdirSync(seeds).map((name) => readFileSync(new URL(name, seeds), 'utf8'))

describe.each(styles)('in the style of %s', (style) => {
  test('the copies of one report come out with the same names', () => {
    expect(new Set(copies.map((text) => normalizeNames(text, { kinds, style }).text)).size).toBe(1)
  })

  test('a seed comes out the same, whatever house printed it', () => {
    for (const text of seedTexts) {
      const direct = normalizeNames(text, { kinds, style }).text
      for (const before of ['default' as const, ...styles]) {
        const printed = normalizeNames(text, { kinds, style: before }).text
        expect(normalizeNames(printed, { kinds, style }).text).toBe(direct)
      }
    }
  })
})

test('by default too, the copies come out with the same names', () => {
  expect(new Set(copies.map((text) => normalizeNames(text, { kinds }).text)).size).toBe(1)
})

describe('the table of styles in docs/names.md', () => {
  const shown: readonly NameStyle[] = ['ap', 'reuters', 'guardian', 'bbc', 'nyt', 'afp', 'aljazeera', 'cnn']
  const docs = readFileSync(new URL('../../docs/names.md', import.meta.url), 'utf8')
  const lineOf = ({ given, forms, styles: own }: NameRow) =>
    `| ${[given?.[0], forms[0]].filter(Boolean).join(' ')} | ${shown.map((style) => own?.[style]?.replace('|', ' ') ?? '').join(' | ')} |`

  test.each(
    coreNames()
      .filter((row) => row.styles)
      .map(lineOf),
  )('has %s', (line) => {
    expect(docs).toContain(line)
  })
})

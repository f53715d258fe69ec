import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { createNameLexicon } from '../../src/create-name-lexicon.ts'
import { extendedNames } from '../../src/lexicon/extended.ts'
import { coreNames } from '../../src/lexicon/names/core.ts'
import { normalizeNames } from '../../src/normalize-names.ts'
import { applyEdits } from '../../src/text/edit.ts'
import type { NameOptions } from '../../src/types/names.ts'

const lexicon = createNameLexicon(extendedNames)

/** Every core name, and one row in twenty of the others. */
const rows = [...coreNames(), ...extendedNames.filter((_, at) => at % 20 === 0)]
const names = rows.flatMap((row) => [...(row.given ?? []), ...row.forms, ...(row.exceptions ?? [])])
const glue = [
  ' ',
  '-',
  ', ',
  '. ',
  ' (',
  ') ',
  '’s ',
  '\n',
  '\n\n',
  ' “',
  '” ',
  '`',
  ' @',
  ' #',
  ' and ',
  ' formerly ',
  ' President ',
  ' al-',
  '/',
  '\u00ad',
]

/** Text that is thick with names, and with all that stands around them. */
const newsText = fc
  .array(
    fc.oneof(fc.constantFrom(...names), fc.constantFrom(...glue), fc.constantFrom('Ukraine', 'Texas', 'said', 'Jane')),
    { size: 'large', maxLength: 40 },
  )
  .map((parts) => parts.join(''))

const anyText = fc.oneof(newsText, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

const options: fc.Arbitrary<NameOptions> = fc.record(
  {
    kinds: fc.subarray(['person', 'place', 'group', 'term'] as const),
    keepQuotes: fc.boolean(),
    style: fc.constantFrom('default', 'ap', 'reuters', 'guardian', 'bbc', 'nyt', 'afp', 'aljazeera', 'official', 'cnn'),
    styleDate: fc.constantFrom('2014-02-20', '2019-08-14'),
    consistency: fc.constantFrom('off', 'document'),
    lexicon: fc.constant(lexicon),
  },
  { requiredKeys: [] },
)

test.prop([anyText, options])('the edits rebuild the output', (text, opts) => {
  const { text: output, edits } = normalizeNames(text, opts)
  expect(applyEdits(text, edits)).toBe(output)
})

test.prop([anyText, options])('spans are ordered, disjoint and slice to their originals', (text, opts) => {
  const { edits, skipped } = normalizeNames(text, opts)
  for (const list of [edits, skipped]) {
    let at = 0
    for (const { start, end, original } of list) {
      expect(start).toBeGreaterThanOrEqual(at)
      expect(end).toBeGreaterThan(start)
      expect(text.slice(start, end)).toBe(original)
      at = end
    }
  }
})

test.prop([anyText, options])('a second run changes nothing', (text, opts) => {
  const once = normalizeNames(text, opts).text
  expect(normalizeNames(once, opts).text).toBe(once)
})

/** The letters of one name, written together or apart: Nay Pyi Daw, Naypyidaw. */
const letters = (name: string) => name.replace(/[\s‐‑-]/g, '').length

test.prop([newsText])('as many words come out as went in, or the same written together', (text) => {
  const { edits } = normalizeNames(text, { kinds: ['person', 'place', 'group', 'term'] })
  for (const { original, replacement } of edits) {
    const [spaces, tokens] = [/[\s]+/, /[\s‐‑-]+/].map(
      (cut) => original.split(cut).length - replacement.split(cut).length,
    )
    expect(spaces === 0 || tokens === 0 || Math.abs(letters(original) - letters(replacement)) <= 2).toBe(true)
  }
})

test.prop([newsText, options])('masked text is untouched', (text, opts) => {
  const masked = `https://example.org/${text.replace(/[\s<>()[\]{}"“”«»|`]/g, '-')}`
  expect(normalizeNames(masked, opts).text).toBe(masked)
})

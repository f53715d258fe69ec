import { expect, test } from 'vitest'
import { createNameLexicon } from '../../src/create-name-lexicon.ts'
import { withSlips } from '../../src/lexicon/names/slips.ts'
import { rowsOf } from '../../src/lexicon/names/table.ts'
import { normalizeNames } from '../../src/normalize-names.ts'

test.each([
  ['a doubled letter made single', 'Elliott', 'Elliot'],
  ['a single letter doubled', 'Milbank', 'Millbank'],
  ['i before e', 'Buttigieg', 'Buttigeig'],
  ['another end', 'Cory', 'Corey'],
  ['y for i', 'Brian', 'Bryan'],
  ['a weak vowel', 'Kelemen', 'Keleman'],
  ['sch', 'Schumer', 'Shumer'],
  ['a silent h', 'Thom', 'Tom'],
  ['c and k', 'Barack', 'Barak'],
])('%s: %s, %s', (_, name, slip) => {
  expect(withSlips(name)).toContain(slip)
  expect(withSlips(name)[0]).toBe(name)
})

test('a row with slips is found by a misspelled full name, never by the surname alone', () => {
  const lexicon = createNameLexicon(rowsOf('# person slips\nMarell/Dunnebeck'))
  const text = 'Marel Dunebeck spoke. Dunebeck left, and Karen Dunebeck too.'
  expect(normalizeNames(text, { lexicon }).text).toBe('Marell Dunnebeck spoke. Dunebeck left, and Karen Dunebeck too.')
})

test('a table reads policy, context, ids, styles and exceptions', () => {
  expect(
    rowsOf('# place anchored Freedonia|Freedonian\nOdenza|Odensa/Q1/ap bbc=Odensa;nyt=Odença/Odensa, Ohio'),
  ).toEqual([
    {
      id: 'Q1',
      kind: 'place',
      forms: ['Odenza', 'Odensa'],
      policy: 'anchored',
      styles: { ap: 'Odensa', bbc: 'Odensa', nyt: 'Odença' },
      exceptions: ['Odensa, Ohio'],
      context: ['Freedonia', 'Freedonian'],
    },
  ])
})

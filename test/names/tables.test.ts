import { describe, expect, test } from 'vitest'
import { rowsIn } from '../../src/lexicon/names/generate/read-rows.mjs'
import { tableOf } from '../../src/lexicon/names/generate/write-table.mjs'
import { rowsOf } from '../../src/lexicon/names/table.ts'

describe('a row', () => {
  test('is read with all that stands in it', () => {
    const text =
      '# place anchored in Freedonia|Freedonian\n\n// the capital\nOdenza|Odensa||Odenca ; fr Odença ; id Q1 ; core ; not Odensa, Ohio'
    expect(rowsIn(text, 'freedonia.txt')).toEqual([
      {
        where: 'freedonia.txt:4',
        kind: 'place',
        policy: 'anchored',
        context: ['Freedonia', 'Freedonian'],
        given: { common: [], rare: [] },
        forms: { common: ['Odenza', 'Odensa'], rare: ['Odenca'] },
        language: 'fr',
        native: 'Odença',
        id: 'Q1',
        core: true,
        exceptions: ['Odensa, Ohio'],
      },
    ])
  })

  test.each([
    ['before any section', 'Odenza|Odensa', 'a row before any section'],
    ['with a field of no kind', '# place safe\nOdenza ; whatever', 'a field that starts with “whatever”'],
    ['under a section of no kind', '# river safe\nOdenza', 'no section'],
  ])('%s is refused', (_, text, fault) => {
    expect(() => rowsIn(text, 'freedonia.txt')).toThrow(fault)
  })
})

test.each([
  [['Kharkiv', 'Kharkov', 'Harkov', 'Charkiw']],
  [['Taqi', 'Taqqi', 'Taq', 'Taqiyy', 'aqi']],
  [['bin Laden', 'ben Laden', 'bin Ladin', "bin L'aden"]],
  [['Novopskovskoye-Verkhneye', 'Novopskovske-Verkhnie', 'Novo-Pskovskoye-Verkhneye']],
])('the short form gives back %j', (forms) => {
  const table = tableOf([{ kind: 'place', policy: 'safe', context: [], forms, styles: {} }])
  expect(rowsOf(table)[0]?.forms).toEqual(forms)
})

import { describe, expect, test } from 'vitest'
import { createNameLexicon } from '../../src/create-name-lexicon.ts'
import { extendedNames } from '../../src/lexicon/extended.ts'
import { koreanRomanisations } from '../../src/lexicon/names/generate/romanise-korean.mjs'
import { normalizeNames } from '../../src/normalize-names.ts'

/** Revised Romanization first, then McCune-Reischauer without its marks, then the North's. */
describe('names of Korean places by rule', () => {
  test.each([
    ['부산', ['Busan', 'Pusan']],
    ['대구', ['Daegu', 'Taegu']],
    ['강릉', ['Gangneung', 'Kangnung']],
    ['백령', ['Baengnyeong', 'Paengnyong']],
    ['전주', ['Jeonju', 'Chonju', 'Jonju']],
    ['신라', ['Silla']],
    ['압록', ['Amnok']],
    ['독도', ['Dokdo', 'Tokto']],
    ['춘천', ['Chuncheon', 'Chunchon', 'Chhunchhon']],
    ['남포', ['Nampo', 'Nampho']],
    ['울산', ['Ulsan']],
    ['목요일', ['Mogyoil']],
  ])('%s', (name, spellings) => {
    expect(koreanRomanisations(name)).toEqual(spellings)
  })

  test('another script has none', () => {
    expect(koreanRomanisations('Busan')).toEqual([])
  })

  test('are read with the extended names', () => {
    const lexicon = createNameLexicon(extendedNames)
    expect(normalizeNames('Ferries from Songnam and Uijongbu reached Kimhae.', { lexicon }).text).toBe(
      'Ferries from Seongnam and Uijeongbu reached Gimhae.',
    )
  })
})

import { describe, expect, test } from 'vitest'
import { createNameLexicon } from '../../src/create-name-lexicon.ts'
import { indexNames } from '../../src/index-names.ts'
import { nameKey, romanisationKey } from '../../src/names/romanisation-key.ts'
import { normalizeNames } from '../../src/normalize-names.ts'
import type { NameRow } from '../../src/types/names.ts'
import { people, twoPeople } from './people.ts'
import { person, place } from './row.ts'

const united = (text: string) => normalizeNames(text, { consistency: 'document' }).text

describe('romanisationKey', () => {
  test.each([
    ['sergey', 'sergei'],
    ['dubrovskiy', 'dubrovsky'],
    ['mohammed', 'muhamad'],
    ['tymchenko', 'timchenko'],
    ['khasanov', 'hasanov'],
    ['abdullayev', 'abdullaev'],
  ])('%s = %s', (a, b) => {
    expect(romanisationKey(a)).toBe(romanisationKey(b))
  })

  test.each([
    ['petrov', 'petrova'],
    ['allen', 'alan'],
    ['webber', 'weber'],
    ['christine', 'christina'],
    ['robin', 'robyn'],
    ['horovitz', 'horowitz'],
    ['michael', 'michel'],
  ])('%s ≠ %s', (a, b) => {
    expect(romanisationKey(a)).not.toBe(romanisationKey(b))
  })
})

describe('nameKey', () => {
  test.each([
    ['Mohammed al-Karali', 'Muhammad al-Karaly'],
    ['Moqtada al-Karemi', 'Moqtada al-Karami'],
    ['Mohammed Karemi', 'Muhammad Karami'],
    ['Abdel-Rahman Karimi', 'Abdul-Rahman Karemi'],
    ['Lee Sung-min', 'Lee Seung-min'],
    ['Yuri Tymchenko', 'Yuri Timchenko'],
  ])('%s = %s', (a, b) => {
    const [one, other] = [a, b].map((name) => nameKey(...(name.split(' ') as [string, string])))
    expect(one).toBe(other)
  })

  test.each([
    ['Sergei Karemi', 'Sergei Karami'],
    ['Sergei al-Karali', 'Sergei Karali'],
    ['Yuri Tymin', 'Yuri Timin'],
    ['Ali Karm', 'Ali Qarm'],
    ['Ali Reda', 'Ali Rida'],
    ['Sungmin Lee', 'Seungmin Lee'],
  ])('%s ≠ %s', (a, b) => {
    const [one, other] = [a, b].map((name) => nameKey(...(name.split(' ') as [string, string])))
    expect(one).not.toBe(other)
  })
})

describe("consistency: 'document'", () => {
  test('the most frequent form of a two-word name wins', () => {
    expect(united('Sergey Dubrov left. Sergei Dubrov sat down. Sergey Dubrov came.')).toBe(
      'Sergey Dubrov left. Sergey Dubrov sat down. Sergey Dubrov came.',
    )
  })

  test('the first on a tie; the surname alone follows', () => {
    expect(united('Ivan Dubrovskiy came. Ivan Dubrovsky sat down. Dubrovsky left.')).toBe(
      'Ivan Dubrovskiy came. Ivan Dubrovskiy sat down. Dubrovskiy left.',
    )
  })

  test('the lexicon goes first', () => {
    expect(united('Sergey Lavrov, Sergey Lavrov, Sergei Lavrov')).toBe('Sergei Lavrov, Sergei Lavrov, Sergei Lavrov')
  })

  test.each([
    'Republican Sen and Republican Sean',
    'Anna Petrova and Anna Petrov',
    'Sergey alone and Sergei alone',
    'Sergey Karpenkov, a painter, met Sergei Karpenkov, a boxer.',
  ])('nothing else: %s', (text) => expect(united(text)).toBe(text))
})

describe('a name that the lexicon has', () => {
  const rows: Readonly<Record<string, readonly NameRow[]>> = {
    'of nothing': [],
    'of a place': [place('x', '', 'Karaly', 'safe')],
    'of somebody else': [person('x', '', 'Boris', 'Karaly', 'anchored')],
    'of the person': [person('x', '', 'Ivan', 'Karaly', 'anchored')],
  }
  test.each<[keyof typeof rows, string, boolean]>([
    ['of nothing', 'Dorvo', true],
    ['of a place', 'Ivan', true],
    ['of a place', 'Dorvo', false],
    ['of somebody else', 'Ivan', true],
    ['of the person', 'Ivan', false],
  ])('%s, behind %s, is united: %j', (whose, given, isUnited) => {
    const lexicon = createNameLexicon(rows[whose]!, { base: 'none' })
    const text = (surname: string) => `${given} Karaly left. ${given} ${surname} sat down.`
    const found = normalizeNames(text('Karali'), { lexicon, consistency: 'document' }).text
    expect(found).toBe(text(isUnited ? 'Karaly' : 'Karali'))
  })
})

describe('indexNames', () => {
  const texts = ['Ivan Dubrovsky and Ivan Dubrovsky', 'Ivan Dubrovskiy, whom Dubrovskiy knows', 'Jane Roe']

  test('counts the spellings of each name', () => {
    expect(indexNames(texts).groups).toEqual([
      {
        form: 'Ivan Dubrovsky',
        variants: [
          { form: 'Ivan Dubrovsky', count: 2 },
          { form: 'Ivan Dubrovskiy', count: 1 },
        ],
      },
    ])
  })

  test('unites a corpus, also through JSON and after review', () => {
    const index = indexNames(texts)
    const expected = 'Ivan Dubrovsky, whom Dubrovsky knows'
    for (const consistency of [index, JSON.parse(JSON.stringify(index)), { groups: [...index.groups] }])
      expect(normalizeNames(texts[1] ?? '', { consistency }).text).toBe(expected)
    expect(normalizeNames(texts[1] ?? '', { consistency: { groups: [] } }).text).toBe(texts[1])
  })

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'accents and the like apart, the most frequent first',
      ['Sergey Karalin. Sergei Káralin. Sergey Karalin.', 'Sergei Karalin. Sergei Karalin.', 'Sergei Karalin.'],
      ['Sergei Karalin 4', 'Sergey Karalin 2'],
    ],
    [
      'in the order of the text where they tie',
      ['Sergey Karalin. Sergei Karalin.'],
      ['Sergey Karalin 1', 'Sergei Karalin 1'],
    ],
    ['of Korean names', ['Jung Ho-min left. Jung Ho-meen left.'], ['Jung Ho-min 1', 'Jung Ho-meen 1']],
    [
      'with one initial',
      ['Sergei V. Karalin. Sergey Karalin.', 'Sergey V. Karalin.'],
      ['Sergey Karalin 2', 'Sergei Karalin 1'],
    ],
    ['with two initials: two people', ['Sergei V. Karalin left. Sergey P. Karalin left.'], []],
    ['with two initials in two texts', ['Sergei Karalin. Sergey P. Karalin.', 'Sergei V. Karalin'], []],
    ['in one sentence: two people', ['Sergei Karalin and Sergey Karalin left.'], []],
    ['in two', ['Sergei Karalin left!” Sergey Karalin left.'], ['Sergei Karalin 1', 'Sergey Karalin 1']],
    ['on two lines', ['Sergei Karalin\nSergey Karalin'], ['Sergei Karalin 1', 'Sergey Karalin 1']],
    ['in capitals', ['SERGEI KARALIN left. SERGEY KARALIN left.'], []],
    ['of nobody', ['Republican Karaly. Republican Karali.'], []],
    ['of a short given name', ['Ho Sung-min left. Ho Seung-min left.'], ['Ho Sung-min 1', 'Ho Seung-min 1']],
  ])('%s', (_, given, variants) => {
    const { groups } = indexNames(given)
    expect(groups.flatMap((found) => found.variants.map(({ form, count }) => `${form} ${count}`))).toEqual(variants)
  })

  test('refuses what is no list of strings', () => {
    expect(() => indexNames('text')).toThrow(TypeError)
    expect(() => indexNames({} as never)).toThrow('texts must be an iterable')
    expect(() => indexNames(null as never)).toThrow('texts must be an iterable')
    expect(() => indexNames(['', 7 as unknown as string])).toThrow('texts[1] must be a string')
    expect(() => indexNames([7 as unknown as string])).toThrow('texts[0] must be a string')
  })
})

describe('people whose names were romanised in two ways', () => {
  const document = (a: string, b: string) =>
    `Officials said ${a} signed the order. Later ${a} spoke.\n\nA lawyer for ${b} denied it.`
  const isUnited = ([a, b]: readonly [string, string]) => united(document(a, b)) === document(a, a)

  test('come out with one spelling', () => {
    const parted = people.filter((pair) => !isUnited(pair))
    expect(parted.map((pair) => pair.join(' / '))).toEqual([])
  })

  test('are one group over a corpus', () => {
    const parted = people.filter(
      ([a, b]) => indexNames([`${a} left. ${a} spoke.`, `Later ${b} came.`]).groups.length !== 1,
    )
    expect(parted).toEqual([])
  })

  test('are left alone where they are two', () => {
    const wrong = twoPeople.filter(([a, b]) => united(document(a, b)) !== document(a, b))
    expect(wrong).toEqual([])
  })
})

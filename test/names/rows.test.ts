import { describe, expect, test } from 'vitest'
import { createNameLexicon } from '../../src/create-name-lexicon.ts'
import { headlineOf } from '../../src/names/headline.ts'
import { normalizeNames } from '../../src/normalize-names.ts'
import type { NameOptions, NameRow } from '../../src/types/names.ts'
import { thrownBy } from '../copydesk-error.ts'
import { person, place } from './row.ts'

const group = (id: string, forms: string): NameRow => ({ ...place(id, '', forms, 'safe'), kind: 'group' })

/** The text as these rows alone rewrite it. */
function textWith(rows: readonly NameRow[], text: string, options: NameOptions = {}): string {
  return normalizeNames(text, { ...options, lexicon: createNameLexicon(rows, { base: 'none' }) }).text
}

describe('an article before a name', () => {
  const rows = {
    group: [group('g', 'al-Bara|el-Bara')],
    place: [place('p', '', 'Al-Bara|El-Bara', 'safe')],
    'place listed with and without': [place('p', '', 'Bara|al-Bara|Barra', 'safe')],
    'group listed with and without': [group('g', 'Bara|al-Bara|Barra')],
    'person listed with and without': [person('x', '', 'Moqta', 'al-Karal|Karal|Karral', 'safe')],
  }

  test.each<[keyof typeof rows, string, string]>([
    ['group', 'an el-Bara man', 'an al-Bara man'],
    ['group', 'El-Bara came', 'Al-Bara came'],
    ['group', 'IN EL-BARA NOW', 'IN AL-BARA NOW'],
    ['group', 'the Bara men', 'the Bara men'],
    ['place', 'in el-Bara now', 'in Al-Bara now'],
    ['place', 'in El-Bara now', 'in Al-Bara now'],
    ['place', 'in Bara now', 'in Bara now'],
    ['place listed with and without', 'in al-Bara now', 'in Bara now'],
    ['place listed with and without', 'in el-Barra now', 'in Bara now'],
    ['group listed with and without', 'in al-Barra now', 'in Bara now'],
    ['group listed with and without', 'in Barra now', 'in Bara now'],
    ['person listed with and without', 'Moqta Karral', 'Moqta al-Karal'],
    ['person listed with and without', 'Moqta Karal', 'Moqta al-Karal'],
    ['person listed with and without', 'Karral', 'Karal'],
    ['person listed with and without', 'al-Karral', 'al-Karal'],
  ])('of a %s: %s', (kind, text, expected) => {
    expect(textWith(rows[kind], text)).toBe(expected)
  })

  test('is the caller’s where he says so', () => {
    const rows = [group('g', 'al-Naseem|al-Nasim')]
    expect(textWith(rows, 'the al-Naseem', { prefer: { 'al-Nasim': 'Al Nasim' } })).toBe('the Al Nasim')
    expect(textWith(rows, 'the al-Naseem', { prefer: { nasim: 'Nasym' } })).toBe('the al-Nasym')
  })
})

describe('rows that meet in one place', () => {
  const saleh = person('a', '', 'Rick', 'Saleh|Salleh', 'never')
  const karal = person('b', '', 'Salleh', 'Karal|Karral', 'safe')
  const givens = [
    person('a', '', '', 'Saleh|Sallih', 'safe'),
    person('b', '', '', 'Karal|Karral', 'safe'),
    person('c', '', 'Sallih Karral', 'Lund|Lunt', 'safe'),
  ]
  const petrens = ['Anna', 'Boris'].map((name) => person(name, '', name, 'Petren|Petrin', 'never'))
  const karbak = [
    place('k', '', 'Nagorno-Karbak|Nagorny-Karbak', 'safe'),
    place('q', '', 'Karbak|Qarbag', 'safe'),
    place('s', '', 'Sist and Bal|Sistan and Bal', 'safe'),
    place('b', '', 'Bal|Baal', 'safe'),
  ]

  test.each<[string, readonly NameRow[], string, string]>([
    ['a full name keeps its surname', [saleh, karal], 'Rick Salleh Karral left', 'Rick Saleh Karral left'],
    ['a surname may be a given name', [saleh, karal], 'Salleh Karral left', 'Salleh Karal left'],
    ['two surnames may be one given name', givens, 'Sallih Karral Lunt left', 'Sallih Karral Lund left'],
    ['and are none of another', givens, 'Sallih, Karral, Lunt left', 'Saleh, Karal, Lund left'],
    ['each for itself', [saleh, karal], 'Rick Salleh saw Salleh Karral', 'Rick Saleh saw Salleh Karal'],
    ['the first of one surname', petrens, 'Anna Petrin and Petrin', 'Anna Petren and Petren'],
    ['the second of one surname', petrens, 'Boris Petrin and Petrin', 'Boris Petren and Petren'],
    ['neither of one surname', petrens, 'Petrin and Petrin', 'Petrin and Petrin'],
    ['a longer name at the start', karbak, 'Nagorny-Qarbag was', 'Nagorny-Qarbag was'],
    ['a longer name', karbak, 'in Nagorny Qarbag', 'in Nagorny Qarbag'],
    ['a longer name over "and"', karbak, 'in Sistan and Baal', 'in Sistan and Baal'],
    ['no longer name', karbak, 'Qarbag and Nagorny, Old-Qarbag', 'Karbak and Nagorny, Old-Karbak'],
    ['no longer name over "or"', karbak, 'Sistan or Baal and', 'Sistan or Bal and'],
  ])('%s', (_, rows, text, expected) => {
    expect(textWith(rows, text)).toBe(expected)
  })

  test('of one that needs the full name and one that is anchored, the second is told', () => {
    const rows = [
      person('a', '', 'Anna', 'Petren|Petrin', 'never'),
      person('b', '', 'Boris', 'Petren|Petrin', 'anchored'),
    ]
    const lexicon = createNameLexicon(rows, { base: 'none' })
    expect(normalizeNames('Petrin left.', { lexicon }).skipped.map(({ reason }) => reason)).toEqual(['unanchored'])
    expect(normalizeNames('Petrin', { lexicon: createNameLexicon(petrens, { base: 'none' }) }).skipped).toEqual([])
  })

  test.each(['Javad|Mohammad Javad', 'Mohammad Javad|Javad'])('the longest given name is read, of %s', (given) => {
    const prefer = { 'Mohammad Javad': 'Mohamed Javad' }
    const rows = [person('a', '', given, 'Dorvik|Dorwik', 'safe')]
    expect(textWith(rows, 'Mohammad Javad Dorwik', { prefer })).toBe('Mohamed Javad Dorvik')
    expect(textWith(rows, 'mohammad Javad Dorwik', { prefer })).toBe('mohammad Javad Dorvik')
  })
})

describe('words of a name without a capital', () => {
  const rows = [
    person('a', '', 'Ann', 'de la Roe|de la Rowe', 'safe'),
    person('b', '', 'Jo', 'Abu Karal|Abu Qaral', 'safe'),
  ]
  test.each([
    ['Ann De La Rowe', 'Ann De la Roe'],
    ['Jo abu Qaral', 'Jo Abu Karal'],
    ['Jo abu qaral', 'Jo abu qaral'],
    ['jo Abu qaral', 'jo Abu qaral'],
  ])('%s', (text, expected) => expect(textWith(rows, text)).toBe(expected))
})

test('few letters need their apostrophe, more do not', () => {
  const rows = [place('a', '', "Sanaya|San'a", 'safe'), place('b', '', "Karaya|Kar'aa", 'safe')]
  expect(textWith(rows, "SANA, Sana, San'a, Kar'aa, Karaa")).toBe('SANA, Sana, Sanaya, Karaya, Karaya')
})

test('a style is kept to the letter where it has the row, and finds its own spelling', () => {
  const rows = [
    person('a', '', 'Ann', 'Roe|Rowe', 'safe', { styles: { ap: 'Anne|Rohe' } }),
    place('b', '', 'Orlova', 'safe', { styles: { ap: 'Or-Lova' } }),
    place('c', '', 'Bara-Xil', 'safe'),
  ]
  expect(textWith(rows, 'Ann Rowe in Orlova and Bara Xil', { style: 'ap' })).toBe('Anne Rohe in Or-Lova and Bara Xil')
  expect(textWith(rows, 'Ann Rohe')).toBe('Ann Roe')
})

test('a place of the country is its context, a person is not', () => {
  const ukraine = { context: ['Ukraine'] }
  const rows = [
    place('b', '', 'Orlova', 'safe', ukraine),
    place('c', '', 'Zareth|Zaret', 'anchored', ukraine),
    place('d', '', 'Kell', 'anchored', ukraine),
    person('x', '', 'Ann', 'Roe', 'safe', ukraine),
  ]
  expect(textWith(rows, 'From Orlova to Zaret')).toBe('From Orlova to Zareth')
  expect(textWith(rows, 'Ann Roe of Kell left Zaret')).toBe('Ann Roe of Kell left Zaret')
})

describe('what stands before a surname', () => {
  const rows = [
    place('p', '', 'Bela', 'safe'),
    person('h', '', 'Bela', 'Hrabal', 'safe'),
    person('d', '', 'Anton|Anten', 'Dorvik|Dorwik', 'safe'),
    person('k', '', '', 'Karal|Karral', 'safe'),
    place('z', '', 'Zareth|Zaret', 'safe', { exceptions: ['Polk, Zaret'] }),
  ]
  test.each([
    ['Anten S. Dorwik', 'Anton S. Dorvik'],
    ['Anten S.\u00a0Dorwik', 'Anton S.\u00a0Dorvik'],
    ['Anten S.Dorwik', 'Anton S.Dorvik'],
    ['Anten Petrovich Dorwik', 'Anton Petrovich Dorvik'],
    ['Anten s. Dorwik', 'Anten s. Dorvik'],
    ['Bela Dorwik came', 'Bela Dorwik came'],
    ['Bela Hrabal Dorwik came', 'Bela Hrabal Dorvik came'],
    ['A. Karral', 'A. Karal'],
    ['Polk, Zaret fell', 'Polk, Zaret fell'],
    ['Polk. Zaret fell', 'Polk. Zareth fell'],
    ['Polk; Zaret fell', 'Polk; Zareth fell'],
    ['Polk Zaret fell', 'Polk Zaret fell'],
  ])('%s', (text, expected) => expect(textWith(rows, text)).toBe(expected))
})

test('what stands there already is no edit', () => {
  const lexicon = createNameLexicon([place('b', '', 'Orlova|Orlowa', 'safe')], { base: 'none' })
  expect(normalizeNames('Orlova', { lexicon, prefer: { Orlova: 'Orlova' } }).edits).toEqual([])
  expect(normalizeNames('ORLOVA', { lexicon, prefer: { Orlova: 'Orlova' } }).edits).toEqual([])
})

test('a row that is never rewritten on its own is where the caller names it', () => {
  const rows = [place('b', '', 'Orlova|Orlowa', 'never'), person('a', '', 'Ann', 'Roe|Rowe', 'never')]
  expect(textWith(rows, 'Orlowa, Ann Rowe', { prefer: { Orlova: 'Orlovo' } })).toBe('Orlovo, Ann Roe')
  expect(textWith(rows, 'Orlowa, Rowe', { prefer: { Roe: 'Rohe' } })).toBe('Orlowa, Rowe')
})

test.each([
  ['Senators Greet Envoys', true],
  ['Senators Greet', false],
  ['Senators Greet the Envoys', true],
  ['Senators Greet Envoys with Joy', false],
  ['Men Of Old', false],
  ['O’Dell’s Old Men Win', true],
])('%s: a headline? %j', (line, is) => {
  const text = `They left home.\n${line}\nHe went too.`
  const isHeadline = headlineOf(text)
  const at = text.indexOf(line)
  const places = [0, at - 1, at, at + line.length - 1, at + line.length, at + line.length + 1, at]
  expect(places.map(isHeadline)).toEqual([false, false, is, is, is, false, is])
  expect(headlineOf(line)(3)).toBe(is)
})

test.each<[string, object]>([
  ['rows[0].forms[1] must be a name in Latin letters', { forms: ['Kell', 'Київ'] }],
  ['rows[0].forms[0] must be a string', { forms: [7] }],
  ['rows[0].forms must be an array', { forms: 'Kell' }],
  ['rows[0].forms must be a list', { forms: [] }],
  ['rows[0].given[0] must be a name', { kind: 'person', given: ['?'] }],
  ['rows[0].given must be left out', { given: ['Ann'] }],
  ['rows[0].exceptions[0] must be a name', { exceptions: ['—'] }],
  ['rows[0].styles must be for default', { styles: { tass: 'Kell' } }],
  ['rows[0].styles.ap must be a name', { styles: { ap: 'Kell, Київ' } }],
  ['rows[0].id must be a string that is not empty', { id: '' }],
  ['rows[0].context[0] must be a string', { context: [7] }],
])('refuses a row: %s', (message, wrong) => {
  const row = { id: 'a', kind: 'place', forms: ['Kell'], policy: 'safe', ...wrong }
  expect(thrownBy(() => createNameLexicon([row as NameRow])).message).toContain(message)
})

test('refuses options of a lexicon', () => {
  expect(thrownBy(() => createNameLexicon([], { base: 'mine' as 'core' })).message).toContain('options.base')
})

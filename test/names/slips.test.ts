import { describe, expect, test } from 'vitest'
import { createNameLexicon } from '../../src/create-name-lexicon.ts'
import { extendedNames } from '../../src/lexicon/extended.ts'
import { slipsOf } from '../../src/lexicon/names/slips.ts'
import { rowsOf } from '../../src/lexicon/names/table.ts'
import { normalizeNames } from '../../src/normalize-names.ts'

test.each([
  ['a doubled letter made single', 'Elliott', 'Elliot'],
  ['a single letter doubled', 'Milbank', 'Millbank'],
  ['a letter doubled behind the capital', 'Emanuel', 'Emmanuel'],
  ['i before e', 'Buttigieg', 'Buttigeig'],
  ['neighbours changed over', 'Kirsten', 'Kristen'],
  ['another end', 'Cory', 'Corey'],
  ['ie for y', 'Freddie', 'Freddy'],
  ['i for y', 'Randi', 'Randy'],
  ['y for i', 'Brian', 'Bryan'],
  ['a weak vowel', 'Kelemen', 'Keleman'],
  ['a lost e', 'Lowe', 'Low'],
  ['an e too many', 'Newsom', 'Newsome'],
  ['Sh for Sch', 'Schumer', 'Shumer'],
  ['Sch for Sh', 'Shultz', 'Schultz'],
  ['a silent h', 'Thom', 'Tom'],
  ['a silent h at the end', 'Sarah', 'Sara'],
  ['ck and k', 'Barack', 'Barak'],
  ['c for k', 'Erik', 'Eric'],
  ['k for c', 'Marc', 'Mark'],
  ['f for ph', 'Stephanopoulos', 'Stefanopoulos'],
  ['ph for f', 'Adolf', 'Adolph'],
  ['s for z', 'Elizabeth', 'Elisabeth'],
])('%s: %s, %s', (_, name, slip) => {
  const slips = slipsOf(['Ann', name, 'Roe']).get(name) ?? []
  expect(slips).toContain(slip)
  expect(slips[0]).toBe(name)
})

test('no slip crosses from one name into the next', () => {
  const alone = ['Ann', 'Rees', 'Yates'].map((name) => slipsOf([name]).get(name))
  expect([...slipsOf(['Ann', 'Rees', 'Yates']).values()]).toEqual(alone)
})

test('a row with slips is found by a misspelled full name, never by the surname alone', () => {
  const lexicon = createNameLexicon(rowsOf('#person slips\nMarell/Dunnebeck,Roe'))
  const text = 'Marel Dunebeck spoke. Dunebeck left, and Karen Dunebeck too, with Marel Roe.'
  expect(normalizeNames(text, { lexicon }).text).toBe(
    'Marell Dunnebeck spoke. Dunebeck left, and Karen Dunebeck too, with Marell Roe.',
  )
})

describe('the rows with slips', () => {
  const extended = createNameLexicon(extendedNames)

  test.each([
    ['Hilary Clinton', 'Hillary Clinton'],
    ['Diane Feinstein', 'Dianne Feinstein'],
    ['Kristen Gillibrand', 'Kirsten Gillibrand'],
    ['Corey Booker', 'Cory Booker'],
    ['Brett Baier', 'Bret Baier'],
    ['John Tester', 'Jon Tester'],
    ['Elliot Spitzer', 'Eliot Spitzer'],
    ['Rahm Emmanuel', 'Rahm Emanuel'],
    ['Phillip Rucker', 'Philip Rucker'],
    ['Mark Thiessen', 'Marc Thiessen'],
    ['Steven Breyer', 'Stephen Breyer'],
    ['Michelle Flournoy', 'Michele Flournoy'],
    ['Glen Kessler', 'Glenn Kessler'],
    ['Sarah Netanyahu', 'Sara Netanyahu'],
    ['Warren Buffet', 'Warren Buffett'],
    ['KEN CUCINELLI SAYS NO TO NEW DEAL', 'KEN CUCCINELLI SAYS NO TO NEW DEAL'],
  ])('of the core set find %s', (slip, name) => {
    expect(normalizeNames(slip).text).toBe(name)
  })

  test.each([
    ['Pete Buttigeig', 'Pete Buttigieg'],
    ['Reince Preibus', 'Reince Priebus'],
    ['Mary Landreiu', 'Mary Landrieu'],
    ['Nancy Pelossi', 'Nancy Pelosi'],
    ['Anna Navarro', 'Ana Navarro'],
    ['Shelly Moore Capito', 'Shelley Moore Capito'],
  ])('of the extended set find %s', (slip, name) => {
    expect(normalizeNames(slip, { lexicon: extended }).text).toBe(name)
  })

  test.each([
    'Michael Bennett',
    'Kevin McCarty',
    'Mark Levine',
    'Steven Miller',
    'Robert Muller',
    'Robert Hansen',
    'Kelly Ward',
    'Scott Peterson',
    'John Roberts',
    'Kim Fox',
    'Jim Bakker',
    'Anthony Fox',
    'Brian Fisher',
    'Theresa Sullivan',
    'Flournoy, Clinten, Baier and Gillibrant',
    'Hilary Mantel, Brett Easton and Elliot Page',
    'the Feinstien report, the Kavanagh QC, the Elliot Abram Trust',
  ])('leave %s alone', (text) => {
    expect(normalizeNames(text, { lexicon: extended }).text).toBe(text)
  })

  test('never rewrite what is a name of another row', () => {
    const named = new Map(
      extendedNames.flatMap((row) => [[`${row.given?.[0] ?? ''} ${row.forms[0]}`.trim(), row.id] as const]),
    )
    const wrong = [...named.keys()].filter((name) => normalizeNames(name, { lexicon: extended }).text !== name)
    expect(wrong).toEqual([])
  })
})

test('a table reads policy, context, ids, styles and exceptions', () => {
  expect(rowsOf('#place anchored Freedonia|Freedonian\nOdenza|1s1/Q1/ap bbc=Odensa;nyt=Odença/Odensa, Ohio')).toEqual([
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

import { describe, expect, test } from 'vitest'
import { agenciesIn } from '../../../src/article/forms/agency/agencies-in.ts'
import { agencyOf } from '../../../src/article/forms/agency/agency-of.ts'
import { ownAgencies } from '../../../src/article/forms/agency/own-agencies.ts'
import { isOutletName } from '../../../src/article/forms/is-outlet-name.ts'
import { isOutletWord } from '../../../src/article/forms/is-outlet-word.ts'

const own = ownAgencies([
  { name: 'Kell Wire', forms: ['The KW', 'Kell-Wire.'] },
  { name: 'Our AFP', forms: ['AFP'] },
])

describe('an agency', () => {
  test.each([
    ['AFP', 'AFP'],
    ['the Associated Press', 'AP'],
    ['The Associated Press', 'AP'],
    ['ASSOCIATED PRESS', 'AP'],
    ['REUTERS', 'Reuters'],
    ['PETRA', 'Petra'],
    ['dpa', 'DPA'],
    [' (AFP), ', 'AFP'],
    ['[Reuters]:', 'Reuters'],
    ['MEHR', null],
    ['afp', null],
    ['Kell Wire', null],
    ['AFP in Beld', null],
    ['', null],
  ])('%j is %j', (text, name) => expect(agencyOf(text)).toBe(name))

  test('of the caller’s own is known by each of its forms in any case, and before ours', () => {
    expect(['kell wire', 'KW', 'the kw', 'Kell-Wire', 'AFP', 'AP', 'Kell'].map((text) => agencyOf(text, own))).toEqual([
      ...['Kell Wire', 'Kell Wire', 'Kell Wire', 'Kell Wire', 'Our AFP', 'AP', null],
    ])
    expect([ownAgencies(undefined), ownAgencies([])]).toEqual([undefined, undefined])
  })

  test.each([
    ['AFP and Reuters', ['AFP', 'Reuters']],
    ['AP/dpa', ['AP', 'DPA']],
    ['AFP – Reuters | AP', ['AFP', 'Reuters', 'AP']],
    ['Jane Roe with AFP via Reuters', ['AFP', 'Reuters']],
    ['AFP, Agence France-Presse', ['AFP']],
    ['Reuters, with additional reporting', ['Reuters']],
    ['Jane Roe', []],
  ])('a list of credits: %s', (text, names) => expect(agenciesIn(text)).toEqual(names))

  test('a list of credits with one’s own', () => expect(agenciesIn('KW, AFP', own)).toEqual(['Kell Wire', 'Our AFP']))
})

describe('an outlet', () => {
  test.each([
    'The Pioneer of Wexcombe',
    'Harbour Gazette',
    'BBC News',
    '24 News',
    'Times of Kell',
    'The Port Alden and Kell Gazette',
  ])('%s', (text) => expect(isOutletName(text)).toBe(true))

  test.each([
    'Gazette',
    'Gazette Kell',
    'Harbour gazette',
    'harbour Gazette',
    'The Kell',
    'Port Alden',
    'The Port Alden and Kell Evening Gazette',
    '',
  ])('%j is none', (text) => expect(isOutletName(text)).toBe(false))

  test('has words of its own', () => {
    expect(['Times', 'TIMES,', 'Kell', ''].map(isOutletWord)).toEqual([true, true, false, false])
  })
})

import { describe, expect, test } from 'vitest'
import { outletKey } from '../../../src/article/formats/outlet-key.ts'
import { readPeople } from '../../../src/article/formats/read-people.ts'
import { ownAgencies } from '../../../src/article/forms/agency/own-agencies.ts'

const read = (value: string) => readPeople(value, ['The Orrin Herald', 'Pearl Kell', '(none)'])

describe('who is named under a label', () => {
  test.each([
    '',
    'jane@a.example',
    'Staff Writer',
    'Orrin Herald',
    'Orrin Herald Staff',
    'Roe,',
    'Roe, Jane of',
    'Roe, Jane ann',
    'Roe, Jane, Lee',
  ])('nobody: %j', (value) => expect(read(value)).toEqual({ authors: [], agencies: [] }))

  test.each([
    'Jane Roe',
    'By Jane Roe',
    'Written by: Jane Roe',
    'Von Jane Roe',
    'Reporter Jane Roe',
    '[[Jane Roe]]',
    'Jane Roe <jane@a.example>',
    'Jane Roe (jane@a.example)',
    'Jane Roe, MA',
    'Jane Roe, The Gazette',
    'Jane Roe | Orrin Herald',
    'Jane Roe; Jane Roe',
    'Jane Roe, Pearl Kell',
    'Jane Roe, Pearl Kell Online',
    'Jane Roe, Ph. D',
    'Roe, Jane',
    'ROE, JANE',
    'Roe, Jane, MA',
    ' Roe , Jane ',
    'Jane Roe, Orrin Herald Chief Reporter',
    'Jane Roe, Lee Park Staff Writer',
    `Jane Roe${' '.repeat(995)}; Oleg Tarr`,
  ])('one: %j', (value) => expect(read(value)).toEqual({ authors: ['Jane Roe'], agencies: [] }))

  test.each([
    ['Roe, Jane A.', 'Jane A. Roe'],
    ['Roe, Jane Ann', 'Jane Ann Roe'],
    ['de la Cruz, Ana', 'Ana de la Cruz'],
    ['Van Dyke, Ann', 'Ann Van Dyke'],
    ['Roe, Jane Ann Lee', 'Jane Ann Lee'],
    ['Beld Roe, Jane', 'Beld Roe'],
  ])('a surname first, or not: %s', (value, name) => expect(read(value)).toEqual({ authors: [name], agencies: [] }))

  test.each([
    'Jane Roe, Oleg Tarr',
    'Jane Roe and Oleg Tarr',
    'Jane Roe & Oleg Tarr',
    'Jane Roe - Oleg Tarr',
    'Jane Roe / Oleg Tarr',
    'Jane Roe• Oleg Tarr',
    'Jane Roe, by Oleg Tarr',
    `Jane Roe;${' '.repeat(700)}Oleg Tarr`,
    'Roe, Jane; Tarr, Oleg',
    '[\'Jane Roe\', "Oleg Tarr"]',
    'Jane Roe; Roe, Jane; Oleg Tarr',
  ])('two: %s', (value) => expect(read(value)).toEqual({ authors: ['Jane Roe', 'Oleg Tarr'], agencies: [] }))

  test.each([
    ['Reuters', [], ['Reuters']],
    ['Jane Roe, Reuters', ['Jane Roe'], ['Reuters']],
    ['AFP and Jane Roe', ['Jane Roe'], ['AFP']],
    ['Reuters, Jane', [], ['Reuters']],
    ['Roe, Reuters', [], ['Reuters']],
    ['Reuters; Reuters', [], ['Reuters']],
    ['Jane Roe, Staff Writer (Reuters)', ['Jane Roe'], ['Reuters']],
    ['Reuters Staff', [], ['Reuters']],
    ['Staff (Reuters)', [], ['Reuters']],
  ] as const)('an agency: %s', (value, authors, agencies) => expect(read(value)).toEqual({ authors, agencies }))

  test('an agency of the caller’s', () => {
    const own = ownAgencies([{ name: 'Bay Wire', forms: ['BW'] }])
    expect(readPeople('Jane Roe, BW', [], own)).toEqual({ authors: ['Jane Roe'], agencies: ['Bay Wire'] })
    expect(readPeople('BW, Roe', [], own)).toEqual({ authors: [], agencies: ['Bay Wire'] })
    expect(readPeople('Roe, BW', [], own)).toEqual({ authors: [], agencies: ['Bay Wire'] })
  })
})

test('names of one outlet', () => {
  expect(
    ['The Carrow Courier', 'carrow-courier', 'Carrow Courier (UK)', 'CARROW COURIER [weekly]'].map(outletKey),
  ).toEqual(Array(4).fill('carrowcourier'))
})

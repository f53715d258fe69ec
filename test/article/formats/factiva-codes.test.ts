import { describe, expect, test } from 'vitest'
import { factivaCodes } from '../../../src/article/formats/factiva-codes.ts'
import { divided, plainly, shown } from './shown.ts'

const rows = (...all: readonly string[]) => all.join('\n')
const read = (...all: readonly string[]) => shown(factivaCodes, rows(...all))

describe('Factiva’s codes', () => {
  const fields = [
    'title: The boat sails',
    'authors: Jane Roe',
    'agency: Reuters',
    'published: 14 October 2025',
    'outlet: Orrin Herald',
  ]
  test('value beside the code', () => {
    expect(
      read(
        'SE  Local',
        'HD  The boat',
        'sails',
        'BY  Jane Roe',
        'CR  Reuters',
        'PD  14 October 2025',
        'SN  Orrin Herald',
        'LP  It sails.',
        'It returns.',
        'TD  All wait.',
        'ART  The boat.',
        'At sea.',
        'AN  1',
      ),
    ).toEqual(
      plainly({
        fields: ['title: The boat sails [The boat\nsails]', ...fields.slice(1)],
        text: 'It sails. It returns.\n\nAll wait.',
        parts: ['caption: The boat.\nAt sea.'],
        told: true,
      }),
    )
  })

  test('value below the code', () => {
    expect(
      read(
        'HD',
        'The boat sails',
        'BY',
        'Jane Roe',
        'LP',
        'It sails.',
        '',
        'It returns.',
        'TD',
        'All wait.',
        'ART',
        'The boat.',
        'AN',
      ),
    ).toEqual(
      plainly({
        fields: fields.slice(0, 2),
        text: 'It sails.\n\nIt returns.\n\nAll wait.',
        parts: ['caption: The boat.'],
        told: true,
      }),
    )
  })

  test('a code without a value', () => {
    expect(read('HD  The boat sails', 'BY', 'ART', 'LP  It sails.', 'TD')).toEqual(
      plainly({ fields: ['title: The boat sails'], text: 'It sails.', told: true }),
    )
  })

  test('one space behind each, where there are six', () => {
    const six = [
      'HD The boat sails',
      'BY Jane Roe',
      'PD 14 October 2025',
      'SN Orrin Herald',
      'LP It sails.',
      'TD All wait.',
    ]
    expect(read(...six)).toEqual(
      plainly({
        fields: fields.filter((field) => !field.startsWith('agency')),
        text: 'It sails.\n\nAll wait.',
        told: true,
      }),
    )
    expect(read('SE  Local', ...six)?.fields).toEqual(fields.filter((field) => !field.startsWith('agency')))
    expect(read(...six.slice(1), 'NS gtran')).toBeNull()
    expect(read(...six.slice(1), 'BY Lee Tarr')).toBeNull()
    expect(read(...six.slice(0, 5), 'LP It returns.')).toBeNull()
  })

  test('a word of the text with one space is none where the others have two', () => {
    expect(read('HD  The boat sails', 'LP  It sails.', 'IN May it returns.')?.text).toBe(
      'It sails.\n\nIN May it returns.',
    )
  })

  test.each([
    ['no headline', ['SN  Orrin Herald', 'LP  It sails.']],
    ['no text', ['HD  The boat sails', 'SN  Orrin Herald']],
    ['no codes', ['The boat sails', 'It sails.']],
  ])('%s: none', (_, all) => expect(read(...all)).toBeNull())
})

test('a file is divided behind AN and its value', () => {
  const one = rows('HD  The boat sails', 'LP  It sails.', 'AN  1')
  const two = rows('HD  The boat sails', 'LP  It sails.', 'AN', '1')
  expect(divided(factivaCodes, `Search summary\n${one}\nPage 2\n\n${two}\nPage 3\nPage 4\n${one}\n`)).toEqual([
    `${one}\nPage 2`,
    two,
    one,
  ])
  expect(divided(factivaCodes, 'It sails.')).toEqual([])
})

import { describe, expect, test } from 'vitest'
import type { Field, FieldName } from '../../../src/article/formats/container.ts'
import { factsOfFields } from '../../../src/article/formats/facts-of-fields.ts'
import { noFacts } from '../no-facts.ts'

const field = (name: FieldName, value: string, start = 10): Field => ({ name, value, start, end: start + value.length })
const facts = (...fields: readonly (readonly [FieldName, string])[]) =>
  factsOfFields(
    fields.map(([name, value]) => field(name, value)),
    {},
  )
const day = { iso: '2025-10-14', precision: 'day', zone: null, ambiguous: false, epoch: null, printed: true }

describe('what the fields of a form say', () => {
  test('nothing', () => expect(facts()).toEqual(noFacts))

  test('words as they stand, the first that are not empty', () => {
    expect(facts(['title', ''], ['title', 'A'], ['title', 'B'], ['kicker', 'C'], ['standfirst', 'D'])).toEqual({
      ...noFacts,
      title: 'A',
      kicker: 'C',
      standfirst: 'D',
    })
  })

  test.each([
    [['url', 'https://a.example/b'], { url: 'https://a.example/b' }],
    [['url', 'nowhere'], {}],
    [['source', 'a.example'], { url: 'a.example' }],
    [['source', 'Reuters'], { agencies: ['Reuters'] }],
    [['source', 'Orrin Herald'], { outlet: 'Orrin Herald' }],
    [['source', 'a.'], { outlet: 'a.' }],
    [['source', 'Mr. Roe of a.example'], { outlet: 'Mr. Roe of a.example' }],
    [['outlet', 'Reuters'], { agencies: ['Reuters'] }],
    [['outlet', 'a.example'], {}],
    [['agency', 'AFP'], { agencies: ['AFP'] }],
    [['agency', 'Beld'], {}],
  ] as const)('%j', (one, said) => expect(facts(one)).toEqual({ ...noFacts, ...said }))

  test('people, agencies once, no outlet among them', () => {
    const fields = [
      ['authors', 'Jane Roe; Reuters'],
      ['authors', 'Jane Roe, Orrin Herald'],
      ['outlet', 'The Orrin Herald'],
      ['agency', 'Reuters'],
    ] as const
    expect(facts(...fields)).toEqual({
      ...noFacts,
      authors: ['Jane Roe'],
      agencies: ['Reuters'],
      outlet: 'The Orrin Herald',
    })
    expect(facts(['authors', 'Jane Roe, Pearl Kell'], ['url', 'https://pearlkell.example/jane-roe'])).toEqual({
      ...noFacts,
      authors: ['Jane Roe'],
      url: 'https://pearlkell.example/jane-roe',
    })
    expect(facts(['authors', 'Jane Roe | Bay Letters'], ['source', 'Bay Letters'])).toEqual({
      ...noFacts,
      authors: ['Jane Roe'],
      outlet: 'Bay Letters',
    })
  })
})

describe('a day', () => {
  test.each([
    [
      'the first that is one',
      [
        ['published', 'soon'],
        ['published', '14 October 2025'],
        ['published', '2025-10-15'],
      ],
      { ...day, start: 10, end: 25 },
    ],
    ['where it stands in its value', [['published', 'on 14 October 2025 at last']], { ...day, start: 13, end: 28 }],
    [
      'before a weekday and a time',
      [['published', 'October 14, 2025 Tuesday 11:40 PM GMT']],
      {
        ...day,
        iso: '2025-10-14T23:40Z',
        precision: 'minute',
        zone: 'GMT',
        epoch: 1_760_485_200_000,
        start: 10,
        end: 47,
      },
    ],
    ['in another language', [['published', '14. Oktober 2025']], { ...day, start: 10, end: 26 }],
    ['within 200 characters', [['published', `${'a '.repeat(92)}14 October 2025`]], { ...day, start: 194, end: 209 }],
    ['beyond them', [['published', `${'a '.repeat(100)}14 October 2025`]], null],
  ] as const)('%s', (_, fields, published) => expect(facts(...fields)).toEqual({ ...noFacts, published }))

  test('ends where its field ends, whose value was tidied', () => {
    const tidied = { name: 'updated', value: '14 October 2025', start: 10, end: 20 } as const
    expect(factsOfFields([tidied], {}).updated).toEqual({ ...day, start: 10, end: 20 })
  })
})

describe('a dateline', () => {
  const line = (value: string, more: object) => ({
    start: 10,
    end: 10 + value.length,
    date: null,
    agency: null,
    ...more,
  })
  test.each([
    ['BELD', { place: 'BELD' }],
    ['BELD -', { place: 'BELD' }],
    ['NORDHAVEN August 1', { place: 'NORDHAVEN' }],
    ['Beld, 14 Oct', { place: 'Beld' }],
    ['beld, 3 may', { place: 'beld' }],
    ['Kesso, Mar 3 (AFP)', { place: 'Kesso', agency: 'AFP' }],
    ['kesso [AP]', { place: 'kesso', agency: 'AP' }],
    ['SKERRA (Bay)', { place: 'SKERRA' }],
    ['Beld, Oct. 14, 2025 (AP)', { place: 'Beld', agency: 'AP', date: { ...day, start: 16, end: 29 } }],
    ['BELD 2025-10-14', { place: 'BELD', date: { ...day, start: 15, end: 25 } }],
    ['a'.repeat(80), { place: 'a'.repeat(80) }],
  ])('%s', (value, more) => {
    const dateline = line(value, more)
    expect(facts(['dateline', value])).toEqual({
      ...noFacts,
      dateline,
      agencies: dateline.agency ? [dateline.agency] : [],
    })
  })
  test.each(['(AP)', 'a'.repeat(81)])('none: %s', (value) => expect(facts(['dateline', value])).toEqual(noFacts))
})

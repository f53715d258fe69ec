import { describe, expect, test } from 'vitest'
import { readDateline } from '../../../src/article/forms/dateline.ts'

/** The dateline of a paragraph, its date as the words that print it. */
const read = (dateline: string, behind = ' The bridge reopens on Sunday.', agencies?: ReadonlyMap<string, string>) => {
  const text = dateline + behind
  const found = readDateline(text, { agencies })
  const { date } = found ?? {}
  return found && [found.length, found.place, date ? text.slice(date.start, date.end) : null, found.agency]
}

describe('a dateline', () => {
  test.each([
    ['KELL —', 'KELL', null, null],
    ['EAST PORT VALE KELL —', 'EAST PORT VALE KELL', null, null],
    ['EAST PORT VALE:', 'EAST PORT VALE', null, null],
    ['KELL, Norland —', 'KELL, Norland', null, null],
    ['NEW KELL, Norland —', 'NEW KELL, Norland', null, null],
    ['ABOARD THE BEX —', 'ABOARD THE BEX', null, null],
    ['KELL — March 3, 2025 (AFP) —', 'KELL', 'March 3, 2025', 'AFP'],
    ['KELL — May 3 (WABC) —', 'KELL', null, null],
    ['BEX (AFP) —', 'BEX', null, 'AFP'],
    ['BEX, May 3 —', 'BEX', null, null],
    ['UPDATE (AFP) —', 'UPDATE', null, 'AFP'],
    ['NEW YORK, May 3 —', 'NEW YORK', null, null],
    ['KELL (The Big Kell Evening Post) —', 'KELL', null, null],
    ['KELL (WABC) —', 'KELL', null, null],
    ['KELL, Wis., Feb. 3, 2025 /PRNewswire/ --', 'KELL, Wis.', 'Feb. 3, 2025', 'PR Newswire'],
    ['[TARRAZ, June 19, 2025]', 'TARRAZ', 'June 19, 2025', null],
    ['(KELL, 3 March 2025, Reuters) –', 'KELL', '3 March 2025', 'Reuters'],
    ['Kell (Norland) (AFP) –', 'Kell (Norland)', null, 'AFP'],
    ['KELL. May 3 (AFP) -', 'KELL', null, 'AFP'],
    ['ST. KELL, D.C. —', 'ST. KELL, D.C.', null, null],
  ])('%s', (dateline, place, date, agency) => expect(read(dateline)).toEqual([dateline.length, place, date, agency]))

  test.each([
    'EAST PORT VALE KELL TOWN —',
    'EAST PORT VALE KELL:',
    'KELL, Norland:',
    'BEX —',
    'UPDATE —',
    'UPDATE, May 3 —',
    'WATCH and KELL —',
    'KELL (The Big Kell Very Evening Post) —',
    'KELL (so they say) —',
    '[Tarraz, June 19]',
    'KELL',
    'kell —',
    'NEW KELL —',
  ])('%s is none', (dateline) => expect(read(dateline)).toBeNull())

  test('without a day or an agency it opens a sentence', () => {
    expect(read('KELL —', ' “We sail.”')).not.toBeNull()
    expect(read('KELL —', ' $5 is the fare.')).not.toBeNull()
    expect(read('KELL —', ' the ferry, that is.')).toBeNull()
    expect(read('KELL, May 3 —', ' the ferry sails.')).not.toBeNull()
    expect(read('KELL (AFP) —', ' the ferry sails.')).not.toBeNull()
    expect(read('KELL (WABC) —', ' the ferry sails.')).toBeNull()
  })

  test('a long dash may touch the sentence, another one joins words', () => {
    expect(read('KELL—', 'The ferry sails.')).toEqual([5, 'KELL', null, null])
    expect(read('KELL, May 3 (AFP)—', '“We sail.”')).toEqual([18, 'KELL', null, 'AFP'])
    expect(read('KELL–', 'Bex ferries sail.')).toBeNull()
    expect(read('KELL—', 'the ferry, that is.')).toBeNull()
  })

  test('ends within 140 characters', () => {
    const place = (length: number) => `KELL, ${'N'.repeat(length - 15)} (AFP) — `
    expect(read(place(140), 'The ferry sails.')).toEqual([139, `KELL, ${'N'.repeat(125)}`, null, 'AFP'])
    expect(read(place(142), 'The ferry sails.')).toBeNull()
  })

  test('credits the caller’s agency', () => {
    const own = new Map([['kell wire', 'Kell Wire']])
    expect(read('BEX (Kell Wire) —', ' The ferry sails.', own)?.at(-1)).toBe('Kell Wire')
    expect(read('[BEX, Kell Wire]', ' The ferry sails.', own)?.at(-1)).toBe('Kell Wire')
    expect(read('BEX (Jane Roe, Kell Wire) —', ' The ferry sails.', own)?.at(-1)).toBe('Kell Wire')
  })
})

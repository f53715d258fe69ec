import { describe, expect, test } from 'vitest'
import { readDateline } from '../../src/article/forms/dateline.ts'

const body = ' Officials said on Sunday that the bridge would reopen.'

describe('readDateline', () => {
  test.each([
    ['KATHMANDU, April 25 (Reuters) -', 'KATHMANDU', 'Reuters'],
    ['BEIRUT/THE HAGUE, March 7 (Reuters) -', 'BEIRUT/THE HAGUE', 'Reuters'],
    ['NEW YORK (Reuters) -', 'NEW YORK', 'Reuters'],
    ['WASHINGTON (AP) —', 'WASHINGTON', 'AP'],
    ['ST. JOSEPH, Mich. (AP) —', 'ST. JOSEPH, Mich.', 'AP'],
    ['KYIV, Ukraine (AP) —', 'KYIV, Ukraine', 'AP'],
    ['MADRID —', 'MADRID', null],
    ['BERLIN --', 'BERLIN', null],
    ['NEW DELHI:', 'NEW DELHI', null],
    ['HONOLULU, Dec. 23 (UPI) —', 'HONOLULU', 'UPI'],
    ['MOSCOW, March 4. /TASS/.', 'MOSCOW', 'TASS'],
    ['BEIJING, March 16 (Xinhua) --', 'BEIJING', 'Xinhua'],
    ['HALVERSTON, Wis., Feb. 3, 2025 /PRNewswire/ --', 'HALVERSTON, Wis.', 'PR Newswire'],
    ['NEW JERSEY (WABC) --', 'NEW JERSEY', null],
    ['New Delhi, Mar 17 (PTI)', 'New Delhi', 'PTI'],
    ['Paris (France) (AFP) –', 'Paris (France)', 'AFP'],
    ['Indianapolis (Reuters) -', 'Indianapolis', 'Reuters'],
    ['(AP) —', '', 'AP'],
    ['ÅRHUS, Jütland (AFP) –', 'ÅRHUS, Jütland', 'AFP'],
    ['São Paulo (Reuters) -', 'São Paulo', 'Reuters'],
  ])('%s', (dateline, place, agency) => {
    const found = readDateline(dateline + body, {})
    expect(found).toMatchObject({ length: dateline.length, place, agency })
  })

  test('reads a full date', () => {
    expect(readDateline(`HALVERSTON, Wis., Feb. 3, 2025 /PRNewswire/ --${body}`, {})?.date?.iso).toBe('2025-02-03')
    expect(readDateline(`KATHMANDU, April 25 (Reuters) -${body}`, {})?.date).toBeNull()
  })

  test.each([
    'DEAR ABBY: My husband snores.',
    'WARNING GRAPHIC DETAIL: Some readers may be upset.',
    'CHINESE AGGRESSION: Manila accused a militia.',
    'A HUNTER who killed a bear has been fined.',
    'UPDATE: Many readers asked me about it.',
    'NATO said on Monday that it would not.',
    'The U.S. — and its allies — agreed.',
    'Q: What happened then?',
  ])('leaves %s', (text) => expect(readDateline(text, {})).toBeNull())
})

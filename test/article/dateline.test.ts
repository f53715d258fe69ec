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
    ['ALBURY, N.Y. (AP) —', 'ALBURY, N.Y.', 'AP'],
    ['MARTINSVALE, W.Va. —', 'MARTINSVALE, W.Va.', null],
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
    ['HOLLIN VALLEY — (AP) —', 'HOLLIN VALLEY', 'AP'],
    ['Westmere – AFP –', 'Westmere', 'AFP'],
    ['[Tarraz, June 19, IRNA]', 'Tarraz', 'IRNA'],
    ['[WESTMERE, AFP]', 'WESTMERE', 'AFP'],
    ['(PORT ALDEN, 3 March, Reuters) –', 'PORT ALDEN', 'Reuters'],
    ['June 30--MT. JULIAN --', 'MT. JULIAN', null],
    ['Sept. 4--WESTMERE, Wash. --', 'WESTMERE, Wash.', null],
    ['OSTRIN, September 14. (Ukrinform).', 'OSTRIN', 'Ukrinform'],
    ['OSTRIN, September 14 /Ukrinform/.', 'OSTRIN', 'Ukrinform'],
    ['Madrid. -', 'Madrid', null],
    ['Port Alden. –', 'Port Alden', null],
    ['MOSCOW. March 16 (Interfax) -', 'MOSCOW', 'Interfax'],
    ['ALMATY. Sept 2. KAZINFORM -', 'ALMATY', 'Kazinform'],
    ['Shimlapur, Dec. 30 --', 'Shimlapur', null],
    ['Port Alden, 3 March –', 'Port Alden', null],
    ['NEWTOWN and CARROW (December 22, 2024) —', 'NEWTOWN and CARROW', null],
    ['WESTMERE & BELD, March 3, 2025 –', 'WESTMERE & BELD', null],
    ['WHITEHAVEN (CP) _', 'WHITEHAVEN', 'Canadian Press'],
    ['WHITEHAVEN, Ont. _', 'WHITEHAVEN, Ont.', null],
    ['TOKARI, Japan, Tuesday, Jan. 5 --', 'TOKARI, Japan', null],
    ['BELD, Friday, March 7 (Reuters) -', 'BELD', 'Reuters'],
    ['Damascus, SANA-', 'Damascus', 'SANA'],
    ['BAGHDAD / AFP -', 'BAGHDAD', 'AFP'],
    ['KUALA LUMPUR, 17 March (Bernama) --', 'KUALA LUMPUR', 'Bernama'],
    ['NEW DELHI (PTI), March 17 -', 'NEW DELHI', 'PTI'],
    ['PORT ALDEN | Reuters -', 'PORT ALDEN', 'Reuters'],
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
    'Monday, March 17 – The court sits again.',
    'On Friday, May 3 – The court sits again.',
    'Yes. - He said so twice.',
    'March 3 - The court sits again.',
    'Roe, Doe – and all the others – agreed.',
    'Anna Roe, a baker in Beld – and a mother – agreed.',
    'WE WILL – and this is the point – go on.',
    'Last. - The end of the queue.',
    '(March 3) - The court sits again.',
    '[The mayor, on Monday] We shall see.',
    'He said. - It is.',
  ])('leaves %s', (text) => expect(readDateline(text, {})).toBeNull())
})

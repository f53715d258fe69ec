import { describe, expect, test } from 'vitest'
import { isCaption } from '../../../src/article/forms/caption.ts'
import { addressIn } from '../../../src/article/forms/credit/address-in.ts'
import { creditInParagraph } from '../../../src/article/forms/credit/credit-in-paragraph.ts'
import { readCredit } from '../../../src/article/forms/credit/read-credit.ts'

describe('a line of credits', () => {
  const credit = (...agencies: readonly string[]) => ({ kind: 'credit', agencies })
  const source = { kind: 'source', agencies: [] }

  test.each([
    ['AFP', false, null],
    ['AFP', true, credit('AFP')],
    ['https://gazette.example/a', false, null],
    ['https://gazette.example/story', false, null],
    ['Source: AFP', false, null],
    ['https://gazette.example/a', true, source],
    ['Original url: https://gazette.example/a', false, source],
    ['Reporting by Jo Roe and AFP', false, credit('AFP')],
    ['Reporting from the north is hard', false, null],
    ['Jo Roe and Al Poe in Beld contributed.', false, credit()],
    ['(Adds details, quotes)', false, credit()],
    ['The rain went on', true, null],
    ['-30-', true, credit()],
    ['-939871', true, credit()],
    ['-9398', true, null],
    ['dpa jro mia', true, credit()],
    ['AP/AFP', true, credit('AP', 'AFP')],
    ['CNN —', true, credit()],
    ['AFP —', true, credit('AFP')],
    ['Source: AFP', true, credit('AFP')],
    ['Source: News agencies', true, credit()],
    ['Source: annual survey of households', true, null],
    ['with inputs from AFP, agencies', true, credit('AFP')],
    ['AFP and Westmere', true, null],
    ['AFP and Kell', true, null],
    ['agencies', true, null],
    ['jdr/AFP', true, credit('AFP')],
    ['— The Associated Press', true, credit('AP')],
  ])('%s (at the end: %j)', (line, atEnd, found) => expect(readCredit(line, 5, atEnd)).toEqual(found))

  test.each([
    ['AFP', true, 8],
    ['Distributed by Tribune News Service', false, 18],
    ['Reporting by Jo Roe', false, 40],
    ['Reporting by Jo Roe', true, 40],
    ['(Adds details, quotes)', true, 60],
    ['-30-', true, 60],
  ])('%s (at the end: %j) has %i words at most', (line, atEnd, most) => {
    expect(readCredit(line, most, atEnd)).not.toBeNull()
    expect(readCredit(line, most + 1, atEnd)).toBeNull()
  })

  test('names the caller’s agencies', () => {
    const own = new Map([['kell wire', 'Kell Wire']])
    const read = (line: string) => readCredit(line, 5, true, own)?.agencies
    expect(['Kell Wire', 'Source: Kell Wire', 'jdr/Kell Wire', 'Reporting by Kell Wire'].map(read)).toEqual(
      new Array(4).fill(['Kell Wire']),
    )
    const roads = new Map([['roads & rails', 'Roads & Rails']])
    expect(readCredit('With Roads & Rails', 5, true, roads)?.agencies).toEqual(['Roads & Rails'])
    expect(creditInParagraph('It rained. (Roads & Rails)', roads)?.agencies).toEqual(['Roads & Rails'])
  })
})

describe('a sign-off behind the last sentence', () => {
  test.each([
    ['It rained. (AFP)', 11, ['AFP']],
    ['It rained! – AFP', 11, ['AFP']],
    ['Did it rain? -- Reuters', 13, ['Reuters']],
    ['It rained.” (AFP)', 12, ['AFP']],
    ['It rained.  [AFP]', 12, ['AFP']],
    ['It rained. EFE', 11, ['EFE']],
    ['It rained. PTI JRO MA', 11, ['PTI']],
    ['It rained. Enditem', 11, ['Xinhua']],
    ['It rained. ■', 11, []],
    ['It rained. (With inputs from AFP, agencies)', 11, ['AFP']],
    [
      'It rained. (With agency inputs from Associated Press, Agence France-Presse and Reuters)',
      11,
      ['AP', 'AFP', 'Reuters'],
    ],
  ])('%s', (text, at, agencies) => expect(creditInParagraph(text)).toEqual({ at, agencies }))

  test.each([
    'It rained. (Kell)',
    'It rained. Petra.',
    'It rained. Petra won.',
    'It rained (AFP)',
    'AFP',
    'It rained.',
    '(AFP)',
    '',
  ])('none in %j', (text) => expect(creditInParagraph(text)).toBeNull())

  test('of the caller’s own agency', () => {
    const own = new Map([['kell wire', 'Kell Wire']])
    expect(creditInParagraph('It rained. (Kell Wire)', own)).toEqual({ at: 11, agencies: ['Kell Wire'] })
    expect(creditInParagraph('It rained. (Kell Wire, AFP)', own)?.agencies).toEqual(['Kell Wire', 'AFP'])
  })
})

test('the address in a line stands without its brackets', () => {
  expect(addressIn('See <https://g.example/a>')).toBe('https://g.example/a')
  expect(addressIn('[a](http://g.example/b)')).toBe('http://g.example/b')
  expect(addressIn('See g.example')).toBeNull()
})

describe('a caption', () => {
  test('has ninety words at most', () => {
    expect(isCaption('Photo by Jo Roe', 90)).toBe(true)
    expect(isCaption('Photo by Jo Roe', 91)).toBe(false)
  })

  test('says so in its first or last 160 characters', () => {
    const filler = (length: number) => 'the quay at night '.repeat(20).slice(0, length)
    const credit = `Photograph: ${filler(90).trim()}`
    expect(isCaption(`${filler(330)}. ${credit}`, 80)).toBe(true)
    const shown = ', left, and Al Poe, right, '
    expect(isCaption(`${filler(100)}${shown}${filler(330)}`, 80)).toBe(true)
    expect(isCaption(`${filler(200)}${shown}${filler(330)}`, 80)).toBe(false)
  })

  test('is none where an agency signs the copy, or a writer', () => {
    expect(isCaption('© Jo Roe', 3)).toBe(true)
    expect(isCaption('© Agence France-Presse', 3)).toBe(false)
    expect(isCaption('© Kell Wire', 3)).toBe(true)
    expect(isCaption('© Kell Wire', 3, new Map([['kell wire', 'Kell Wire']]))).toBe(false)
    expect(isCaption('Words by Jo Roe, photographs by Al Poe', 8)).toBe(false)
  })

  test('is none without a word of pictures', () => expect(isCaption('The ferry sailed (Jo Roe/Gazette)', 6)).toBe(true))
})

import { describe, expect, test } from 'vitest'
import { reutersTerminal } from '../../../src/article/formats/reuters-terminal.ts'
import { reutersText } from '../../../src/article/formats/reuters-text.ts'
import { plainly, shown } from './shown.ts'

const rows = (...all: readonly string[]) => all.join('\n')
const text = 'The boat sails.'

describe('Reuters copy from a terminal', () => {
  const read = (...all: readonly string[]) => shown(reutersTerminal, rows(...all))
  const contact = '((jane.roe@a.example))'
  const titled = (row: string, more: object = {}) =>
    plainly({ fields: ['title: The boat'], text, parts: [`title: ${row}`], ...more })
  test.each([
    ['a series', ['UPDATE 1-The boat', text, contact], titled('UPDATE 1-The boat')],
    ['two of them', ['RPT-WRAPUP 3-The boat', text, contact], titled('RPT-WRAPUP 3-The boat')],
    [
      'day and time',
      ['14-Oct-2025 06:05:00 AM - The boat', text, contact],
      titled('14-Oct-2025 06:05:00 AM - The boat', {
        fields: ['title: The boat', 'published: 14-Oct-2025 06:05:00 AM'],
      }),
    ],
    [
      'day, time and series',
      ['14-Oct-2025 06:05 - RPT-The boat', text, contact],
      titled('14-Oct-2025 06:05 - RPT-The boat', { fields: ['title: The boat', 'published: 14-Oct-2025 06:05'] }),
    ],
    ['none of these', ['The boat', text, contact], plainly({ text: `The boat ${text}` })],
    [
      'a copyright and keywords',
      [text, '(c) Copyright Thomson Reuters 2025. Click For Restrictions - a', 'Keywords: BELD'],
      plainly({ text }),
    ],
    ['keywords first', [text, 'Keywords: BELD', contact], plainly({ text })],
    ['a sentence in double brackets', [text, '((It sails.))', contact], plainly({ text })],
  ])('%s', (_, all, expected) => expect(read(...all)).toEqual(expected))

  test('a long row with day and time is text', () => {
    const row = `14-Oct-2025 06:05 - ${'a'.repeat(190)}`
    expect(read(row, text, contact)).toEqual(plainly({ text: `${row}\n\n${text}` }))
  })

  test('a headline stands anywhere in its file', () => {
    expect(read(`${'\n'.repeat(120)}RPT-${'a'.repeat(80)}`, text, contact)?.parts).toHaveLength(1)
  })

  test('a headline has less than 200 characters', () => {
    const head = (length: number) => read(`RPT-${'a'.repeat(length - 4)}`, text, contact)?.parts.length
    expect([head(199), head(200)]).toEqual([1, 0])
  })

  test('its foot has twelve rows at the most', () => {
    const foot = (count: number) => read(text, text, contact, ...Array<string>(count - 1).fill(text))
    expect(foot(12)?.text).toBe(`${text} ${text}`)
    expect(foot(13)).toBeNull()
    expect(read(text, 'Keywords: BELD', ...Array<string>(11).fill(text), contact)?.text).toContain('Keywords: BELD')
  })

  test.each([
    ['no contact', ['UPDATE 1-The boat', text]],
    ['nothing over it', [contact]],
  ])('%s: none', (_, all) => expect(read(...all)).toBeNull())
})

describe('Reuters-21578 as text', () => {
  const read = (source: string) => shown(reutersText, source)
  const told = (title: string, body: string, last = 'Reuter') =>
    plainly({
      fields: [`title: ${title}`, `agency: Reuters [${last}]`],
      text: body,
      parts: [`title: ${title}`, `credit: ${last}`],
      told: true,
    })
  test.each([
    [
      'two paragraphs',
      'BOAT SAILS\n    One\ntwo.\n    Three\nfour.\n Reuter',
      told('BOAT SAILS', 'One two.\n\nThree four.'),
    ],
    ['one of one row', 'BOAT SAILS\n    One.\n Reuter &#3;', told('BOAT SAILS', 'One.', 'Reuter &#3;')],
    [
      'two columns',
      'BOAT SAILS\n  One\ntwo.\n  Three\nfour.\nREUTER',
      told('BOAT SAILS', 'One two.\n\nThree four.', 'REUTER'),
    ],
    [
      'a list of numbers in capitals',
      'BOAT SAILS\n    1) BELD\n    2) ORRIN\nIt is.\nReuter',
      told('BOAT SAILS', '1) BELD\n\n2) ORRIN It is.'),
    ],
  ])('%s', (_, source, expected) => expect(read(source)).toEqual(expected))

  test('a title of two rows, and three at the most', () => {
    expect(read('BOAT\nSAILS\n    One.\nTwo\n    Three.\nReuter')).toMatchObject({
      fields: ['title: BOAT SAILS [BOAT\nSAILS]', 'agency: Reuters [Reuter]'],
      text: 'One. Two\n\nThree.',
    })
    expect(read('A BOAT\nSAILS\nAT\n    NIGHT\n    One.\nIt is.\nReuter')?.parts[0]).toBe('title: A BOAT\nSAILS\nAT')
  })

  test.each([
    ['no end', 'BOAT SAILS\n    One.\n    Two.'],
    ['an end in the text', 'BOAT SAILS\n    One.\nReuter\n    Two.'],
    ['a title in small letters', 'Boat sails\n    One.\n    Two.\nReuter'],
    ['a title in both', 'BOAT Sails\n    One.\n    Two.\nReuter'],
    ['one indent in the text and one of its end', 'BOAT SAILS\n    One.\nTwo.\nThree.\n    Reuter'],
    ['one capital', 'A 4\n    One.\n    Two.\nReuter'],
    ['one indent of three rows', 'BOAT SAILS\n    One.\nTwo.\nThree.\nReuter'],
    ['an indent of one column', 'BOAT SAILS\n One.\n Two.\nReuter'],
    ['no text', 'BOAT SAILS\nReuter'],
  ])('%s: none', (_, source) => expect(read(source)).toBeNull())
})

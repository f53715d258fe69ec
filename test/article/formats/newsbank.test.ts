import { describe, expect, test } from 'vitest'
import { newsBank } from '../../../src/article/formats/newsbank.ts'
import { divided, plainly, shown } from './shown.ts'

const rows = (...all: readonly string[]) => all.join('\n')
const text = 'The boat sails.'
const record = 'Record Number: 9'
const told = (more: object) => plainly({ text, told: true, ...more })
const fields = ['outlet: Orrin Herald', 'title: The boat sails']
const head = rows('Paper: Orrin Herald', 'Title: The boat sails', '')

describe('NewsBank', () => {
  test.each([
    ['labels over the text', rows(head, text, '', record), fields],
    ['a headline without its label', rows('The boat sails', 'Paper: Orrin Herald', '', text, '', record), fields],
    [
      'of two rows without a label the first',
      rows('The boat sails', 'Beld', 'Paper: Orrin Herald', '', text, record),
      fields,
    ],
    [
      'a headline with its label',
      rows('Late news', 'Paper: Orrin Herald', 'Title: The boat sails', '', text, '', record),
      fields,
    ],
    ['no headline', rows('Paper: Orrin Herald', '', text, record), fields.slice(0, 1)],
    ['no label', rows(text, record), []],
  ] as const)('%s', (_, source, all) => expect(shown(newsBank, source)).toEqual(told({ fields: all })))

  test('has no head without a foot', () => {
    expect(shown(newsBank, rows(head, text))).toBeNull()
    expect(shown(newsBank, rows(record, head, text))).toEqual(plainly({ told: true }))
  })

  test('has captions in its foot', () => {
    const source = (...caption: readonly string[]) => shown(newsBank, rows(head, text, '', ...caption, record))
    expect(source('Caption: The pier', 'at night.', 'Memo: none')).toEqual(
      told({ fields, parts: ['caption: The pier\nat night.'] }),
    )
    expect(source('Memo: none', 'Caption: The pier.')).toEqual(told({ fields, parts: ['caption: The pier.'] }))
    expect(source('Caption:')).toEqual(told({ fields }))
  })

  test('a paragraph ends the head', () => {
    const eleven = 'one two three four five six seven eight nine ten eleven'
    const source = (row: string) => shown(newsBank, rows(head, row, 'Memo', 'Section: A', '', text, record))?.text
    expect(source(`${eleven} twelve thirteen.`)).toContain('twelve thirteen.')
    expect(source(`${eleven} twelve.`)).toBe(text)
    expect(shown(newsBank, rows(`${eleven} twelve thirteen.`, head, text, record))?.text).toBe(text)
    expect(
      shown(
        newsBank,
        rows('Title: The boat that sails', `${eleven} twelve thirteen.`, '', 'Section: A', '', text, record),
      )?.text,
    ).toBe(text)
  })

  test('a paragraph under one label ends it', () => {
    const long = 'The boat that was to be sold in the spring sails again at last.'
    expect(
      shown(newsBank, rows('Title: The boat sails', '', long, 'Memo', 'Section: A', '', text, record))?.text,
    ).toContain(long)
  })

  test('the head has sixteen rows at the most', () => {
    const source = (count: number) =>
      shown(newsBank, rows(...Array<string>(count).fill('Orrin'), 'Section: A', '', text, record))?.text
    expect(source(15)).toBe(text)
    expect(source(16)).toContain('Section: A')
  })

  test('a file is divided behind the last row of each record', () => {
    const one = rows(head, text, '', record, 'OpenURL Link: https://a.example/')
    expect(divided(newsBank, `${one}\n\n${one}\nThe end`)).toEqual([one, one])
    expect(divided(newsBank, text)).toEqual([])
  })
})

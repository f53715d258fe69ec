import { describe, expect, test } from 'vitest'
import { scraperFields } from '../../../src/article/formats/scraper-fields.ts'
import { divided, plainly, shown } from './shown.ts'

const rows = (...all: readonly string[]) => all.join('\n')
const text = 'The boat sails.'
const fields = ['title: The boat sails', 'authors: Jane Roe']
const head = rows('Title: The boat sails', 'Author: Jane Roe')
const told = (more: object = {}) => plainly({ fields, text, ...more })
const read = (...all: readonly string[]) => shown(scraperFields, rows(...all))

describe('fields over a text', () => {
  test.each([
    ['two labels', [head, '', text]],
    ['ornaments over them', ['=====', 'Article 1', '=====', '=====', head, '', text]],
    ['labels in small letters', [head.toLowerCase(), '', text], ['title: the boat sails', 'authors: jane roe']],
    ['an unknown label with a capital over them', ['Depth: 3', head, '', text]],
    ['a rule under the text', [head, '', text, '', '=====']],
  ])('%s', (_, all, own = fields) => expect(read(...all)).toEqual(told({ fields: own })))

  test('a heading over them', () => expect(read('# Saved', head, '', text)).toEqual(told({ markdown: true })))

  test('a label of the text', () => {
    expect(read(head, 'Text:', text)).toEqual(told({ told: true }))
    expect(read(head, `Text: ${text}`)).toEqual(told({ told: true }))
    expect(read(head, 'Text:')).toEqual(told({ told: true, text: '' }))
    expect(read(head, 'Text: The boat', 'sails.', '', text)).toEqual(
      told({ told: true, text: `${rows('The boat sails.')}\n\n${text}` }),
    )
    expect(read(head, 'Text:', '# The', 'boat')).toEqual(
      told({ told: true, markdown: true, text: rows('# The', 'boat') }),
    )
  })

  test('labels under the text', () => {
    expect(read(head, '', text, '', 'URL: https://a.example/', 'Date: 2025-10-14')).toEqual(
      told({ fields: [...fields, 'url: https://a.example/', 'published: 2025-10-14'] }),
    )
    expect(read(head, '', text, '', 'Date of publication: May 4')?.text).toBe(text)
    expect(read(head, '', text, 'Article published time: now')?.text).toBe(rows(text, 'Article published time: now'))
    expect(read(head, '', text, 'Link: boats', text, 'Date: May 4')?.text).toBe(rows(text, 'Link: boats', text))
    const many = Array<string>(9).fill('URL: https://a.example/')
    expect(read(head, '', text, '', ...many)?.text).toBe(rows(text, '', many[0]!))
    expect(read(head, '', ...many.slice(1))?.text).toBe('')
  })

  test.each([
    ['one label', ['Title: The boat sails', '', text]],
    ['no title', ['Author: Jane Roe', 'Date: 2025-10-14', '', text]],
    ['text over the labels', [text, head]],
    ['five ornaments over them', ['=====', '=====', '=====', '=====', '=====', head, '', text]],
    ['an unknown label in small letters over them', ['depth: 3', head, '', text]],
  ])('%s: none', (_, all) => expect(read(...all)).toBeNull())
})

describe('a file of several', () => {
  const one = rows(head, '', text)
  test.each([
    ['two', rows(one, '', one), [one, one]],
    [
      'three with rules over them',
      rows('=====', one, '=====', 'Article 2', one, '=====', one),
      [rows('=====', one), rows('=====', 'Article 2', one), rows('=====', one)],
    ],
    [
      'a title right behind another',
      rows('Title: A', 'Title: B', head, '', text, '', one),
      [rows('Title: A', 'Title: B', head, '', text), one],
    ],
    ['one', one, []],
    ['a title in the text', rows(one, '', 'Title: B', '', text), []],
    ['text over the first', rows(text, one, '', one), []],
  ])('%s', (_, file, parts) => expect(divided(scraperFields, file)).toEqual(parts))
})

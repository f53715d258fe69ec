import { describe, expect, test } from 'vitest'
import { reader } from '../../../src/article/formats/reader.ts'
import { sheetOf } from '../../../src/article/formats/sheet/sheet-of.ts'
import { divided, plainly, shown } from './shown.ts'

const rows = (...all: readonly string[]) => all.join('\n')
const text = 'The boat sails.'
const fields = ['title: The boat sails', 'url: https://a.example/']
const head = rows('Title: The boat sails', 'URL Source: https://a.example/')
const told = (more: object = {}) => plainly({ fields, text, markdown: true, ...more })
const read = (...all: readonly string[]) => shown(reader, rows(...all))

describe('a reader', () => {
  test.each([
    ['text below its label', [head, 'Markdown Content:', text]],
    ['text beside its label', [head, `Markdown Content: ${text}`]],
    ['a line of a tool over it', ['saved', 'by a tool', 'on a', 'day', head, 'Markdown Content:', text]],
    [
      'lists of links and pictures behind it',
      [head, 'Markdown Content:', text, 'Links/Buttons:', '- a', 'Images:', '- b'],
    ],
    ['a list of pictures alone', [head, 'Markdown Content:', text, 'Images:', '- b']],
  ])('%s', (_, all) => expect(read(...all)).toEqual(told()))

  test('other labels over the title', () => {
    expect(read('saved', 'URL Source: https://a.example/', 'Title: The boat sails', 'HTML Content:', text)).toEqual(
      told({ fields: fields.toReversed() }),
    )
  })

  test('its address first of all', () => {
    expect(read('URL Source: https://a.example/', 'Title: The boat sails', 'Markdown Content:', text)).toEqual(
      told({ fields: fields.toReversed() }),
    )
  })

  test('text is no Markdown', () => expect(read(head, 'Text Content:', text)).toEqual(told({ markdown: false })))
  test('a list alone', () => expect(read(head, 'Markdown Content:', 'Images:', '- b')).toEqual(told({ text: '' })))
  test('nothing', () => expect(read(head, 'Markdown Content:')).toEqual(told({ text: '' })))
  test('of three lists in the text the last two are lists', () => {
    expect(read(head, 'Markdown Content:', 'Images:', 'Images:', 'Images:', 'b')?.text).toBe('Images:')
  })

  test.each([
    ['no title within five rows', ['1', '2', '3', '4', '5', head, 'Markdown Content:', text]],
    ['no content', [head, text]],
    ['content twelve rows below', [head, ...Array<string>(10).fill('lang: en'), 'Markdown Content:', text]],
    ['another label for it', [head, 'Content:', text]],
    ['another label over it', [head, 'Content:', text, 'Markdown Content:', text]],
    ['content over the title', ['Markdown Content:', head, text]],
    ['text before the content', [head, '', text, '', 'Markdown Content:', text]],
  ])('%s: none', (_, all) => expect(read(...all)).toBeNull())

  test('content eleven rows below', () => {
    expect(read(head, ...Array<string>(9).fill('lang: en'), 'Markdown Content:', text)).toEqual(told())
  })

  test('is refused where a warning says so and little stands below it', () => {
    const refused = (warning: string, body: string) =>
      reader.open(sheetOf(rows(head, warning, 'Markdown Content:', body)))?.refused
    const warning = 'Warning: Target URL returned error 403: Forbidden'
    expect([
      refused(warning, 'a'.repeat(39)),
      refused(warning, 'a'.repeat(40)),
      refused('Warning: cached', 'a'),
    ]).toEqual([true, undefined, undefined])
    expect(refused('lang: en', warning)).toBeUndefined()
  })
})

describe('a file of several', () => {
  const one = rows(head, 'Markdown Content:', text)
  const other = rows('URL Source: https://a.example/', 'Title: B', 'Markdown Content:', text)
  test.each([
    ['two', rows(one, '', one), [one, one]],
    ['three with the address first', rows(other, other, one), [other, other, one]],
    ['a line of a tool over the first', rows('saved', one, one), [rows('saved', one), one]],
    ['one', one, []],
    ['a title in the text', rows(one, 'Title: B', 'It sails.', 'URL Source: c'), []],
    ['a title without an address', rows(one, 'Title: B', 'Markdown Content:', text), []],
    ['a title far over its address', rows(one, 'Title: B', 'a', 'b', 'c', 'URL Source: c', 'Markdown Content:'), []],
    [
      'a title a little over it',
      rows(one, 'Title: B', 'a', 'b', 'URL Source: c', 'Markdown Content:'),
      [one, rows('Title: B', 'a', 'b', 'URL Source: c', 'Markdown Content:')],
    ],
  ])('%s', (_, file, parts) => expect(divided(reader, file)).toEqual(parts))
})

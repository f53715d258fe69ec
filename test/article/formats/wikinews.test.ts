import { describe, expect, test } from 'vitest'
import { sheetOf } from '../../../src/article/formats/sheet/sheet-of.ts'
import { wikiPieces } from '../../../src/article/formats/wiki-pieces.ts'
import { wikinews } from '../../../src/article/formats/wikinews.ts'
import { cut, plainly, shown } from './shown.ts'

const rows = (...all: readonly string[]) => all.join('\n')
const text = 'The boat sails.'
const day = '{{date|October 14, 2025}}'
const told = (more: object = {}) =>
  plainly({ fields: ['published: October 14, 2025'], text, told: true, markdown: true, ...more })
const read = (...all: readonly string[]) => shown(wikinews, rows(...all))

describe('Wikinews', () => {
  test.each([
    ['day and text', [day, text]],
    [
      'templates, files, lists and comments over it',
      [day, '{{original}}', '{{haveyoursay}}', '[[File:a.jpg|b]]', text],
    ],
    ['sources and categories under it', [day, text, '== Sources ==', '* {{source|url=a}}', '[[Category:Beld]]']],
    ['a foot of templates', [day, text, '{{haveyoursay}}', '== Sources ==', text]],
    ['a template over several rows', [day, '{{box', '|a=b', 'c', '}}', text]],
  ])('%s', (_, all) => expect(read(...all)).toEqual(told()))

  test('a heading in a template is none', () => {
    expect(read(day, '{{box', '== A ==', '}}', text)).toEqual(told())
  })

  test('a heading is one of Markdown', () => {
    expect(read(day, text, '== The {pier} ==', '* One', '=== Two ===')?.text).toBe(
      rows(text, '', '## The {pier}', '', '* One', '', '## Two'),
    )
  })

  test('a row in pieces is one paragraph', () => {
    expect(read(day, "The '''[[w:boat|boat]]''' {{w|Sail|sails}}.")).toEqual(told())
  })

  test('a day anywhere', () => {
    expect(read(text, `${day}<!-- a -->`)).toEqual(told())
    expect(read(text, '{{source|url=a}}')).toEqual(told({ fields: [] }))
  })

  test.each([
    ['neither day nor source', [text, '{{haveyoursay}}']],
    ['an empty day', ['{{date|}}', text]],
  ])('%s: none', (_, all) => expect(read(...all)).toBeNull())
})

describe('what a row of wiki text shows', () => {
  const pieces = (source: string) => {
    const sheet = sheetOf(source)
    return wikiPieces(sheet, sheet.rows.length).map((own) => own.map((span) => cut(source, span)).join('|'))
  }
  test.each([
    ['The boat', ['The boat']],
    ['a [[b]] c', ['a |b| c']],
    ['a [[b|c]] d', ['a |c| d']],
    ['a [[b|c|d]] e', ['a |d| e']],
    ['a {{w|b}} c', ['a |b| c']],
    ['a {{w|b|c}} d', ['a |c| d']],
    ['a {{W|b}} c', ['a |b| c']],
    ['a {{b|c}} d', ['a | d']],
    ['a [[File:b|c [[d]] e]] f', ['a | f']],
    ['a [[de:b]] c', ['a | c']],
    ['a [[Category:b]] c', ['a | c']],
    ["a [[b|''c''|d]] e", ['a |d| e']],
    ['a [https://a.example/ [[b|c]] d] e', ['a |c| d| e']],
    ['a {{b|{{w|c}}}} d', ['a | d']],
    ['a [[b|{{w|c|d}} e]] f', ['a |d| e| f']],
    ['a [https://a.example/ b c] d', ['a |b c| d']],
    ['a [https://a.example/] b', ['a | b']],
    ['a [https://a.example/ b|c', ['a |b|c']],
    ['a [https://a.example/ b\nc | d', ['a |b', 'c | d']],
    ['a [https://a.example/', ['a ']],
    ['a [b] c | d ] e', ['a [b] c | d ] e']],
    ['a [[b] c]] d', ['a |b] c| d']],
    ["a ''b'' '''c''' d's", ["a |b| |c| d's"]],
    ['a<ref>b</ref>c', ['a|c']],
    ['a<ref name="b"/>c', ['a|c']],
    ['a<REF>b</REF>c<br>d', ['a|c|d']],
    ['a</ref>b}}c]]d', ['a|b|c|d']],
    ['a {{b\nc\nd}} e\nf', ['a ', '', ' e', 'f']],
    ['a {{w|b\nc}} d', ['a |b', 'c| d']],
    ['a [[b|\nc]] d', ['a ', 'c| d']],
    ['a {{b|c\n[[d]] e', ['a {{b|c', 'd| e']],
    ['a [[File:b|c\nd', ['a [[File:b|c', 'd']],
    ['a<ref>b\n{{c}}d', ['a<ref>b', 'd']],
  ])('%s', (source, shows) => expect(pieces(source)).toEqual(shows))

  test('to a row', () => {
    expect(wikiPieces(sheetOf('a\nb\nc'), 2)).toEqual([[{ start: 0, end: 1 }], [{ start: 2, end: 3 }]])
  })
})

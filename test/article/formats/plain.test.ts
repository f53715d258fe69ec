import { describe, expect, test } from 'vitest'
import { hasMarks } from '../../../src/article/formats/has-marks.ts'
import { isMarkdown } from '../../../src/article/formats/is-markdown.ts'
import { markdownArticles } from '../../../src/article/formats/markdown-articles.ts'
import { openText } from '../../../src/article/formats/open-text.ts'
import { sheetOf } from '../../../src/article/formats/sheet/sheet-of.ts'
import { parseArticle, splitArticles } from '../../../src/index.ts'
import { cut } from './shown.ts'

const rows = (...all: readonly string[]) => all.join('\n')
const words = (count: number) => Array<string>(count).fill('sails').join(' ')

test('marks of Markdown are looked for in twenty thousand characters', () => {
  const at = (spaces: number) => `${'a '.repeat(spaces / 2)}](b`
  expect([isMarkdown(at(19_996)), isMarkdown(at(20_000))]).toEqual([true, false])
  expect([hasMarks(at(19_996)), hasMarks(at(20_000)), hasMarks(at(20_000), 4)]).toEqual([true, false, true])
  expect([hasMarks('# One\ntwo'), hasMarks('# One\ntwo', 6)]).toEqual([true, false])
})

test('a byte order mark hides no heading', () => {
  expect([isMarkdown('\ufeff# One\n\ntwo'), isMarkdown('\ufeffOne\n\ntwo')]).toEqual([true, false])
  const text = '\ufeff# Ferry sails again\n\nThe ferry to Kell sailed again on Monday, its owners said.'
  expect(parseArticle(text)).toMatchObject({ format: 'markdown', title: 'Ferry sails again' })
})

describe('several articles in Markdown', () => {
  const one = (title: string, count = 31) =>
    rows(`# ${title}`, '', 'By Jane Roe', '', 'October 14, 2025', '', words(count - 8))
  const divided = (text: string) => markdownArticles(sheetOf(text)).map((span) => cut(text, span))

  test('are told by heading, byline and date', () => {
    expect(divided(rows(one('A'), '', one('B')))).toEqual([one('A'), one('B')])
    expect(divided(rows('Notes', '', one('A'), '', '---', '', one('B'), '', '* * *', '', one('C')))).toEqual([
      one('A'),
      one('B'),
      one('C'),
    ])
    expect(divided(rows(one('A'), '', '# No article', '', words(40), '', one('B')))).toEqual([
      rows(one('A'), '', '# No article', '', words(40)),
      one('B'),
    ])
  })

  test('byline and date stand in four rows, in any order, with or without marks', () => {
    const signed = rows('# B', '', '**October 14, 2025**', 'x', 'y', '*By Jane Roe*', words(30))
    const late = rows('# B', '', '**October 14, 2025**', 'x', 'y', 'z', '*By Jane Roe*', words(30))
    expect(divided(rows(one('A'), '', signed))).toEqual([one('A'), signed])
    expect(divided(rows(one('A'), '', late))).toEqual([])
  })

  test.each([
    ['one', one('A')],
    ['a second without a byline', rows(one('A'), '# B', 'October 14, 2025', words(30))],
    ['a second without a date', rows(one('A'), '# B', 'By Jane Roe', words(30))],
    [
      'a second that another heading cuts off',
      rows(one('A'), '# B', '## C', 'By Jane Roe', 'October 14, 2025', words(30)),
    ],
    ['headings of the second level', rows(one('A'), `#${one('B')}`)],
    ['a last row that is a heading', rows(one('A'), '# B')],
    ['a second of thirty words', rows(one('A'), '', rows('# B', 'By Jane Roe', 'October 14, 2025', words(22)))],
  ])('%s: none', (_, text) => expect(divided(text)).toEqual([]))

  test('each has more than thirty words', () => {
    const second = (count: number) => rows('# B', 'By Jane Roe', 'October 14, 2025', words(count))
    expect(divided(rows(one('A', 40), second(23)))).toHaveLength(2)
    expect(divided(rows(one('A', 40), second(22)))).toHaveLength(0)
  })
})

describe('a text of no form', () => {
  const plain = { fields: [], parts: [], told: false, markdown: false }
  test.each([
    ['text', 'The boat sails.', 'text', plain],
    ['Markdown', '# The boat\n\nIt sails.', 'markdown', { ...plain, markdown: true }],
  ])('%s', (_, text, format, opened) =>
    expect(openText(text)).toEqual({
      format,
      opened: { ...opened, slices: [{ start: 0, end: text.length, before: '' }] },
      articles: [],
      rows: sheetOf(text).rows,
    }),
  )

  test('a text with the sign of a form that it is not', () => {
    expect(openText('The boat sails.\n\nSee less of it, all reactions: 4').format).toBe('text')
    expect(openText('The boat sails. Join us: <div>').format).toBe('text')
  })

  test('the articles of a file are its spans', () => {
    expect([splitArticles(''), splitArticles(' \n')]).toEqual([[], []])
    expect(splitArticles(' One \n')).toEqual([{ start: 1, end: 4 }])
  })
})

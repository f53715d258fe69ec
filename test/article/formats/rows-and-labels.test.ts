import { describe, expect, test } from 'vitest'
import { asPrinted } from '../../../src/article/formats/as-printed.ts'
import { fieldOf } from '../../../src/article/formats/fields/field-of.ts'
import { fieldsIn } from '../../../src/article/formats/fields/fields-in.ts'
import { rowIfAny } from '../../../src/article/formats/fields/row-if-any.ts'
import { rowsAs } from '../../../src/article/formats/fields/rows-as.ts'
import { valueEnd } from '../../../src/article/formats/fields/value-end.ts'
import { readHeader } from '../../../src/article/formats/header.ts'
import { commonLabels } from '../../../src/article/formats/labels/common-labels.ts'
import { knownLabel } from '../../../src/article/formats/labels/known-label.ts'
import { labelKey } from '../../../src/article/formats/labels/label-key.ts'
import { labelsOf } from '../../../src/article/formats/labels/labels-of.ts'
import { readLabel } from '../../../src/article/formats/labels/read-label.ts'
import { paragraphs } from '../../../src/article/formats/paragraphs.ts'
import { findLastRow } from '../../../src/article/formats/sheet/find-last-row.ts'
import { findRow } from '../../../src/article/formats/sheet/find-row.ts'
import { hasRow } from '../../../src/article/formats/sheet/has-row.ts'
import { indentOf } from '../../../src/article/formats/sheet/indent-of.ts'
import { peek } from '../../../src/article/formats/sheet/peek.ts'
import { rowOrEnd } from '../../../src/article/formats/sheet/row-or-end.ts'
import { sheetOf } from '../../../src/article/formats/sheet/sheet-of.ts'
import { spanOf } from '../../../src/article/formats/sheet/span-of.ts'
import { spansFrom } from '../../../src/article/formats/sheet/spans-from.ts'
import { within } from '../../../src/article/formats/sheet/within.ts'
import { viewOf } from '../../../src/article/formats/view.ts'
import { yamlValues } from '../../../src/article/formats/yaml.ts'

describe('a sheet', () => {
  test('shows how its rows begin', () => {
    const sheet = sheetOf('one\u00a0two\n\nthree')
    expect([peek(sheet, -1), peek(sheet, 0), peek(sheet, 1), peek(sheet, 2)]).toEqual(['', 'one two', 'three', ''])
    expect(peek(sheetOf('a'.repeat(500)), 0)).toHaveLength(400)
    expect(peek(sheetOf('\ufeffa\u202fb'), 0)).toBe(' a b'.trim())
  })

  test('finds rows between two others', () => {
    const sheet = sheetOf('a\nb\na\nb')
    expect([findRow(sheet, /a/), findRow(sheet, /a/, 1), findRow(sheet, /a/, 3), findRow(sheet, /b/, 0, 1)]).toEqual([
      0, 2, -1, -1,
    ])
    expect([findRow(sheet, /a/, -5), findRow(sheet, /b/, 3, 99), findRow(sheet, /c/)]).toEqual([0, 3, -1])
    expect([findLastRow(sheet, /a/), findLastRow(sheet, /a/, 3), findLastRow(sheet, /a/, 0, 2)]).toEqual([2, -1, 0])
    expect([hasRow(sheet, /b/, 2, 3), hasRow(sheet, /a/, 2), hasRow(sheet, /a/)]).toEqual([false, true, true])
    expect([rowOrEnd(sheet, /b/), rowOrEnd(sheet, /a/), rowOrEnd(sheet, /b/, 2, 3), rowOrEnd(sheet, /c/)]).toEqual([
      1, 0, 3, 4,
    ])
    expect(findLastRow(sheetOf('a\nb'), /a/)).toBe(0)
    expect([findLastRow(sheet, /a/, 2), findLastRow(sheet, /b/, 0, 99), findLastRow(sheet, /c/)]).toEqual([2, 3, -1])
  })

  test('counts the columns before a row, a tab as four', () => {
    const sheet = sheetOf('one\n  two\n\tthree\n \t four\r\n five\u2028 six\u2029  seven')
    expect(sheet.rows.map((_, at) => indentOf(sheet, at))).toEqual([0, 2, 4, 6, 1, 1, 2])
    expect(indentOf(sheetOf('   one'), 0)).toBe(3)
    expect(indentOf(sheetOf('one\r  two'), 1)).toBe(2)
    expect(indentOf({ text: '<p>  one', rows: [{ start: 5, end: 8, gap: 0 }] }, 0)).toBe(2)
  })

  test('has spans of rows', () => {
    const sheet = sheetOf('one\n two\n\nthree')
    expect([spanOf(sheet, 1), spanOf(sheet, 0, 2), spanOf(sheet, 1, 3)]).toEqual([
      { start: 5, end: 8 },
      { start: 0, end: 8 },
      { start: 5, end: 15 },
    ])
    expect(spansFrom(sheet, [0, 1])).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 15 },
    ])
  })

  test('has parts', () => {
    const text = 'one\ntwo\nthree'
    const rows = (start: number, end: number) => within(sheetOf(text), { start, end }).rows.length
    expect([rows(0, 13), rows(0, 7), rows(4, 7), rows(5, 13), rows(4, 6)]).toEqual([3, 2, 1, 1, 0])
  })
})

describe('a label', () => {
  test.each([
    ['Title: One', 'title', 7],
    ['TITLE : One', 'title', 8],
    ['**Author(s):** One', 'authors', 15],
    ['- published_at: One', 'publishedat', 16],
    ['"date" = One', 'date', 9],
    ['Title:', 'title', 6],
    ['News agency: One', 'newsagency', 13],
  ])('%s', (row, key, at) => expect(readLabel(row)).toEqual({ key, at }))

  test.each(['No label here', ': One', '7: One', '— Title: One'])('%s has none', (row) =>
    expect(readLabel(row)).toBeNull(),
  )

  test('that is known stands over a field, over the body or over nothing of use', () => {
    const labels = labelsOf({ title: 'title head', body: 'text', other: 'page' })
    const known = (row: string) => knownLabel(row, labels)
    expect([known('Head: One'), known('Text'), known('Text:'), known('Page: 4'), known('Desk: Two')]).toEqual([
      { meaning: 'title', at: 6 },
      null,
      { meaning: 'body', at: 5 },
      { meaning: null, at: 6 },
      null,
    ])
  })

  test('is its letters and digits', () => {
    expect(['Author(s)', 'AUTHORS', 'authors', 'Pub. Date'].map(labelKey)).toEqual([
      'authors',
      'authors',
      'authors',
      'pubdate',
    ])
  })
})

describe('labels and their values', () => {
  const read = (text: string) => {
    const sheet = sheetOf(text)
    const { fields, bare } = fieldsIn(sheet, 0, sheet.rows.length, commonLabels())
    return { fields: fields.map(({ name, value }) => [name, value]), bare }
  }
  test.each([
    ['Title: One', [['title', 'One']], []],
    ['Title:\nOne', [['title', 'One']], []],
    ['Title:\n\nOne', [['title', 'One']], []],
    ['Title:\n\n\nOne', [['title', '']], [1]],
    [
      'Title: One\ntwo three\nAuthor: Jo Roe',
      [
        ['title', 'One two three'],
        ['authors', 'Jo Roe'],
      ],
      [],
    ],
    ['Title: One\n\ntwo three', [['title', 'One']], [1]],
    ['Title: One\nLanguage Code: en\nmore', [['title', 'One']], [1, 2]],
    [
      'Title:\nAuthor: Jo Roe',
      [
        ['title', ''],
        ['authors', 'Jo Roe'],
      ],
      [],
    ],
    ['loose\nTitle: One', [['title', 'One']], [0]],
    ['Title: **One**', [['title', 'One']], []],
    [
      '- Title: One\n- Author: Jo Roe',
      [
        ['title', 'One'],
        ['authors', 'Jo Roe'],
      ],
      [],
    ],
    ['Title: ## One', [['title', 'One']], []],
    ['Body: One', [], []],
    ['Title:\nOne\ntwo\n\nthree', [['title', 'One two']], [3]],
  ] as const)('%j', (text, fields, bare) => expect(read(text)).toEqual({ fields, bare }))

  test('a value runs over twelve rows at the most', () => {
    const sheet = sheetOf(`loose\nTitle: one\n${'more of it\n'.repeat(20)}`)
    expect(valueEnd(sheet, 1, sheet.rows.length, 7, commonLabels())).toBe(13)
    expect(valueEnd(sheet, 1, 5, 7, commonLabels())).toBe(5)
  })
})

describe('a field', () => {
  test('is a stretch of the text without white space at its ends', () => {
    const of = (from: number, to: number) => fieldOf({ text: '  One  two   x' }, 'title', from, to)
    expect(of(0, 12)).toEqual({ name: 'title', start: 2, end: 10, value: 'One two' })
    expect(of(5, 7)).toEqual({ name: 'title', start: 7, end: 7, value: '' })
  })

  test('has whole rows for its value', () => {
    const sheet = sheetOf('One\ntwo\nthree')
    expect([rowsAs(sheet, 'title', 1), rowsAs(sheet, 'title', 0, 2)]).toEqual([
      { name: 'title', start: 4, end: 7, value: 'two' },
      { name: 'title', start: 0, end: 7, value: 'One two' },
    ])
  })

  test('may be a row that is not there', () => {
    const sheet = sheetOf('One\ntwo')
    expect([rowIfAny(sheet, 'title', 1), rowIfAny(sheet, 'title', -1)]).toEqual([[rowsAs(sheet, 'title', 1)], []])
  })

  test('is passed by where its label stands over nothing of use', () => {
    const labels = labelsOf({ title: 'title', other: 'page' })
    expect(fieldsIn(sheetOf('Page: 4\nTitle: One'), 0, 2, labels)).toEqual({
      fields: [{ name: 'title', start: 15, end: 18, value: 'One' }],
      bare: [],
    })
  })

  test('that stands alone on the last row has no value', () => {
    expect(valueEnd(sheetOf('Title:\nOne'), 0, 1, 6, commonLabels())).toBe(1)
  })
})

describe('a header', () => {
  const read = (text: string) => {
    const sheet = sheetOf(text)
    const { fields, known, end, bodyAt } = readHeader(sheet, 0, commonLabels())
    return {
      fields: fields.map(({ name }) => name),
      known,
      end,
      body: bodyAt === undefined ? null : text.slice(bodyAt, bodyAt + 4),
    }
  }
  test.each([
    ['Title: One\nAuthor: Jo Roe\n\nThe text.', ['title', 'authors'], 2, 2, null],
    ['Title: One\nBody: The text.', ['title'], 2, 1, 'The '],
    ['Title: One\nBody:\nThe text.', ['title'], 2, 2, '\nThe'],
    ['=====\nTitle: One\nThe', ['title'], 1, 3, null],
    ['Metadata\nTitle: One\n\nThe', ['title'], 1, 2, null],
    ['Title: One\n\n=====\n\nThe text.', ['title'], 1, 1, null],
    ['Title: One\nCrawl Depth: 3\n\nThe text.', ['title'], 1, 2, null],
    ['Title: One\n\nCrawl Depth: 3\n\nThe text.', ['title'], 1, 1, null],
    ['Crawl Depth: 3\nTitle: One\n\nThe text.', ['title'], 1, 2, null],
    ['Title: One\n\nCrawl: 3\nDepth: 4\n\nThe', ['title'], 1, 1, null],
    ['Title: One\n\nCrawl: 3\n=====\n\nThe', ['title'], 1, 3, null],
    ['Crawl Depth: 3\n\nThe text.', [], 0, 0, null],
    ['The text.\nTitle: One', [], 0, 0, null],
    ['Title: One\nNote: he said that all of it was quite true.\n\nThe', ['title'], 1, 1, null],
  ] as const)('%j', (text, fields, known, end, body) => expect(read(text)).toEqual({ fields, known, end, body }))

  test('has sixty rows at the most', () => {
    const of = (rows: number) => read(`${'Depth: 3\n'.repeat(rows - 1)}Title: One\n\nThe text.`).known
    expect([of(60), of(61)]).toEqual([1, 0])
  })

  test('an unknown label says 160 characters at the most, and no sentence', () => {
    const end = (row: string) => read(`Title: One\n\n${row}\nAuthor: Jo Roe`).known
    const row = (length: number) => `Depth: ${'a'.repeat(length - 7)}`
    expect([end(row(160)), end(row(161))]).toEqual([2, 1])
    expect(end('Note: one two three four five six seven eight.')).toBe(1)
    expect(end('Note: one two three four five six seven.')).toBe(2)
  })

  test('a row of more than 600 characters is no value', () => {
    const known = (length: number) => read(`Title: ${'a'.repeat(length - 7)}`).known
    expect([known(600), known(601)]).toEqual([1, 0])
  })
})

describe('the scalars of front matter', () => {
  const read = (text: string) => {
    const sheet = sheetOf(text)
    const values = yamlValues(sheet, 0, sheet.rows.length)
    for (const { start, end } of values) expect(end).toBeGreaterThan(start)
    return values.map(({ key, value, start, end }) => [key, value, text.slice(start, end)])
  }
  test.each([
    ['title: One', [['title', 'One', 'One']]],
    ['title = "One"', [['title', 'One', '"One"']]],
    ["title: 'It''s on'", [['title', "It's on", "'It''s on'"]]],
    ['title: "\\"Never\\" again"', [['title', '"Never" again', '"\\"Never\\" again"']]],
    ['title: "Never" again', [['title', '"Never" again', '"Never" again']]],
    ['"title": One', [['title', 'One', 'One']]],
    [
      'title: [One, Two]',
      [
        ['title', 'One', 'One'],
        ['title', 'Two', 'Two'],
      ],
    ],
    [
      'title: ["One, and", Two]',
      [
        ['title', 'One, and', '"One, and"'],
        ['title', 'Two', 'Two'],
      ],
    ],
    ['title: [One', [['title', 'One', 'One']]],
    ['title: [[One|Two]]', [['title', 'Two', '[[One|Two]]']]],
    ['title: [[One]]', [['title', 'One', '[[One]]']]],
    [
      'title:\n  - One\n  - Two',
      [
        ['title', 'One', 'One'],
        ['title', 'Two', 'Two'],
      ],
    ],
    [
      'title:\n- One\nnext: 2',
      [
        ['title', 'One', 'One'],
        ['next', '2', '2'],
      ],
    ],
    [
      'title: >\n  One\n  two\nnext: 3',
      [
        ['title', 'One two', 'One\n  two'],
        ['next', '3', '3'],
      ],
    ],
    [
      'title: |-\n  One\nnext: 3',
      [
        ['title', 'One', 'One'],
        ['next', '3', '3'],
      ],
    ],
    ['title: >\nnext: 3', [['next', '3', '3']]],
    [
      'people:\n  - name: One\n    role: two\n  - name: Three',
      [
        ['people', 'One', 'One'],
        ['people', 'Three', 'Three'],
      ],
    ],
    ['title:\nnext: 3', [['next', '3', '3']]],
    ['title:\n  One', [['title', 'One', 'One']]],
    ['loose\ntitle: One', [['title', 'One', 'One']]],
    [
      'title: ["One \\", two", Three]',
      [
        ['title', 'One ", two', '"One \\", two"'],
        ['title', 'Three', 'Three'],
      ],
    ],
    ['title: >\n  [One, two]', [['title', '[One, two]', '[One, two]']]],
    ['title: |\n  One\n    two', [['title', 'One two', 'One\n    two']]],
    [
      '  title: >\n    One\n  next: 3',
      [
        ['title', 'One', 'One'],
        ['next', '3', '3'],
      ],
    ],
    ['title: One\n  next: 3', [['title', 'One', 'One']]],
    ['title: One\nloose', [['title', 'One', 'One']]],
    [
      '  title: One\n  next: 3',
      [
        ['title', 'One', 'One'],
        ['next', '3', '3'],
      ],
    ],
    ['- title: One\n- next: 3', [['title', 'One', 'One']]],
    ['  loose\n- One\ntitle: >', []],
    ['people:\n- name: One\n  role: two', [['people', 'One', 'One']]],
    ['title: ""', []],
    ['title: "', [['title', '"', '"']]],
  ] as const)('%j', (text, values) => expect(read(text)).toEqual(values))
})

describe('paragraphs of printed rows', () => {
  const read = (text: string) => {
    const sheet = sheetOf(text)
    const slices = paragraphs(sheet, 0, sheet.rows.length)
    return slices.map(({ start, end, before }) => before + text.slice(start, end)).join('')
  }
  const long = 'a'.repeat(60)
  test.each([
    ['One.', 'One.'],
    ['One.\n\nTwo.', 'One.\n\nTwo.'],
    [`${long}\nb\n\n${long}\nd`, `${long} b\n\n${long} d`],
    [`${long}\nend.\n${long}\nlast.`, `${long} end.\n\n${long} last.`],
    [`${long}\nend,\n${long}\nlast.`, `${long} end, ${long} last.`],
    [`  ${long}\nb\n  ${long}\nc\nd`, `${long} b\n\n${long} c d`],
    [`${long}\n  b\n\n${long}\nd`, `${long} b\n\n${long} d`],
    [`${long}\n b\n${long}\n c`, `${long} b ${long} c`],
    [`   ${long}\n b\n   ${long}\n c\n d`, `${long} b\n\n${long} c d`],
    [`${long}\nend.\nmore\n\nlast.`, `${long} end. more\n\nlast.`],
    [`${long}\nhe said “end.”\n${long}\nlast.`, `${long} he said “end.”\n\n${long} last.`],
    [`a.\n${long}\n.”\n${long}`, `a.\n\n${long} .”\n\n${long}`],
    [`${'a'.repeat(101)}\nb\nc`, `${'a'.repeat(101)}\n\nb\n\nc`],
    [`${'a'.repeat(100)}\nb\nc`, `${'a'.repeat(100)} b c`],
  ])('%j', (text, expected) => expect(read(text)).toBe(expected))

  test('an indent begins one where less than seven in ten rows have it', () => {
    const text = (indented: number) => `${'  one\n'.repeat(indented)}${'two\n'.repeat(10 - indented)}`
    expect(read(text(6))).toBe(`${'one\n\n'.repeat(5)}one two two two two`)
    expect(read(text(7))).toBe('one one one one one one one two two two')
  })

  test('are told without what stands over the first of them', () => {
    const sheet = sheetOf(`over\n\n${long}\nend.\n${long}\nlast.`)
    expect(paragraphs(sheet, 1, 5).map(({ before }) => before)).toEqual(['', ' ', '\n\n', ' '])
  })

  test('a row of four fifths of the width ends none', () => {
    const text = (length: number) => `${'a'.repeat(100)}\n${'b'.repeat(length - 1)}.\nc`
    expect(read(text(79)).split('\n\n')).toHaveLength(2)
    expect(read(text(80)).split('\n\n')).toHaveLength(1)
  })

  test('rows as they stand', () => {
    const sheet = sheetOf('one\ntwo\n\nthree')
    expect(asPrinted(sheet, 0, 2)).toEqual([{ start: 0, end: 7, before: '\n\n' }])
    expect(asPrinted(sheet, 1, 9)).toEqual([{ start: 4, end: 14, before: '\n\n' }])
    expect([asPrinted(sheet, 2, 2), asPrinted(sheet, 3, 4)]).toEqual([[], []])
  })
})

describe('slices put together', () => {
  const source = 'aaBBccDDDee'
  const view = viewOf(source, [
    { start: 2, end: 4, before: '\n\n' },
    { start: 6, end: 9, before: '\n\n' },
    { start: 9, end: 11, before: ' ' },
  ])
  test('are one text', () => expect(view.text).toBe('BB\n\nDDD ee'))
  test.each([
    [0, 2, 'BB'],
    [1, 2, 'B'],
    [4, 7, 'DDD'],
    [5, 6, 'D'],
    [8, 10, 'ee'],
    [4, 10, 'DDDee'],
    [0, 10, 'BBccDDDee'],
    [2, 5, 'D'],
    [3, 5, 'D'],
    [7, 9, 'e'],
  ])('%i to %i are %s', (start, end, words) => {
    const span = view.toSource({ start, end })
    expect(source.slice(span.start, span.end)).toBe(words)
  })
  test('have each its place, though many', () => {
    const letters = 'a.b.c.d.e.f.g'
    const many = viewOf(
      letters,
      [0, 2, 4, 6, 8, 10, 12].map((start) => ({ start, end: start + 1, before: '' })),
    )
    expect(many.text).toBe('abcdefg')
    expect([0, 1, 2, 3, 4, 5, 6].map((at) => many.toSource({ start: at, end: at + 1 }).start)).toEqual([
      0, 2, 4, 6, 8, 10, 12,
    ])
    expect([many.toSource({ start: 0, end: 1 }), many.toSource({ start: 1, end: 6 })]).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 11 },
    ])
  })

  test('what stands before the first slice counts where it is seen', () => {
    const titled = viewOf('One two', [{ start: 4, end: 7, before: 'A: ' }])
    expect(titled.text).toBe('A: two')
    expect(titled.toSource({ start: 3, end: 6 })).toEqual({ start: 4, end: 7 })
  })
})

import { describe, expect, test } from 'vitest'
import { glueCuts } from '../../../src/article/lines/glue.ts'
import { textSeams } from '../../../src/article/lines/glued-text.ts'
import { htmlCuts } from '../../../src/article/lines/html/html-cuts.ts'
import { htmlLead } from '../../../src/article/lines/html/html-lead.ts'
import { joinTags } from '../../../src/article/lines/html/join-tags.ts'
import { layoutTables } from '../../../src/article/lines/pipe-cuts.ts'
import { readLines } from '../../../src/article/lines/read-lines.ts'
import { readRows } from '../../../src/article/lines/read-rows.ts'

const story = 'The ferry to Kell sailed again on Monday, nine weeks after the storm had thrown it on the quay.'

describe('what was glued comes apart', () => {
  const pieces = (line: string) => glueCuts(line, 0, line.length, true).map(({ start, end }) => line.slice(start, end))
  test.each([
    [`date 2025-03-16 ${story}`, ['date 2025-03-16 ', story]],
    [`Published: 16 March 2025 - ${story}`, ['Published: 16 March 2025 - ', story]],
    [`[2025-03-16] ${story}`, ['[2025-03-16] ', story]],
    [`Advertisement${story}`, ['Advertisement', story]],
    [`Click To Tweet“${story}”`, ['Click To Tweet', `“${story}”`]],
    ['Storm cuts powerBy Jo Roe', ['Storm cuts power', 'By Jo Roe']],
    ['By Jo RoePublished 3 February 2025', ['By Jo Roe', 'Published 3 February 2025']],
    ['By Jo RoeMarch 17, 2025', ['By Jo Roe', 'March 17, 2025']],
    ['By Jo Roe17 March 2025', ['By Jo Roe', '17 March 2025']],
    ['By Jo Roe2 hours ago', ['By Jo Roe', '2 hours ago']],
    ['A year after the floodCredit: EPA', ['A year after the flood', 'Credit: EPA']],
    [
      'Storm cuts powerBy Jo RoePublished 3 February 2025',
      ['Storm cuts power', 'By Jo Roe', 'Published 3 February 2025'],
    ],
    ['It was over.The court rose at noon.', ['It was over.', 'The court rose at noon.']],
  ])('%s', (line, expected) => expect(pieces(line)).toEqual(expected))

  test.each([
    story,
    'By Jo Roe',
    'The storm By Jo',
    'PublishedWorks Ltd fell',
    'McDonald’s opens in Kell',
    'date palms grow here',
    'Published 16 March 2025',
    'He used .NET.Then',
  ])('%s is one', (line) => expect(pieces(line)).toEqual([line]))

  test('a date in front of a few words is no prefix, but for a title at the top', () => {
    const at = (text: string, from: number) => glueCuts(text, from, text.length, true).length
    expect(at('date 2025-03-16 Ferry sails again', 0)).toBe(2)
    expect(at('date 2025-03-16 Ferry sails', 0)).toBe(1)
    expect(at('One.\n\ndate 2025-03-16 Ferry sails again', 6)).toBe(1)
  })

  test('sentences without a space between them', () => {
    expect(textSeams('It was over at noon.The court rose and went home.')).toEqual([20])
    expect(textSeams('It was over at noon.The')).toEqual([])
    expect(textSeams('It was.The court rose and went home.')).toEqual([])
    expect(textSeams('It was over at [noon](/n).The court rose and went.')).toEqual([])
    expect(textSeams('It was `over` at noon.The court rose and went.')).toEqual([])
    // A heading is told from its paragraph only in a line that is glued elsewhere.
    expect(textSeams('Offices lost in space reductionAccording to the papers all is well.')).toEqual([])
    expect(
      textSeams('It was over at noon.Offices lost in space reductionAccording to the papers all is well.'),
    ).toEqual([20, 51])
  })
})

describe('a table that only lays out a page', () => {
  const cells = (text: string) => {
    const rows = readRows(text, 0)
    return [...layoutTables(text, rows)].map(([, spans]) => spans.map(({ start, end }) => text.slice(start, end)))
  }
  test('has one cell a row', () => {
    expect(cells('| One |\n| --- |\n| Two |')).toEqual([
      ['| One ', '|'],
      ['| Two ', '|'],
    ])
    expect(cells('| One | |\n| Two | |')).toEqual([
      ['| One ', '| ', '|'],
      ['| Two ', '| ', '|'],
    ])
    expect(cells('| One | 1 |\n| Two | 2 |')).toEqual([])
    expect(cells('| One |\n| Two | 2 |')).toEqual([])
    expect(cells('| One |\n\n| Two | 2 |')).toEqual([['| One ', '|']])
    expect(cells('| a \\| b |')).toEqual([['| a \\| b ', '|']])
    expect(cells('|a|')).toEqual([['|a', '|']])
    expect(cells('||a|')).toEqual([['|', '|a', '|']])
    expect(cells('||')).toEqual([])
    expect(cells('One\n||\nTwo')).toEqual([])
    expect(cells('| One')).toEqual([])
    expect(cells('One |')).toEqual([])
    expect(cells('One | Two')).toEqual([])
    // A blank line or another one ends a table.
    expect(cells('| a | b |\n\n| One |')).toEqual([['| One ', '|']])
    expect(cells('| One |\nTwo\n| a | b |')).toEqual([['| One ', '|']])
  })

  test('or a cell of more than 200 characters', () => {
    const row = (length: number) => `| ${'a'.repeat(length - 2)}| b |`
    expect(cells(row(200))).toEqual([])
    expect(cells(row(201))).toHaveLength(1)
    expect(cells(`| a | b |\n${row(201)}`)).toHaveLength(2)
  })

  test('and a hundred cells at most', () => {
    const row = (bars: number) => `| a ${'|'.repeat(bars - 1)}`
    expect(cells(row(100))).toHaveLength(1)
    expect(cells(row(101))).toHaveLength(0)
  })
})

describe('a row of raw HTML', () => {
  const cuts = (row: string) => htmlCuts(row, 0, row.length).map(({ start, end }) => row.slice(start, end))
  test.each([
    ['<td>One</td><td>Two</td>', ['<td>One', '</td><td>Two</td>']],
    ['<p>One</p><p>Two</p>', ['<p>One', '</p><p>Two</p>']],
    ['One<br><br>Two', ['One', '<br><br>Two']],
    ['One<br>Two', ['One<br>Two']],
    ['A<p>Two</p>', ['A', '<p>Two</p>']],
    ['<td></td><td>Two</td>', ['<td></td><td>Two</td>']],
    ['<td></td><td></td>', ['<td></td><td></td>']],
    ['One<p></p><p>Two', ['One', '<p></p><p>Two']],
    ['<td>One</td><td>&nbsp;</td>', ['<td>One</td><td>&nbsp;</td>']],
    ['<td title="a > b">One</td>', ['<td title="a > b">One</td>']],
    ['<span>One</span><span>Two</span>', ['<span>One</span><span>Two</span>']],
  ])('%s', (row, expected) => expect(cuts(row)).toEqual(expected))

  test('tells headings and items', () => {
    const lead = (row: string) => htmlLead(row, { start: 0, end: row.length })
    expect(lead('<h2>One')).toEqual({ level: 2, item: false })
    expect(lead('<td><h6 class="a">One')).toEqual({ level: 6, item: false })
    expect(lead('</ul><li>One')).toEqual({ level: 0, item: true })
    expect(lead('One <h2>')).toEqual({ level: 0, item: false })
    // Of the tags before the words 2,000 characters are read.
    expect(lead(`${'<td>'.repeat(499)}<h2>One`)).toEqual({ level: 2, item: false })
    expect(lead(`${'<td>'.repeat(500)}<h2>One`)).toEqual({ level: 0, item: false })
  })

  describe('one tag over several rows is one row', () => {
    const joined = (text: string) =>
      joinTags(text, readRows(text, 0)).map(({ start, end, gap }) => [text.slice(start, end), gap])
    test('to the row that closes it', () => {
      expect(joined('One\n\n<td><img alt="a"\n\nsrc="b">One\nTwo')).toEqual([
        ['One', 0],
        ['<td><img alt="a"\n\nsrc="b">One', 1],
        ['Two', 0],
      ])
      expect(joined(`<td><img alt="a"\nsrc="b">One\n${'Two'.repeat(400)}`)).toHaveLength(2)
    })
    test('of five at most', () =>
      expect(joined('<td><img alt="a\nb\nc\nd\ne\nf\n">One')).toEqual([
        ['<td><img alt="a\nb\nc\nd\ne', 0],
        ['f', 0],
        ['">One', 0],
      ]))
    test('where a cell stands in the row that opens it', () => {
      expect(joined('<img alt="a"\nsrc="b">One</td>')).toHaveLength(2)
      expect(joined('<td>One</td>\nTwo</td>')).toHaveLength(2)
    })
    test('and the tag is no longer than 1,000 characters by then', () => {
      const text = (length: number) => `<td><${`img alt="${'a'.repeat(length)}`.slice(0, length - 1)}\n">One`
      expect(joined(text(1000))).toHaveLength(1)
      expect(joined(text(1001))).toHaveLength(2)
    })
  })
})

describe('the lines of a text', () => {
  const lines = (text: string, markdown = true) => readLines(text, readRows(text, 0), markdown)
  test('know their marks, gaps and places', () => {
    const read = lines('# Ferry\n\n- *One*\n- [Two](/b)\n\n\n> Three.')
    expect(
      read.map(({ text, level, item, quote, gap, start, linked }) => ({
        text,
        level,
        item,
        quote,
        gap,
        start,
        linked,
      })),
    ).toEqual([
      { text: 'Ferry', level: 1, item: false, quote: false, gap: 0, start: 0, linked: 0 },
      { text: 'One', level: 0, item: true, quote: false, gap: 1, start: 9, linked: 0 },
      { text: 'Two', level: 0, item: true, quote: false, gap: 0, start: 17, linked: 1 },
      { text: 'Three.', level: 0, item: false, quote: true, gap: 2, start: 31, linked: 0 },
    ])
  })

  test('a line that is underlined is a heading', () => {
    expect(lines('Ferry\n=====\nOne').map(({ text, level }) => [text, level])).toEqual([
      ['Ferry', 1],
      ['One', 0],
    ])
    expect(lines('Ferry\n---').map(({ text, level }) => [text, level])).toEqual([['Ferry', 2]])
    expect(lines('Ferry\n--').map(({ level }) => level)).not.toContain(2)
    expect(lines('Ferry\n\n-----').map(({ level }) => level)).not.toContain(2)
    expect(lines('Ferry\n=====', false).map(({ level }) => level)).toEqual([0, 0])
  })

  test('a link may run over twelve rows', () => {
    const linked = (rows: number) => {
      const read = lines(
        `[\n${Array.from({ length: rows }, (_, i) => `Row number ${i}`).join('\n\n')}\n](/a)\n\nBehind it`,
      )
      return read.map((line) => line.linked)
    }
    expect(linked(3).slice(1, 4)).toEqual([1, 1, 1])
    expect(linked(3).at(-1)).toBe(0)
    expect(linked(11)[11]).toBe(1)
    expect(linked(14)[14]).toBe(0)
  })

  test('a span of a line is one of the source', () => {
    const source = '## The *old* [bridge](/b) &amp; more'
    const [line] = lines(source)
    const of = (words: string) => {
      const from = line!.text.indexOf(words)
      const { start, end } = line!.sourceOf(from, from + words.length)
      return source.slice(start, end)
    }
    expect(line!.text).toBe('The old bridge & more')
    expect(['The', 'old', 'bridge', '&', 'more', 'old bridge'].map(of)).toEqual([
      'The',
      'old',
      'bridge',
      '&amp;',
      'more',
      'old* [bridge',
    ])
  })
})

import { describe, expect, test } from 'vitest'
import type { Line } from '../../../src/article/lines/line.ts'
import { readLines } from '../../../src/article/lines/read-lines.ts'
import { readRows } from '../../../src/article/lines/read-rows.ts'
import { capital, row } from './row.ts'

const read = (text: string, markdown = true): Line[] => readLines(text, readRows(text, 0), markdown)
const texts = (text: string): string[] => read(text).map((line) => line.text)

describe('rows of a hard-wrapped text', () => {
  /** A paragraph that was broken at 60, so that what follows is read as broken there. */
  const broken = [...Array.from({ length: 5 }, () => row(60)), 'ends.']
  /** What comes of rows that stand in such a text as a paragraph of their own. */
  const joined = (...rows: readonly string[]): string[] => texts([...broken, '', ...rows].join('\n')).slice(1)

  test('are one line, with a space where each was broken', () => {
    const text = `One.\n\n${broken.join('\n')}`
    expect(read(text).map(({ text, start, end, gap }) => ({ text, start, end, gap }))).toEqual([
      { text: 'One.', start: 0, end: 4, gap: 0 },
      { text: broken.join(' '), start: 6, end: text.length, gap: 1 },
    ])
  })

  test('go on where the next word would not have fitted', () => {
    expect(joined(row(54), capital(row(20, 6)))).toHaveLength(1)
    expect(joined(row(54), capital(row(20, 5)))).toHaveLength(2)
    expect(joined(row(60), '', capital(row(60)))).toHaveLength(2)
  })

  test('and where a row is more than half full and ends inside a sentence', () => {
    expect(joined(row(31), 'goes on')).toEqual([`${row(31)} goes on`])
    expect(joined(row(30), 'goes on')).toEqual([row(30), 'goes on'])
    expect(joined(row(31), 'Goes on')).toHaveLength(2)
  })

  test.each(['7', '(so', '“so', '"so', "'so", '‘so', 'élan', '𝒂bc'])('a sentence goes on with %s', (first) =>
    expect(joined(row(40), `${first} it went on`)).toHaveLength(1),
  )
  test.each(['.', '!', '?', ':', '"', '”', '’', ')'])('behind %s a row begins another', (end) =>
    expect(joined(row(40, 5, end), 'goes on')).toHaveLength(2),
  )
  test.each([',', ';', '-', '…'])('behind %s it goes on', (end) =>
    expect(joined(row(40, 5, end), 'goes on')).toHaveLength(1),
  )

  test.each(['- a boat', '* a boat', '+ a boat', '# Boats', '###### Boats', '> a boat', '7. a boat', '123) a boat'])(
    '%s begins a block of its own',
    (block) => expect(joined(row(60), block)).toHaveLength(2),
  )
  test.each(['-a boat', '#boats', '####### boats', '1234. a boat', '7.5 boats'])('%s does not', (words) =>
    expect(joined(row(60), words)).toHaveLength(1),
  )
})

describe('one row may be several lines', () => {
  const places = (text: string) => read(text).map(({ text, start, end, gap }) => ({ text, start, end, gap }))
  test('what was glued has its own place, and no gap', () =>
    expect(places('One.\n\n\n- The quay at dawn  By Jo Roe2 hours ago\nTwo.')).toEqual([
      { text: 'One.', start: 0, end: 4, gap: 0 },
      { text: 'The quay at dawn By Jo Roe', start: 7, end: 36, gap: 2 },
      { text: '2 hours ago', start: 36, end: 47, gap: 0 },
      { text: 'Two.', start: 48, end: 52, gap: 0 },
    ]))

  test('cells of HTML are paragraphs', () =>
    expect(places('One.\n\n\n<td>Two</td><td><p>Three</p></td>')).toEqual([
      { text: 'One.', start: 0, end: 4, gap: 0 },
      { text: 'Two', start: 7, end: 14, gap: 2 },
      { text: 'Three', start: 14, end: 40, gap: 1 },
    ]))

  test('without a cell a row of tags is one', () => expect(texts('<p>One</p><p>Two</p>')).toEqual(['One Two']))

  test('cells of a table that lays out a page are lines, those of data are not', () => {
    expect(places('| One |\n| --- |\n| Two |').map(({ text, gap }) => [text, gap])).toEqual([
      ['One', 0],
      ['|', 1],
      ['| --- |', 0],
      ['Two', 0],
      ['|', 1],
    ])
    expect(texts('| One | 1 |\n| Two | 2 |')).toEqual(['| One | 1 |', '| Two | 2 |'])
  })
})

describe('a link that runs over several rows', () => {
  test('ends with its address, or behind twelve rows', () => {
    const rows = Array.from({ length: 14 }, (_, i) => `Row number ${i}`)
    const linked = (text: string) => read(text).map((line) => line.linked)
    expect(linked(['One [', ...rows].join('\n\n'))).toEqual([0, ...Array(12).fill(1), 0, 0])
    expect(linked(['One [', ...rows.slice(0, 3), '](/a)', 'Behind it'].join('\n\n'))).toEqual([0, 1, 1, 1, 0, 0])
  })

  test('the words behind its address are those of the source', () => {
    const source = 'One [\n\nTwo and [\n\nthree](/a) and four'
    const line = read(source).at(-1)!
    expect(line.text).toBe('three and four')
    const { start, end } = line.sourceOf(10, 14)
    expect(source.slice(start, end)).toBe('four')
  })
})

test('a line without words is no link', () =>
  expect(read('One\n\n***').map(({ text, linked }) => [text, linked])).toEqual([
    ['One', 0],
    ['', 0],
  ]))

test('an entity at the end of a line is all of the source to there', () => {
  const line = read('fish &amp;\n\nTwo')[0]!
  expect(line.text).toBe('fish &')
  expect(line.sourceOf(5, 6)).toEqual({ start: 5, end: 10 })
})

describe('a line that is underlined is a heading', () => {
  const levels = (text: string) => read(text).map(({ text, level, end }) => [text, level, end])
  test.each([
    [
      'One\n\nFerry\n===',
      [
        ['One', 0, 3],
        ['Ferry', 1, 14],
      ],
    ],
    ['Ferry\n===', [['Ferry', 1, 9]]],
    [
      'Ferry\n---\nOne',
      [
        ['Ferry', 2, 9],
        ['One', 0, 13],
      ],
    ],
    [`Ferry\n${'='.repeat(300)}`, [['Ferry', 1, 306]]],
  ])('%j', (text, expected) => expect(levels(text)).toEqual(expected))

  test.each([
    'Ferry\n==',
    'Ferry\n--',
    'Ferry\n=-=',
    'Ferry\n=== 1',
    'Ferry\n\n===',
    '# Ferry\n===',
    '![](/a)\n---',
    '---\n---',
  ])('%j is none, or stays what it is', (text) =>
    expect(read(text).map(({ level }) => level)).toEqual([text.startsWith('#') ? 1 : 0, 0]),
  )
})

import { describe, expect, test } from 'vitest'
import { columnsOf, padEnd, padStart, shorten } from '../../src/cli/columns.ts'
import { count } from '../../src/cli/count.ts'
import { terminalOf } from '../../src/cli/terminal.ts'
import { wrap } from '../../src/cli/wrap.ts'
import { percent } from '../../src/text/percent.ts'

describe('columns', () => {
  test.each([
    ['', 0],
    ['Kyiv', 4],
    ['Ky\u0301iv', 4],
    ['基輔', 4],
    ['👍', 2],
    ['\ud83d', 1],
  ])('%j takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })

  test.each([
    ['short enough', 12, 'short enough'],
    ['one too long', 11, 'one too lo…'],
    ['cut at a blank', 8, 'cut at…'],
    ['基輔的新聞', 5, '基輔…'],
    ['  many \n lines\t here ', 40, 'many lines here'],
    ['\u001b[31mred', 40, '�[31mred'],
  ])('%j in %i columns is %j', (text, width, expected) => {
    expect(shorten(text, width)).toBe(expected)
  })

  test('padding counts columns', () => {
    expect(padEnd('基輔', 6)).toBe('基輔  ')
    expect(padStart('83%', 5)).toBe('  83%')
    expect(padEnd('longer', 3)).toBe('longer')
  })
})

test('wrap breaks at blanks and shortens a word that is too long', () => {
  expect(wrap('one two three', 8)).toEqual(['one two', 'three'])
  expect(wrap('a incomprehensible b', 6)).toEqual(['a', 'incom…', 'b'])
  expect(wrap('', 8)).toEqual([])
})

test.each([
  [0, '0%'],
  [0.001, '1%'],
  [0.834, '83%'],
  [0.999, '99%'],
  [1, '100%'],
])('percent(%d) is %s', (share, expected) => {
  expect(percent(share)).toBe(expected)
})

test('count knows the plural', () => {
  expect([count(0, 'article'), count(1, 'article'), count(2, 'article')]).toEqual([
    '0 articles',
    '1 article',
    '2 articles',
  ])
})

describe('the terminal', () => {
  const painted = (stream: { isTTY?: boolean; columns?: number }, env: NodeJS.ProcessEnv = {}) =>
    terminalOf(stream, env).paint('red', 'x')

  test('has colours', () => {
    expect(painted({ isTTY: true, columns: 80 })).toBe('\u001b[31mx\u001b[39m')
  })

  test('a file, NO_COLOR and a dumb terminal have none', () => {
    expect(painted({})).toBe('x')
    expect(painted({ isTTY: true }, { NO_COLOR: '1' })).toBe('x')
    expect(painted({ isTTY: true }, { TERM: 'dumb' })).toBe('x')
  })

  test('FORCE_COLOR switches them on, 0 and false off', () => {
    expect(painted({}, { FORCE_COLOR: '1' })).toBe('\u001b[31mx\u001b[39m')
    expect(painted({}, { FORCE_COLOR: '', NO_COLOR: '1' })).toBe('\u001b[31mx\u001b[39m')
    expect(painted({ isTTY: true }, { FORCE_COLOR: '0' })).toBe('x')
    expect(painted({ isTTY: true }, { FORCE_COLOR: 'false' })).toBe('x')
  })

  test('its width is kept within what reads well', () => {
    expect(terminalOf({ isTTY: true, columns: 80 }, {}).width).toBe(80)
    expect(terminalOf({ isTTY: true, columns: 300 }, {}).width).toBe(120)
    expect(terminalOf({ isTTY: true, columns: 5 }, {}).width).toBe(40)
    expect(terminalOf({}, {}).width).toBe(100)
    expect(terminalOf({}, { COLUMNS: '72' }).width).toBe(72)
  })
})

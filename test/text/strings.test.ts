import { describe, expect, test } from 'vitest'
import { ahead } from '../../src/article/text/ahead.ts'
import { askOnce } from '../../src/article/text/ask-once.ts'
import { standIns } from '../../src/article/text/stand-ins.ts'
import { trimCharacters } from '../../src/article/text/trim.ts'
import { applyEdits } from '../../src/text/edit.ts'
import { createGroups, groupOf, joinGroups, listGroups } from '../../src/text/groups.ts'
import { lazy } from '../../src/text/lazy.ts'
import { percent } from '../../src/text/percent.ts'
import { isSpace, trimSpan } from '../../src/text/span.ts'
import { textBefore } from '../../src/text/text-before.ts'
import { wordSet } from '../../src/text/word-set.ts'

test('white space is what trim removes', () => {
  for (let code = 0; code < 0x10000; code++)
    if (isSpace(code) !== (String.fromCharCode(code).trim() === '')) expect.unreachable(`U+${code.toString(16)}`)
})

test.each([
  ['  ab ', 0, 5, 2, 4],
  ['  ab ', 1, 3, 2, 3],
  ['ab', 0, 2, 0, 2],
  ['   ', 0, 3, 3, 3],
  ['\na\n', 0, 3, 1, 2],
])('%j from %i to %i without its white space', (text, from, to, start, end) => {
  expect(trimSpan(text, from, to)).toEqual({ start, end })
})

test('marks off both ends', () => {
  expect(['--a-b*', '***', '', 'ab', '-a', 'a*'].map((text) => trimCharacters(text, '*-'))).toEqual([
    'a-b',
    '',
    '',
    'ab',
    'a',
    'a',
  ])
})

test('what stands before a place', () => {
  expect([0, 1, 3, 9].map((reach) => textBefore('abcdef', 3, reach))).toEqual(['', 'c', 'abc', 'abc'])
})

test('edits', () => {
  const edits = [
    { start: 1, end: 3, replacement: 'X' },
    { start: 3, end: 3, replacement: '-' },
    { start: 5, end: 6, replacement: '' },
  ]
  expect(applyEdits('abcdef', edits)).toBe('aX-de')
  expect(applyEdits('abcdef', [])).toBe('abcdef')
  expect(
    applyEdits('abcdef', [
      { start: 0, end: 0, replacement: '+' },
      { start: 6, end: 6, replacement: '!' },
    ]),
  ).toBe('+abcdef!')
})

test.each([
  [-1, '0%'],
  [0, '0%'],
  [0.001, '1%'],
  [0.014, '1%'],
  [0.016, '2%'],
  [0.5, '50%'],
  [0.984, '98%'],
  [0.999, '99%'],
  [1, '100%'],
  [2, '100%'],
])('%d is %s', (share, text) => expect(percent(share)).toBe(text))

test('stand-ins keep the length', () => {
  expect(standIns('Aé ÉßªжЖ京e\u0301—×\u00a0🙂')).toBe('Aß ÀßßßÀßeª—×\u00a0🙂')
})

test('what comes next is looked for once', () => {
  const asked: number[] = []
  const pattern = /x/g
  const next = ahead('..x..x.', {
    exec: (text: string) => pattern.exec(text),
    set lastIndex(at: number) {
      asked.push(at)
      pattern.lastIndex = at
    },
  } as RegExp)
  expect([0, 1, 2, 3, 5, 6, 7].map(next)).toEqual([2, 2, 2, 5, 5, 7, 7])
  expect(asked).toEqual([0, 3, 6])
})

test('a question is asked once a place, a table built once', () => {
  let asked = 0
  const once = askOnce((at) => {
    asked++
    return at * 2
  })
  expect([once(2), once(2), once(3), once(0), once(0), asked]).toEqual([4, 4, 6, 0, 0, 3])
  const table = lazy(() => ({ built: ++asked }))
  expect([table().built, table().built, table()]).toEqual([4, 4, { built: 4 }])
})

test('a set of words', () => {
  expect([...wordSet('a b')()]).toEqual(['a', 'b'])
  expect([...wordSet(['a b', 'c'])()]).toEqual(['a', 'b', 'c'])
  expect([...wordSet('New York|Ohio', '|')()]).toEqual(['New York', 'Ohio'])
})

describe('groups', () => {
  test('of rows that are joined one by one', () => {
    const groups = createGroups(8)
    for (const [a, b] of [
      [5, 3],
      [7, 5],
      [1, 2],
      [6, 7],
      [3, 6],
    ] as const)
      joinGroups(groups, a, b)
    expect(listGroups(groups)).toEqual([[0], [1, 2], [3, 5, 6, 7], [4]])
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((row) => groupOf(groups, row))).toEqual([0, 1, 1, 3, 4, 3, 3, 3])
  })

  test('joined at their ends', () => {
    const groups = createGroups(6)
    joinGroups(groups, 0, 1)
    joinGroups(groups, 2, 3)
    joinGroups(groups, 4, 5)
    joinGroups(groups, 5, 3)
    joinGroups(groups, 4, 1)
    expect(listGroups(groups)).toEqual([[0, 1, 2, 3, 4, 5]])
    expect(listGroups(createGroups(0))).toEqual([])
  })
})

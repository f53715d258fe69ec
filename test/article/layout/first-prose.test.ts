import { expect, test } from 'vitest'
import { firstProse } from '../../../src/article/layout/first-prose.ts'
import { pageOf, type Row } from './page-of.ts'

const first = (rows: readonly Row[], page = true, from = 0) => {
  const { reading, isOpen } = pageOf(rows)
  return firstProse(reading, isOpen, from, page)
}
const dated = 'BELD, Norland, March 3 (AFP) — Rain fell on the roofs of the old town again.'
const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row)

test.each<[string, number, Row[]]>([
  ['another paragraph follows', 1, ['Rivers', 9, 9]],
  ['another one follows four lines behind', 0, [9, ...times(3, 'Rivers'), 9, 9]],
  ['another one follows five lines behind: it was a notice', 5, [9, ...times(4, 'Rivers'), 9, 9]],
  ['a short sentence follows', 0, [9, 'Nobody knows it yet.', ...times(4, 'Rivers'), 9, 9]],
  ['a sentence with a colon and an item follow', 0, [9, 'Her books include:', '- Bells', ...times(4, 'Rivers'), 9, 9]],
  ['a sentence with a colon follows, and no item', 7, [9, 'Her books include:', 'Bells', ...times(4, 'Rivers'), 9, 9]],
  ['none follows, but it opens with a place and a day', 1, ['Rivers', dated, ...times(4, 'Rivers'), 9, 9]],
  ['it opens with a place alone', 6, ['Rivers', dated.replace('March 3 (AFP) ', ''), ...times(4, 'Rivers'), 9, 9]],
  ['only a sentence stands before it', 1, ['Nobody knows it yet.', 9, 9]],
  ['it is the only one', 1, ['Rivers', 9]],
  ['nothing follows any', 0, [9, ...times(4, 'Rivers'), 9]],
  ['a rule knows the one before', 1, ['{related} Rain fell on the roofs of the old town again.', 9, 9]],
  ['there is none', 2, ['Rivers', 'Towns']],
])('where %s', (_, at, rows) => expect(first(rows)).toBe(at))

test('a list of steps begins no text behind a paragraph', () => {
  const rows = [
    9,
    ...times(4, 'Rivers'),
    '- Rain fell on the roofs of the old town again.',
    '- Rain fell on the roofs of the old town again.',
  ]
  expect(first(rows, false)).toBe(0)
  expect(first(rows, true)).toBe(5)
  expect(first(rows.slice(1), false)).toBe(4)
  expect(first([9, ...times(4, 'Rivers'), 9, 9], false)).toBe(5)
  // A list that says what follows is none of steps.
  expect(first([9, ...times(4, 'Rivers'), '- Her books include:', '- Bells', 9, 9], false)).toBe(7)
})

test('it is looked for from a line on', () => expect(first([9, 9, 9], true, 1)).toBe(1))

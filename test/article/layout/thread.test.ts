import { describe, expect, test } from 'vitest'
import { threadOf } from '../../../src/article/layout/thread.ts'
import { pageOf, prose, type Row } from './page-of.ts'

/** The lines of the comments behind a text; a line that begins with ">" is an entry by its phrase. */
function thread(page: boolean, ...rows: readonly Row[]) {
  const { reading, lines, claims } = pageOf(rows)
  const entry = { id: 'comments/reply', reason: 'comments' } as const
  const phrases = lines.map(({ quote }) => (quote ? entry : null))
  return threadOf({ ...reading, phrases }, claims, page)
}
const end = '{comments/heading!} Comments'
const claim = (at: number) => ({
  at,
  kind: 'boilerplate',
  reason: 'comments',
  rule: 'comments/heading',
  ends: undefined,
  shy: undefined,
  says: undefined,
})

describe('behind a heading that ends an article', () => {
  test('lines that are no text are comments', () =>
    expect(thread(false, 30, 30, end, 'Jo', 'Reply')).toEqual([claim(3), claim(4)]))
  test('where sixty words stand before it', () => {
    expect(thread(false, 30, 30, end, 'Jo')).toHaveLength(1)
    expect(thread(false, 30, 29, end, 'Jo')).toEqual([])
    // What a rule knows is not counted, nor is what is no running text.
    expect(thread(false, 30, 29, `{caption} ${prose(30)}`, 'Rivers', end, 'Jo')).toEqual([])
  })
  test('text is, where two lines show a thread', () => {
    expect(thread(false, 60, end, '> Reply', 9, '> Reply')).toHaveLength(3)
    expect(thread(false, 60, end, '> Reply', 9)).toEqual([])
    expect(thread(false, 60, '> Reply', end, '> Reply', 9)).toEqual([])
  })
  test('on a page, where less of it stands behind than before', () => {
    expect(thread(true, 60, end, 59)).toHaveLength(1)
    expect(thread(true, 60, end, 60)).toEqual([])
    expect(thread(false, 60, end, 59)).toEqual([])
  })
  test('the first such heading counts, and another may stand behind text', () => {
    expect(thread(false, 60, end, 'Jo', end, 'Jo')).toHaveLength(3)
    expect(thread(false, 60, end, 9, end, 'Jo')).toEqual([claim(4)])
  })
})

test('nothing ends an article without such a heading', () => {
  expect(thread(true, 60, '{comments} Reply', 'Jo')).toEqual([])
  expect(thread(true, 60, 60)).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { picturesOf } from '../../../src/article/layout/pictures-of.ts'
import { type Row, sceneOf } from './page-of.ts'

const title = '# Dam cracks'
const shown = 'Keepers look at the crack in the old wall of the dam.'
const credit = 'Photo credit: Al Poe | Carrow Media'
/** The lines that are a picture's; `head`: those of bylines and dates, the second line unless it says otherwise. */
function pictures(rows: readonly Row[], head: readonly number[] = [1]): number[] {
  const scene = sceneOf(rows)
  const isOpen = (at: number) => scene.isOpen(at) && !head.includes(at)
  return picturesOf({ ...scene, isOpen }, head, rows.lastIndexOf(40) - 1).map(({ at, kind }) => {
    expect(kind).toBe('caption')
    return at
  })
}

describe('under a byline or a date, what a picture shows', () => {
  test('stands over a labelled credit where the head goes on behind it', () => {
    expect(pictures([title, 'May 3, 2025', shown, credit, 'By Jo Roe', 40, 40], [1, 4])).toEqual([2, 3])
    expect(pictures([title, 'May 3, 2025', shown, credit, 40, 40])).toEqual([])
    expect(pictures([title, shown, credit, 'By Jo Roe', 40, 40], [3])).toEqual([])
    expect(pictures([title, 'May 3, 2025', shown, 'Al Poe | Carrow Media', 'By Jo Roe', 40, 40], [1, 4])).toEqual([])
    expect(
      pictures([title, 'May 3, 2025', shown, `${credit} ${'and more '.repeat(5)}`, 'By Jo Roe', 40], [1, 4]),
    ).toEqual([])
  })
  test('or over a name in capitals with an outlet', () => {
    expect(pictures([title, 'By Jo Roe', shown, 'AL POE, Carrow Journal', 40, 40])).toEqual([2, 3])
    expect(pictures([title, 'By Jo Roe', 'Rivers', shown, 'AL POE, Journal Star', 40, 40])).toEqual([3, 4])
    for (const other of ['Al Poe, Carrow Journal', 'AL POE, Carrow', 'AL POE'])
      expect(pictures([title, 'By Jo Roe', shown, other, 40, 40])).toEqual([])
  })
  test('or has who took it at its end, over a dateline', () => {
    const [short, text] = ['A keeper at the dam.—Courier', 'BELD: A crack in the wall was found by a boy on Monday.']
    expect(pictures([title, 'By Jo Roe', short, text, 40, 40])).toEqual([2])
    expect(pictures([title, 'By Jo Roe', short, 40, 40])).toEqual([])
    expect(pictures([title, 'By Jo Roe', short.replace('—', ' '), text, 40, 40])).toEqual([])
  })
  test('is one sentence of forty words at most, without links, and no dateline', () => {
    const over = (line: Row) => pictures([title, 'By Jo Roe', line, 'AL POE, Carrow Journal', 40, 40])
    expect(over(40)).toEqual([2, 3])
    for (const line of [41, shown.slice(0, -1), `[Keepers](/a) ${shown}`, `BELD: ${shown}`])
      expect(over(line)).toEqual([])
  })
})

test('nothing stands behind the last line', () => expect(pictures([title, 'By Jo Roe', shown])).toEqual([]))

import { describe, expect, test } from 'vitest'
import { before } from '../../../src/article/claims/before.ts'
import type { Layout } from '../../../src/article/layout/lay-out.ts'
import { read, story, text, words } from './read.ts'

/** The lines above a story that are the page's; the title is the first, unless `layout` says otherwise. */
function above(lines: readonly string[], layout: Partial<Layout> = {}): string[] {
  const reading = read(text('Bell found in the mud', ...lines, ...story))
  const own = { page: true, from: 0, title: 0, body: lines.length + 1, ...layout }
  return before({ ...reading, layout: { ...reading.layout, ...own } })
    .map(({ at, kind, reason, rule }) => {
      expect([kind, reason, rule]).toEqual(['boilerplate', 'off-article', 'off-article/before'])
      return reading.lines[at]!.text
    })
    .filter((line) => line !== 'Bell found in the mud')
}
const text1 = { page: false }

describe('short lines between the title and the text', () => {
  test('are the page’s', () => {
    expect(above(['Boats', 'Bells and boats'])).toEqual(['Boats', 'Bells and boats'])
    expect(above([words(6)])).toHaveLength(1)
    expect(above([words(7)])).toEqual([])
    expect(above([`${words(9)}.`])).toEqual([])
    expect(above([`${words(9)}.`], { from: 2, title: -1 })).toEqual([])
    expect(above([words(7)], { from: 2 })).toEqual([])
  })
  test('nothing is where no title and no page is', () => {
    expect(above(['42'], { page: false, title: -1 })).toEqual([])
    expect(above(['42'], { page: true, title: -1 })).toEqual(['42'])
  })
  test('above the first line of the article all are', () =>
    expect(above([words(7), 'Boats'], { from: 2, title: -1 })).toEqual([words(7), 'Boats']))
  test('but credits', () => expect(above(['Editing by Jo Roe', 'Boats'])).toEqual(['Boats']))
  test('and what opens the text: a question, short sentences', () => {
    expect(above(['What would you do?'])).toEqual([])
    expect(above(['What now, Kell?'])).toEqual([])
    expect(above(['Boats', 'What would you do?', 'Nobody knows for now.'])).toEqual(['Boats'])
    expect(above(['What would you do?', 'Boats'])).toEqual(['What would you do?', 'Boats'])
    for (const asks of ['What now?', 'What [would you](/a) do?', '## What would you do?', 'Is this story true?'])
      expect(above([asks])).toHaveLength(1)
  })
  test('and the place from where the text is told', () => {
    expect(above(['Boats', 'BELD, Norland —'], { dateline: 2 })).toEqual(['Boats'])
    expect(above(['Boats', 'BELD, Norland —'], { dateline: -1 })).toHaveLength(2)
  })
  test('and a list under a colon', () => {
    expect(above(['Seats won:', '- Reds 4', '- Blues 5'])).toEqual([])
    expect(above(['Seats won:', '- Reds 4', 'Boats', '- Blues 5'])).toEqual(['Boats', 'Blues 5'])
    expect(above(['Seats won:', 'Reds 4'])).toHaveLength(2)
    expect(above(['Seats won:', '- [Reds 4](/a)'])).toHaveLength(2)
    expect(above(['Seats won', '- Reds 4'])).toHaveLength(2)
  })
})

describe('where the text is no page', () => {
  test('links and counters are', () => {
    for (const stray of ['42', '3 min', '12 comments', '5 minutes ago', 'courier.example', 'www.courier.example'])
      expect(above([stray], text1)).toEqual([stray])
    for (const own of ['Boats', '1234567', '42 boats', 'courier']) expect(above([own], text1)).toEqual([])
    expect(above(['[Boats](/a) of'], text1)).toEqual(['Boats of'])
    expect(above(['[Boats](/a) of Kell'], text1)).toEqual([])
  })
  test('counters behind the title only', () => {
    expect(above(['42', 'Boats', '7'], { page: false, title: 2 })).toEqual(['7'])
    expect(above(['[Boats](/a)', 'Bells'], { page: false, title: 2 })).toEqual(['Boats'])
  })
})

test('the head may end behind the last line', () => {
  const reading = read(text('Bell', 'Boats'))
  const layout = { ...reading.layout, page: true, from: 0, title: 0, body: 9 }
  expect(before({ ...reading, layout }).map(({ at }) => at)).toEqual([0, 1])
})

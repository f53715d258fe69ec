import { describe, expect, test } from 'vitest'
import { isFact } from '../../../src/article/layout/extent/is-fact.ts'
import { isWhen } from '../../../src/article/layout/is-when.ts'
import { pageOf } from './page-of.ts'

const tells = (row: string) => isFact(pageOf([row]).lines[0]!)

describe('a line tells a fact', () => {
  test.each([
    ['figures', 'Kell 3, Port Alden 1'],
    ['figures', 'Lil Marsh (Carrow) 2:15:40'],
    ['figures', 'Cars: 40'],
    ['figures', 'a b c d 5'],
    ['counted', '400 g plain flour'],
    ['counted', '½ cup olive oil'],
    ['counted', '3 eggs that a farmer of Kell has washed and dried'],
    ['pair', 'Goal: Pat Doe'],
    ['pair', 'Where to go first: Orla, Kell and the isle behind it, on foot'],
    ['pair', 'Sluice: a gate that lets water through when the river is high'],
    ['pair', 'Doors of the old mill – open at noon and not before'],
    ['pair', 'a b c d e f: One Two Three Four Five'],
    ['pair', 'Where: Old Mill Under The Weir Of Kell 9'],
    ['names', 'Lil Marsh, of the harbour office of Carrow'],
    ['names', 'Lil Marsh, of the old harbour office of Carrow'],
    ['names', 'Ruth Amsel, “The Cellar”'],
    ['small', 'two sons, Jon and Owen, of Port Alden'],
    ['small', 'oak, fir'],
    ['small', 'a bench of oak,'],
    ['said', '— Ines Vela, who keeps the shop'],
    ['said', '“Not now”'],
    ['as many words as a row has', `Kell 3 ${'4 '.repeat(38)}`],
  ])('of %s: %s', (_, row) => expect(tells(row)).toBe(true))

  test.each([
    ['a headline', 'Mayor opens third bridge over the weir'],
    ['a headline with a figure among many words', 'Mayor opens bridge number 3 over the weir'],
    ['a headline with a colon', 'Mayor: Third Bridge Opens Over The Weir'],
    ['a long one before a colon', 'a b c d e f g: One Two'],
    ['a headline with a comma', 'Mayor opens bridge, closes road'],
    ['a sentence that has lost its stop', 'Lil Marsh, of the office of Carrow, has rowed it'],
    ['words of a button', 'send it to a friend'],
    ['two words before a colon', 'Go where: Old Mill Under The Weir Of Kell 9'],
    ['a label', 'Rivers'],
    ['a word', '“Never”'],
    ['a title', '# Kell 3, Port Alden 1'],
    ['a link', '[Kell 3, Port Alden 1](/a)'],
    ['a heading', '## Kell 3, Port Alden 1'],
    ['running text', 'Kell: it rained on all the roofs of the town for 9 days.'],
    ['a day', 'Tuesday, March 3, 2025'],
    ['a time', '9:05 pm GMT'],
    ['more words than a row has', `Kell 3 ${'4 '.repeat(39)}`],
  ])('not %s', (_, row) => expect(tells(row)).toBe(false))
})

test.each(['3 May 2025', '12 comments', 'Updated 3 hours ago', '10', '—'])('only when or how many: %s', (text) =>
  expect(isWhen(text)).toBe(true),
)
test.each(['3 May at Kell', 'Marsh 3', 'Lot 12'])('more than that: %s', (text) => expect(isWhen(text)).toBe(false))

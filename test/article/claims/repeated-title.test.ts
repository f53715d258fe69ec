import { describe, expect, test } from 'vitest'
import { outside } from '../../../src/article/claims/outside.ts'
import { repeatedTitle } from '../../../src/article/claims/repeated-title.ts'
import { title } from '../../../src/article/claims/title.ts'
import { read, story, text } from './read.ts'

const headline = 'Bell found in the mud'
/** Where a text repeats the title that stands on the line `at`; its head ends at `body`. */
function repeats(lines: readonly string[], at: number, body: number, captions: readonly boolean[] = []): number[] {
  const reading = read(text(...lines))
  const claims = repeatedTitle({ ...reading, captions, layout: { ...reading.layout, title: at, body } })
  for (const { kind, reason, rule } of claims)
    expect([kind, reason, rule]).toEqual(['boilerplate', 'repeat', 'repeat/title'])
  return claims.map((claim) => claim.at)
}

describe('lines near the title that say the same', () => {
  test('whatever their case and marks', () => {
    expect(repeats([headline.toUpperCase(), headline, `“${headline}”`, 'Boats', story[0]], 1, 4)).toEqual([0, 2])
    expect(repeats([headline, story[0], story[1]], 0, 1)).toEqual([])
    expect(repeats([headline, headline, story[0]], -1, 2)).toEqual([])
  })
  test('to the second line behind the head', () => {
    expect(repeats([headline, story[0], headline, story[1]], 0, 1)).toEqual([2])
    expect(repeats([headline, story[0], story[1], headline], 0, 1)).toEqual([])
    expect(repeats([headline, headline], 0, 9)).toEqual([1])
  })
  test('a hundred lines above', () => {
    const boats = (count: number) => Array.from({ length: count }, (_, i) => `Boat ${i}`)
    expect(repeats([headline, ...boats(99), headline], 100, 101)).toEqual([0])
    expect(repeats([headline, ...boats(100), headline], 101, 102)).toEqual([])
  })
  test('at the end of a path of sections that stands over it', () => {
    expect(repeats([`Home News ${headline}`, headline, story[0]], 1, 2)).toEqual([0])
    expect(repeats([headline, `Home News ${headline}`, story[0]], 0, 2)).toEqual([])
    expect(repeats(['Home News The bell', 'The bell', story[0]], 1, 2)).toEqual([])
  })
  test('no caption', () => expect(repeats([headline, headline, story[0]], 0, 2, [false, true])).toEqual([]))
  test('with the name of the site behind either', () => {
    expect(repeats([headline, `${headline} | Dunmere Post`, story[0]], 0, 2)).toEqual([1])
    expect(repeats([`${headline} | Dunmere Post`, headline, story[0]], 0, 2)).toEqual([1])
    expect(repeats([headline, 'Boats lie at Kell | Dunmere Post', story[0]], 0, 2)).toEqual([])
  })
})

test('the title is a line’s words without what the page adds', () => {
  const reading = read(text(`${headline} | Dunmere Post`, ...story))
  const at = (line: number) => title({ ...reading, layout: { ...reading.layout, title: line } })
  expect(at(0)).toEqual([{ at: 0, kind: 'title', says: { title: headline } }])
  expect(at(-1)).toEqual([])
})

test('lines outside the article are the page’s', () => {
  const reading = read(text('Boats', ...story, 'Bells'))
  const claims = outside({ ...reading, layout: { ...reading.layout, from: 1, to: 5 } })
  expect(claims.map(({ at, kind, reason, rule }) => [at, kind, reason, rule])).toEqual([
    [0, 'boilerplate', 'off-article', 'off-article/before'],
    [5, 'boilerplate', 'off-article', 'off-article/after'],
  ])
})

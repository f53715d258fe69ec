import { describe, expect, test } from 'vitest'
import { markup } from '../../../src/article/claims/markup.ts'
import { read, story, text, words } from './read.ts'

const marks = (line: string, behind: readonly string[] = story) => {
  const reading = read(text(line, ...behind))
  return markup(reading).map(({ at, kind, rule }) => [at, kind, rule])
}
const menu = [[0, 'boilerplate', 'navigation/skip']]

test('a line without words is markup, a picture is none', () => {
  expect(marks('***')).toEqual([[0, 'metadata', undefined]])
  expect(marks('![](/a.jpg)')).toEqual([])
  expect(marks('Bells')).toEqual([])
})

describe('a menu on one line', () => {
  test.each(['Skip to content', 'Skip to main content'])('%s and what follows', (skip) =>
    expect(marks(`${skip} ${words(15)}`)).toEqual(menu),
  )
  test('of 15 to 249 words', () => {
    const skip = (count: number) => `Skip to content ${words(count - 3)}`
    expect(marks(skip(14))).toEqual([])
    expect(marks(skip(15))).toEqual(menu)
    expect(marks(skip(249))).toEqual(menu)
    expect(marks(skip(250))).toEqual([])
    expect(marks(`${skip(20)}.`)).toEqual([])
  })
  test('over a paragraph', () => {
    const menu = `Skip to content ${words(20)}`
    expect(marks(menu, story.slice(0, 1))).toHaveLength(1)
    expect(marks(menu, ['Bells', 'Boats', 'Barges', 'Bread'])).toEqual([])
  })
})

describe('a row of sections', () => {
  test.each(['News | Sport | Business | Culture', 'News|Sport|Letters to us|Culture'])('%s', (row) =>
    expect(marks(row)).toEqual(menu),
  )
  test.each([
    'News | Sport | Business',
    'News Sport Business Culture',
    'News | Sport | Business | culture',
    'News | Sport | Business | Route 66',
    'News | Sport | Business | Mr. Roe',
    `News | Sport | Business | ${'C'.repeat(26)}`,
    'News | Sport | Business | C',
    'News | Sport | Business | ',
  ])('%s is none', (row) => expect(marks(row)).toEqual([]))
  test('of sixty words, bars counted', () => {
    const row = (count: number) => Array.from({ length: count }, () => 'News').join(' | ')
    expect(marks(row(30))).toEqual(menu)
    expect(marks(row(31))).toEqual([])
  })
})

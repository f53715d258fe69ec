import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { lead, second, third, title } from './dam.ts'

/** A page turned into text by a tool that leaves two blank lines before a heading and marks none. */
const page = (head: string, between = '') =>
  [
    ' * Home\n * News\n * Sport\n * Weather\n * Subscribe\n * Sign in\n * Log in\n * Newsletters',
    head,
    `${between}${lead}`,
    second,
    `${third}\n\n\nWhat comes next`,
    'A second crew will arrive on Thursday, and the valley road stays closed until the wall has been looked at again.',
    'Privacy Policy\nTerms of Use\nContact us\nSubscribe\nCookies\nSign in',
  ].join('\n\n')
const titleOf = (text: string) => parseArticle(text).title

describe('on a page without marks the title has more blank lines before it than other lines', () => {
  const standfirst = 'A crack in the eastern wall sent a whole valley to higher ground'

  test.each([
    ['over a standfirst that says more of the story', page(`\n${title}\n\n${standfirst}\n\nJo Roe`)],
    ['under a section', page(`Northern Province News\n\n\n${title}\n\n4 March 2025`)],
    ['over a caption', page(`\n${title}\n\nThe Beld dam and its eastern wall on Tuesday`)],
  ])('%s', (_, text) => {
    expect(titleOf(text)).toBe(title)
  })

  test('where it asks and reads like a paragraph', () => {
    const question = 'The dam at Beld: what does the crack in its wall mean for the valley?'
    expect(titleOf(page(`\n${question}\n\nShare`))).toBe(question)
  })

  test('the last of two, where the byline stands', () => {
    const text = page(`\n${title}\n\nShare\n\nPosted in Norland\n\n\n${title}\n\nBy Jo Roe\n\n4 March 2025`)
    expect(parseArticle(text)).toMatchObject({ title, authors: ['Jo Roe'], published: { iso: '2025-03-04' } })
  })

  test('where all blank lines are doubled', () => {
    const doubled = page(`\n${title}\n\n${standfirst}\n\nJo Roe`).replaceAll('\n\n', '\n\n\n')
    expect(titleOf(doubled)).toBe(title)
  })

  test('a button of one word stands so too', () => {
    expect(titleOf(page(`\n${title}\n\n\nExpand\nBy Jo Roe`))).toBe(title)
  })
})

test('the age of a page is no title', () => {
  expect(
    titleOf(page(`This article is more than 3 years old\n\n\n${title}\n\nThis article is more than 3 years old`)),
  ).toBe(title)
})

test('a question of an interview is not the title', () => {
  const turns = [
    'Q: When does the market open?',
    'A: In June, if the roof holds.',
    'Q: Who pays?',
    'A: The traders do.',
  ]
  const { title, text } = parseArticle(['Ask the harbour master', 'By Jane Roe', ...turns].join('\n\n'))
  expect(title).toBe('Ask the harbour master')
  expect(text.split('\n\n')).toEqual(turns)
})

import { describe, expect, test } from 'vitest'
import { foreignEnds } from '../../../src/article/prose/ends.ts'
import type { Open } from '../../../src/article/prose/survey.ts'
import { parseArticle, stripBoilerplate } from '../../../src/index.ts'
import { stories } from './stories.ts'

const menu = ['Home', 'News', 'Sport', 'Weather', 'Subscribe', 'Sign in', 'Contact us', 'Newsletters']
const foot = ['Privacy Policy', 'Terms of Use', 'Contact us', 'Subscribe', 'Newsletters', 'Sign in', 'Cookie settings']
const page = (lines: readonly string[]) =>
  [...menu, 'The title of the day', 'By Mara Roe', ...lines, ...foot].join('\n\n')
const takenFrom = (text: string, mode?: 'conservative') =>
  parseArticle(text, mode && { mode })
    .blocks.filter(({ rule }) => rule === 'off-article/prose')
    .map((block) => block.text)

const ferry = [
  'The ferry to Westmere will sail again from Monday, the harbour board said after its meeting on the quay.',
  'Engineers spent nine days on the engine room of the Kittiwake, and divers looked at the hull twice before the board agreed.',
  '“We could not send people out in that state,” said Mara Quill, who leads the board. “The Kittiwake is safe now.”',
  'Fares stay as they were in spring, and islanders travel free on the first two days of the new timetable, Quill said.',
  'The board had closed the line in March after a crack was found in the hull, and the islands were left with one small boat.',
  'The Kittiwake was built in 1991 and carried 212,000 people last year, according to figures that the board published.',
]
const comments = [
  'Thanks for sharing, I read all your articles and love your newsletter, please write more!',
  'Please check out my website for more photos and articles, and follow my newsletter!',
]

describe('lines of another kind of prose', () => {
  test('go behind the text of a page', () => {
    expect(takenFrom(page([...ferry, ...comments]))).toEqual(comments)
    expect(parseArticle(page([...ferry, ...comments])).text).toBe(ferry.join('\n\n'))
  })

  test('stay in the middle, whatever their words are', () => {
    const [first, ...rest] = comments
    expect(takenFrom(page([...ferry.slice(0, 3), first!, ...rest, ...ferry.slice(3)]))).toEqual([])
  })

  test('stay where they would be too much of the text', () => {
    expect(takenFrom(page([ferry[0]!, ...comments, ...comments.map((line) => line.replace('!', '.'))]))).toEqual([])
  })

  test('stay in a conservative reading, and where nothing shows a page', () => {
    expect(takenFrom(page([...ferry, ...comments]), 'conservative')).toEqual([])
    expect(takenFrom([...ferry, ...comments].join('\n\n'))).toEqual([])
    expect(takenFrom(['Subscribe', ...ferry, ...comments].join('\n\n'))).toEqual([])
  })

  test('go above the text only where no byline shows which paragraph is the first', () => {
    const swim = [
      'I was born forty steps from the water and never learned to swim.',
      '[Sign up to Morning Tide for our top stories every weekday](https://courier.example/n)',
      'My mother said the sea takes those who know it. So I kept my shoes on, and watched.',
      'Then, last spring, my doctor told me to move or else. The pool was full of children.',
      '“You float,” the teacher said. “Everyone floats. You only have to stop arguing with it.”',
      'Now I swim to the buoy and back, and nobody asks me why it took so long.',
    ]
    const head = '# I learned to swim at 61\n\nBy Mara Roe\n\nMarch 4, 2025'
    expect(parseArticle([head, ...swim, 'Advertisement'].join('\n\n')).text).toContain(swim[0]!)
  })

  test('go once: a text without them loses nothing more', () => {
    const { text } = stripBoilerplate(page([...ferry, ...comments]))
    expect(stripBoilerplate(text).text).toBe(text)
  })
})

test.each(Object.entries(stories))('a %s on a page stays whole', (_, lines) => {
  expect(takenFrom(page(lines))).toEqual([])
})

describe('the ends that go', () => {
  const open = (...words: readonly number[]) =>
    words.map((count) => ({ words: Math.min(60, count), line: { words: count, text: '' } }) as unknown as Open)
  const gone = (lines: readonly Open[], odds: readonly number[]) =>
    foreignEnds(lines, (i) => odds[i]!).map((line) => lines.indexOf(line))

  test('have more against them than for them, summed up over all of them', () => {
    expect(gone(open(10, 40, 40, 40, 10, 10, 10), [1, -1, -1, -1, 0.5, -0.2, 0.1])).toEqual([0, 4, 5, 6])
  })

  test('are not longer than a third', () => {
    expect(gone(open(40, 30), [-1, 1])).toEqual([])
    expect(gone(open(60, 30), [-1, 1])).toEqual([1])
    expect(gone(open(65, 35), [-1, 1])).toEqual([1])
    expect(gone(open(64, 36), [-1, 1])).toEqual([])
  })

  test('have no paragraph over 150 words', () => {
    expect(gone(open(900, 40, 151), [-1, 1, 1])).toEqual([])
    expect(gone(open(900, 40, 150), [-1, 1, 1])).toEqual([1, 2])
  })

  test('have something against them, if little', () => {
    expect(gone(open(60, 60, 1), [-1, -1, 0.9])).toEqual([2])
    expect(gone(open(60, 60, 1), [-1, -1, -0.5])).toEqual([])
    expect(gone(open(60, 60, 10), [-1, -1, 0])).toEqual([])
  })

  test('go over a sentence only where much more is against it', () => {
    const lines = open(60, 60, 20)
    const ended = [...lines.slice(0, 2), { ...lines[2]!, line: { words: 20, text: 'It rained.' } } as Open]
    expect(gone(lines, [-1, -1, 0.4])).toEqual([2])
    expect(gone(ended, [-1, -1, 0.4])).toEqual([])
    expect(gone(ended, [-1, -1, 0.6])).toEqual([2])
    const running = [
      ...lines.slice(0, 2),
      { ...lines[2]!, line: { words: 20, text: 'It rained', prose: true } } as Open,
    ]
    expect(gone(running, [-1, -1, 0.4])).toEqual([])
  })

  test('do not reach into a story that has begun', () => {
    const lines = open(20, 60, 60)
    expect(foreignEnds(lines, (i) => [1, -1, -1][i]!)).toEqual([lines[0]])
    expect(foreignEnds(lines, (i) => [1, -1, -1][i]!, 0)).toEqual([])
  })

  test('are not looked for behind what is a story', () => {
    const long = open(300, 300, 300, 60, 60, 60, 60, 60)
    expect(gone(long, [-1, -1, -1, 9, -1, -1, -1, -1])).toEqual([])
    expect(gone(long, [-1, -1, -1, 9, -1, -1, -1, 0])).toEqual([3, 4, 5, 6, 7])
  })
})

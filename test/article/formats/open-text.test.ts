import { describe, expect, test } from 'vitest'
import { containers } from '../../../src/article/formats/containers.ts'
import { openText } from '../../../src/article/formats/open-text.ts'
import { splitArticles } from '../../../src/index.ts'
import { cut, openingShown, plainly } from './shown.ts'

const read = (text: string) => {
  const { format, opened, articles } = openText(text)
  return { format, opened: openingShown(text, opened), articles: articles.map((span) => cut(text, span)) }
}
const one = (title: string) => `HD  ${title}\nLP  It sails.\nAN  1`
const page = (title: string) => `# ${title}\n\nBy Jane Roe\n\nOctober 14, 2025\n\n${'It sails. '.repeat(20).trim()}`

describe('the form of a text', () => {
  test('is the first that recognises it', () => {
    const text = 'The boat\nOrrin Herald\nOctober 14, 2025\n\nBody\n\nIt sails.\n\nLoad-Date: October 15, 2025\n'
    expect(read(text)).toEqual({
      format: 'nexis-uni',
      opened: plainly({
        fields: ['published: October 14, 2025', 'outlet: Orrin Herald', 'title: The boat'],
        text: 'It sails.',
        told: true,
      }),
      articles: [],
    })
  })

  test('may show in a mark anywhere', () => {
    expect(read('<p>One two three.</p><p>Four.</p>')).toEqual({
      format: 'html',
      opened: plainly({ text: 'One two three.\n\nFour.', markdown: true }),
      articles: [],
    })
  })

  test('says what it holds of the first article', () => {
    const [a, b] = [one('A'), one('B')]
    const opened = plainly({ fields: ['title: A'], text: 'It sails.', told: true })
    expect(read(`Summary\n${a}\n\n${b}`)).toEqual({
      format: 'factiva-codes',
      opened,
      articles: [`${a}\n\n${b}`.slice(0, a.length), b],
    })
    expect(read(a)).toEqual({ format: 'factiva-codes', opened, articles: [a] })
  })

  test('is plain where a form has its cue alone', () => {
    const text = 'HD  The boat\nIt sails.'
    expect(read(text)).toEqual({ format: 'text', opened: plainly({ text }), articles: [] })
  })

  test('is Markdown, of several articles or of one', () => {
    const [a, b] = [page('A'), page('B')]
    expect(read(`Notes\n\n${a}\n\n${b}`)).toEqual({
      format: 'markdown',
      opened: plainly({ text: a, markdown: true }),
      articles: [a, b],
    })
    expect(read(a)).toEqual({ format: 'markdown', opened: plainly({ text: a, markdown: true }), articles: [] })
  })

  test('is no Markdown where marks show behind 20,000 characters alone, and then holds one article', () => {
    const text = (letters: number) => `${'It sails. '.repeat(2000).slice(0, letters)}\n${page('A')}\n\n${page('B')}`
    expect(read(text(19_990))).toMatchObject({ format: 'markdown', articles: [page('A'), page('B')] })
    expect(read(text(20_000))).toMatchObject({ format: 'text', articles: [] })
  })
})

test('the articles of a file are asked of a text', () => {
  expect(splitArticles(`${one('A')}\n${one('B')}`)).toHaveLength(2)
  expect(() => splitArticles(5 as never)).toThrow(TypeError)
})

test('a container with a mark tells the pieces by which the mark is looked for', () => {
  expect(containers.filter(({ mark, holds = [] }) => mark && holds.length === 0).map(({ id }) => id)).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { locate, parseArticle } from '../../src/index.ts'
import { thrownBy } from '../copydesk-error.ts'

const input = [
  'Harbour notes',
  '=============',
  '',
  'KELL, March 3 (Reuters) - The [ferry](https://kell.example/a_(b)) of Roe &amp; Poe sailed **again** on Monday.',
  '',
  'Sign up for our newsletter',
  '',
  'What next',
  '---------',
  '',
  '- One _more_ ship\\*',
  '',
  '> “Not now,” said [Ilse Brandt](https://kell.example/brandt).',
].join('\n')

/** The slice of the input behind each phrase of the text. */
function sourcesOf(body: 'text' | 'markdown', phrases: readonly string[]): string[] {
  const article = parseArticle(input, { body })
  return phrases.map((phrase) => {
    const start = article.text.indexOf(phrase)
    expect(start, `${phrase} is not in ${JSON.stringify(article.text)}`).toBeGreaterThanOrEqual(0)
    const span = locate({ article, input }, { start, end: start + phrase.length })
    return input.slice(span.start, span.end)
  })
}

describe('locate', () => {
  test('finds words behind marks, addresses and entities', () => {
    expect(
      sourcesOf('text', ['KELL', 'ferry', 'Roe & Poe', 'Roe &', 'again', 'next', 'more ship*', 'Brandt.']),
    ).toEqual([
      'KELL',
      'ferry',
      'Roe &amp; Poe',
      'Roe &amp;',
      'again',
      'next',
      'more_ ship\\*',
      'Brandt](https://kell.example/brandt).',
    ])
  })

  test('finds them in a body that kept its Markdown', () => {
    expect(sourcesOf('markdown', ['[ferry](https://kell.example/a_(b))', '**again**', '_more_', 'What next'])).toEqual([
      '[ferry](https://kell.example/a_(b))',
      '**again**',
      '_more_',
      'What next',
    ])
  })

  test('a span over a removed line holds it', () => {
    const article = parseArticle(input)
    const span = locate(
      { article, input },
      { start: article.text.indexOf('Monday'), end: article.text.indexOf('next') },
    )
    expect(input.slice(span.start, span.end)).toBe('Monday.\n\nSign up for our newsletter\n\nWhat ')
  })

  test('every block is where its place in the text says', () => {
    const { text, blocks } = parseArticle(input)
    const body = blocks.filter(({ textStart }) => textStart !== null)
    expect(body.map((block) => text.slice(block.textStart!, block.textStart! + block.text.length))).toEqual(
      body.map((block) => block.text),
    )
    expect(body.length).toBeGreaterThan(4)
  })

  test('an empty span gives an empty one, a span outside the text an error', () => {
    const article = parseArticle(input)
    const { start, end } = locate({ article, input }, { start: 0, end: 0 })
    expect([start, end]).toEqual([input.indexOf('KELL'), input.indexOf('KELL')])
    const past = () => locate({ article, input }, { start: 0, end: article.text.length + 1 })
    expect(thrownBy(past)).toMatchObject({ name: 'RangeError', code: 'wrong-value', path: 'span' })
    expect(thrownBy(() => locate({ article } as never, { start: 0, end: 0 })).path).toBe('read.input')
    const other = () => locate({ article, input: input.slice(1) }, { start: 0, end: 0 })
    expect(thrownBy(other)).toMatchObject({ name: 'RangeError', code: 'wrong-value', path: 'read.input' })
    expect(thrownBy(() => locate({ article, input }, undefined as never))).toMatchObject({ code: 'wrong-type' })
    for (const span of [
      { start: -1, end: 2 },
      { start: 3, end: 2 },
      { start: Number.NaN, end: 2 },
      { start: 0.5, end: 2 },
      { start: 0, end: 1.5 },
    ])
      expect(thrownBy(() => locate({ article, input }, span)).code).toBe('wrong-value')
  })

  test('between two blocks it ends where the next one begins', () => {
    const two = 'The ferry to Kell sailed on Monday.\n\n\nIt came back on Tuesday.\n'
    const article = parseArticle(two)
    const at = article.text.indexOf('\n')
    const of = (start: number, end: number) => locate({ article, input: two }, { start, end })
    expect(article.text.length).toBe(at + 2 + 'It came back on Tuesday.'.length)
    expect(of(0, at + 1)).toEqual({ start: 0, end: two.indexOf('It') })
    expect(of(at, at + 4)).toEqual({ start: at, end: two.indexOf('It') + 2 })
    expect(of(at, at)).toEqual({ start: at, end: at })
    const last = article.text.length
    expect(of(last, last)).toEqual({ start: two.length - 1, end: two.length - 1 })
  })

  test('without a body there is only its beginning', () => {
    const read = { article: parseArticle(''), input: '' }
    expect(locate(read, { start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
  })
})

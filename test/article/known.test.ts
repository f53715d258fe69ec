import { describe, expect, test } from 'vitest'
import { type Article, type ArticleOptions, parseArticle } from '../../src/index.ts'

const lead = 'The ferry to Kell sailed again on Monday after a week in dock, the harbour office said.'
const second = 'Its captain, Ilse Brandt, said that 140 people had booked by noon and that more would come.'
const third = 'A second ship will follow in May, when the new pier at Port Alden is to open.'
const body = `${lead}\n\n${second}\n\n${third}`
const read = (text: string, options: ArticleOptions): Article => parseArticle(text, options)
const kinds = ({ blocks }: Article) => blocks.map(({ kind }) => kind)

describe('what the caller knows', () => {
  test('a title that the text prints marks its line', () => {
    const text = `Harbour notes\n\nA week without a ship\n\n${body}`
    const article = read(text, { known: { title: 'A week without a ship' } })
    expect(article.title).toBe('A week without a ship')
    expect(article.blocks.find(({ kind }) => kind === 'title')?.text).toBe('A week without a ship')
    expect(article.text).toBe(body)
  })

  test('a title that the text does not print takes nothing from the body', () => {
    const article = read(body, { known: { title: 'Ferry sails again' } })
    expect(article).toMatchObject({ title: 'Ferry sails again', text: body })
  })

  test('authors win, and the lines with their names are bylines', () => {
    const text = `# Ferry sails again\n\nMara Quill\n\n${body}\n\nTomas Reil`
    const article = read(text, { known: { authors: ['Mara Quill', 'Tomas Reil'] } })
    expect(article.authors).toEqual(['Mara Quill', 'Tomas Reil'])
    expect(kinds(article)).toEqual(['title', 'byline', 'paragraph', 'paragraph', 'paragraph', 'byline'])
    expect(read(text, { known: { authors: ['Ana Sole'] } }).authors).toEqual(['Ana Sole'])
  })

  test.each([[[]], [['']], [[' ']]])('no author, as in %j, is nothing known', (authors) => {
    const labelled = `Title: Ferry sails again\nURL Source: https://kell.example/f\nAuthor: Mara Quill\nMarkdown Content:\n${body}`
    expect(read(labelled, { known: { authors } }).authors).toEqual(['Mara Quill'])
    expect(read(`# Ferry sails again\n\nMara Quill\n\n${body}`, { known: { authors } }).authors).toEqual(['Mara Quill'])
    expect(read(labelled, { known: { authors: [...authors, 'Ana Sole'] } }).authors).toEqual(['Ana Sole'])
  })

  test('a date is ISO or as printed, has no place in the text, and wins', () => {
    const text = `# Ferry sails again\n\nMarch 3, 2025\n\n${body}`
    const iso = read(text, { known: { published: '2025-03-04T10:30:00Z' } })
    expect(iso.published).toEqual({
      iso: '2025-03-04T10:30:00Z',
      precision: 'second',
      zone: 'Z',
      ambiguous: false,
      epoch: Date.UTC(2025, 2, 4, 10, 30),
      printed: false,
      start: 0,
      end: 0,
    })
    expect(kinds(iso)).toContain('date')
    expect(read(text, { known: { published: '4 March 2025' } }).published).toMatchObject({ iso: '2025-03-04' })
    expect(read(text, { known: { published: 'last week' } }).published).toMatchObject({
      iso: '2025-03-03',
      printed: true,
    })
  })

  test('a known day completes the dateline', () => {
    const article = read(`KELL, March 3 (Reuters) - ${body}`, { known: { published: '2025-03-04' } })
    expect(article.dateline?.date).toMatchObject({ iso: '2025-03-03', printed: true })
  })

  test('an address wins, and may tell the day', () => {
    const url = 'https://gazette.example/2025/03/04/ferry'
    expect(read(body, { known: { url } })).toMatchObject({
      url,
      published: { iso: '2025-03-04', printed: false, start: 0, end: 0 },
    })
  })

  test('the outlet is cut off behind the title', () => {
    const article = read(`# Ferry sails again - Port Alden Gazette\n\n${body}`, {
      known: { outlet: 'Port Alden Gazette' },
    })
    expect(article).toMatchObject({ outlet: 'Port Alden Gazette', title: 'Ferry sails again' })
    expect(parseArticle(body).outlet).toBeNull()
  })

  test('nothing and empty strings count as not given', () => {
    const text = `# Ferry sails again\n\nBy Mara Quill\n\nMarch 3, 2025\n\n${body}`
    const nothing = { title: '', authors: undefined, published: '', updated: undefined, url: '', outlet: '' }
    expect(read(text, { known: nothing })).toEqual(parseArticle(text))
  })
})

describe('agencies of the caller’s own', () => {
  const agencies = [{ name: 'Kell Press', forms: ['KP', 'Kell Press Agency'] }]

  test.each([
    `KELL, March 3 (KP) - ${body}`,
    `# Ferry sails again\n\nBy Mara Quill, Kell Press Agency\n\n${body}`,
    `# Ferry sails again\n\n${body}\n\n(KELL PRESS)`,
  ])('%#', (text) => {
    expect(read(text, { agencies }).agencies).toEqual(['Kell Press'])
    expect(parseArticle(text).agencies).toEqual([])
  })

  test('the built-in ones stay', () => {
    expect(read(`KELL, March 3 (AP) - ${body}`, { agencies }).agencies).toEqual(['AP'])
  })
})

test('a rule that is skipped removes nothing', () => {
  const text = `${body}\n\nSign up for our newsletter`
  const rule = parseArticle(text).blocks.at(-1)?.rule
  expect(rule).toMatch(/^newsletter\//)
  expect(read(text, { skipRules: [rule!] }).text).toBe(`${body}\n\nSign up for our newsletter`)
})

test('a moment needs a zone', () => {
  const dated = (line: string) => parseArticle(`# Ferry sails again\n\n${line}\n\n${body}`).published
  expect(dated('March 3, 2025 5:21 pm EST')?.epoch).toBe(Date.UTC(2025, 2, 3, 22, 21))
  expect(dated('March 3, 2025 5:21 pm')).toMatchObject({ iso: '2025-03-03T17:21', epoch: null })
  expect(dated('March 3, 2025')?.epoch).toBeNull()
})

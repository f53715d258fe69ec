import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/index.ts'
import { blank, tagged, title } from '../formats/copy.ts'

const codes = (text: string) => parseArticle(text).warnings.map(({ code }) => code)

describe('warnings', () => {
  test('that the text is empty stands alone', () => {
    expect(parseArticle(' \n').warnings).toEqual([{ code: 'empty', message: 'The text has no words.' }])
    expect(codes(`---\ntitle: ${title}\n---\n`)).toEqual(['no-body'])
  })

  test.each([
    ['an article', `# ${title}\n\nBy Jane Roe\n\n${blank}`, []],
    ['one article of a file that may hold several', `HD  ${title}\nLP  ${blank}\nAN  1`, []],
    [
      'a caption alone',
      `HD  ${title}\nLP  It sails.\nART  The boat of the night at the pier of Beld, where it was built long ago.\nAN  1`,
      ['no-body'],
    ],
    ['HTML', tagged, ['html']],
    [
      'two articles',
      `Title: A\nAuthor: Jane Roe\n\n${blank}\n\nTitle: B\nAuthor: Lee Park\n\n${blank}`,
      ['several-articles'],
    ],
    [
      'a refused reader',
      'Title: a.example\n\nURL Source: https://a.example/\n\nWarning: Target URL returned error 404: Not Found\n\nMarkdown Content:\nNothing',
      ['no-article'],
    ],
    [
      'two pages, the first of a login',
      'Title: A\nAuthor: Jane Roe\n\nPassword\n\nRemember me\n\nShow password\n\nTitle: B\nAuthor: Lee Park\n\nIt sails.',
      ['several-articles', 'no-article'],
    ],
    [
      'a page of HTML in German',
      `<p>${'nicht '.repeat(30)}</p><p>${'nicht '.repeat(30)}.</p>`,
      ['html', 'not-english'],
    ],
  ])('of %s', (_, text, expected) => expect(codes(text)).toEqual(expected))

  test('a brief that somebody signs on a day is an article, whatever dialog stands under it', () => {
    const dialog = 'Privacy settings\n\nAccept all\n\nReject all'
    const brief = 'The ferry to Beld sails again from Sunday, the harbour master said.'
    expect(codes(`# ${title}\n\nBy Jane Roe\n\nMarch 4, 2025\n\n${brief}\n\n${dialog}`)).toEqual([])
    expect(codes(`# ${title}\n\nMarch 4, 2025\n\n${brief}\n\n${dialog}`)).toEqual(['no-article'])
    expect(codes(`# ${title}\n\nBy Jane Roe\n\n${brief}\n\n${dialog}`)).toEqual(['no-article'])
    expect(codes(`# ${title}\n\nBy Jane Roe\n\nMarch 4, 2025\n\n${dialog}`)).toEqual(['no-article'])
  })

  test('a login has neither writer nor day', () => {
    const page = 'Title: A\nAuthor: Jane Roe\nDate: 2025-10-14\nUpdated: 2025-10-15\n\n'
    expect(parseArticle(`${page}Password\n\nRemember me\n\nShow password`)).toMatchObject({
      title: 'A',
      authors: [],
      published: null,
      updated: null,
    })
    expect(parseArticle(`${page}${blank}`)).toMatchObject({
      authors: ['Jane Roe'],
      published: { iso: '2025-10-14' },
      updated: { iso: '2025-10-15' },
    })
  })
})

describe('running text', () => {
  const words = (count: number) => Array<string>(count).fill('sails').join(' ')
  const has = (...blocks: readonly string[]) =>
    !codes(['Title: A', 'Author: Jane Roe', 'Text:', ...blocks.map((block) => `\n${block}`)].join('\n')).includes(
      'no-body',
    )
  test.each([
    ['a sentence of six words', [`${words(6)}.`], true],
    ['a sentence of five', [`${words(5)}.`], false],
    ['sixteen words without an end', [words(16)], true],
    ['fifteen', [words(15)], false],
    ['twenty in all, a sentence among them', [words(15).replaceAll('sails', 'boats'), `${words(5)}.`], true],
    ['a sentence first', [`${words(5)}.`, words(15)], true],
    ['nineteen', [words(14), `${words(5)}.`], false],
    ['twenty without a sentence', [words(15), words(15).replaceAll('sails', 'boats')], false],
  ])('%s', (_, blocks, is) => expect(has(...blocks)).toBe(is))
})

import { describe, expect, test } from 'vitest'
import { type Article, articleFormats, parseArticle } from '../../../src/index.ts'
import { paragraphs } from './copy.ts'
import { type Told, examples as written } from './examples.ts'
import { moreExamples } from './more-examples.ts'

const examples = [...written, ...moreExamples]
/** Parsed once for the tests of both kinds. */
const parsed = new Map<string, Article>()
const parse = (text: string): Article => {
  const article = parsed.get(text) ?? parseArticle(text)
  parsed.set(text, article)
  return article
}
const plain: readonly string[] = ['text', 'markdown']

describe('files of each form', () => {
  test('at least three variants of every form', () => {
    const few = articleFormats.filter((id) => !plain.includes(id) && examples.filter(([own]) => own === id).length < 3)
    expect(few).toEqual([])
  })

  test.each(examples)('%s: %s', (format, _, text, told: Told) => {
    const article = parse(text)
    expect({
      format: article.format,
      title: article.title,
      authors: article.authors,
      agencies: article.agencies,
      outlet: article.outlet,
      published: article.published?.iso ?? null,
      updated: article.updated?.iso ?? null,
      url: article.url,
      place: article.dateline?.place ?? null,
      standfirst: article.standfirst,
    }).toEqual({
      format,
      title: told.title ?? null,
      authors: told.authors ?? [],
      agencies: told.agencies ?? [],
      outlet: told.outlet ?? null,
      published: told.published ?? null,
      updated: told.updated ?? null,
      url: told.url ?? null,
      place: told.place ?? null,
      standfirst: told.standfirst ?? null,
    })
    if (format === 'transcript') for (const paragraph of paragraphs) expect(article.text).toContain(paragraph)
    else expect(article.text).toBe(`${told.before ?? ''}${paragraphs.join('\n\n')}${told.behind ?? ''}`)
  })

  test.each(examples)('%s: %s: every character lies in one block', (_format, _what, text) => {
    let at = 0
    const between = parse(text).blocks.map(({ start, end }) => {
      const gap = text.slice(at, start).trim()
      at = end
      return end > start ? gap : `[${start}, ${end})`
    })
    expect([...between, text.slice(at).trim()].join('')).toBe('')
  })
})

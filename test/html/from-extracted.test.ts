import { describe, expect, test } from 'vitest'
import { type Extracted, fromExtracted } from '../../src/html/index.ts'
import { thrownBy } from '../copydesk-error.ts'
import { sentences, storyText } from './invented-page.ts'

const content = `## Ferry sails again\n\nBy Ole Brandt\n\n${sentences.join('\n\n')}`

describe('what extractors give', () => {
  const extractors: readonly [string, Extracted][] = [
    [
      'Readability',
      {
        content,
        title: 'Ferry sails again',
        byline: 'By Mara Quill',
        publishedTime: '2025-03-17T06:30:00Z',
        siteName: 'Carrow Courier',
      },
    ],
    [
      'Defuddle',
      {
        content,
        title: 'Ferry sails again',
        author: 'Mara Quill',
        published: '2025-03-17T06:30:00Z',
        site: 'Carrow Courier',
        ...{ wordCount: 72, description: null },
      },
    ],
    [
      'Firecrawl',
      {
        content,
        title: 'Ferry sails again',
        author: 'Mara Quill',
        publishedTime: '2025-03-17T06:30:00Z',
        siteName: 'Carrow Courier',
        url: 'https://courier.example/ferry',
      },
    ],
  ]

  test.each(extractors)('%s: labels beat the text', (_name, page) => {
    expect(fromExtracted(page)).toMatchObject({
      title: 'Ferry sails again',
      authors: ['Mara Quill'],
      published: { iso: '2025-03-17T06:30:00Z', printed: false },
      outlet: 'Carrow Courier',
      url: page.url ?? null,
      text: storyText,
    })
  })
})

test.each([
  ['nothing', {}, ['Ole Brandt'], []],
  ['null and nothing', { author: null, byline: '' }, ['Ole Brandt'], []],
  ['the outlet', { byline: 'Carrow Courier', siteName: 'Carrow Courier' }, ['Ole Brandt'], []],
  ['an agency', { author: 'Reuters' }, ['Ole Brandt'], ['Reuters']],
  ['a person and an agency', { author: 'Mara Quill, Reuters' }, ['Mara Quill'], ['Reuters']],
])('where the author is %s', (_name, labels, authors, agencies) => {
  const article = fromExtracted({ content, ...labels })
  expect([article.authors, article.agencies]).toEqual([authors, agencies])
})

test('spans point into the content', () => {
  const { blocks } = fromExtracted({ content, title: 'Ferry sails again' })
  expect(blocks.map(({ start, end }) => content.slice(start, end))).toContain(sentences[0])
})

test('what the caller knows beats a label', () => {
  expect(fromExtracted({ content, author: 'Mara Quill' }, { known: { authors: ['Ada Lund'] } }).authors).toEqual([
    'Ada Lund',
  ])
})

test.each([
  ['no page', () => fromExtracted(null as never), 'page'],
  ['no content', () => fromExtracted({} as never), 'page.content'],
  ['a title that is none', () => fromExtracted({ content, title: 1 as never }), 'page.title'],
  ['options that are none', () => fromExtracted({ content }, 1 as never), 'options'],
])('%s is refused', (_name, run, path) => {
  expect(thrownBy(run)).toMatchObject({ code: 'wrong-type', path })
})

import { describe, expect, test } from 'vitest'
import { parseArticle, splitArticles } from '../../../src/index.ts'
import { blank, rows, title } from './copy.ts'
import { examples } from './examples.ts'
import { moreExamples } from './more-examples.ts'

const second = 'Kell opens its harbour wall again'

/** Files of two articles: the first is `title`, the second `second`. */
const files: readonly (readonly [what: string, text: string])[] = [
  [
    'Nexis Uni',
    [title, second]
      .map(
        (one) =>
          `${one}\nOrrin Herald\nOctober 14, 2025 Tuesday\n\nCopyright 2025 Orrin Media\nSection: NEWS\nBody\n\n${rows}\n\nLoad-Date: October 15, 2025\n\nEnd of Document\n`,
      )
      .join('\n\n'),
  ],
  [
    'LexisNexis',
    [title, second]
      .map(
        (one, i) =>
          `${i + 1} of 2 DOCUMENTS\n\nOrrin Herald\n\nOctober 14, 2025 Tuesday\n\n${one}\n\nSECTION: NEWS\n\nLENGTH: 96 words\n\n${blank}\n\nLOAD-DATE: October 15, 2025\n`,
      )
      .join('\n\n'),
  ],
  [
    'Factiva',
    [title, second]
      .map(
        (one, i) =>
          `${one}\n\n96 words\n\n14 October 2025\n\nOrrin Herald\n\nORRH\n\nEnglish\n\n(c) 2025 Orrin Media\n\n${blank}\n\nDocument ORRH00002025101${i}ela00001`,
      )
      .join('\n\n'),
  ],
  [
    'Factiva codes',
    [title, second]
      .map(
        (one) =>
          `HD  ${one}\nWC  96 words\nPD  14 October 2025\nSN  Orrin Herald\nLP\n${blank}\nAN  Document ORRH000020251014ela00001`,
      )
      .join('\n\n'),
  ],
  [
    'ProQuest',
    [title, second]
      .map(
        (one, i) =>
          `____________________________________________________________\n\nDocument ${i + 1} of 2\n\n${one}\n\nProQuest document link\n\nFull text: ${blank}\n\nSubject: Ferries\n\nPublication title: Orrin Herald\n\nProQuest document ID: ${i}\n`,
      )
      .join('\n'),
  ],
  [
    'NewsBank',
    [title, second]
      .map(
        (one) =>
          `Paper: Orrin Herald\nTitle: ${one}\nDate: October 14, 2025\n\n${blank}\n\nCopyright (c) 2025, Orrin Herald\nRecord Number: 0FE1\n`,
      )
      .join('\n'),
  ],
  [
    'scraper fields',
    [title, second]
      .map((one) => `=====\nTitle: ${one}\nDate: 2025-10-14\nURL: https://orrin.example/\n=====\n\n${blank}\n`)
      .join('\n'),
  ],
  [
    'a reader',
    [title, second]
      .map((one) => `Title: ${one}\n\nURL Source: https://orrin.example/\n\nMarkdown Content:\n${blank}\n`)
      .join('\n'),
  ],
  [
    'an mbox',
    [title, second]
      .map(
        (one) =>
          `From news@orrin.example Tue Oct 14 06:05:00 2025\nFrom: Orrin Herald <news@orrin.example>\nSubject: ${one}\nDate: Tue, 14 Oct 2025 06:05:00 +0100\n\n${blank}\n`,
      )
      .join('\n'),
  ],
  [
    'TREC',
    [title, second]
      .map(
        (one) =>
          `<DOC>\n<HEADLINE>${one}</HEADLINE>\n<TEXT>\n<P>${rows.replaceAll('\n', '</P>\n<P>')}</P>\n</TEXT>\n</DOC>`,
      )
      .join('\n'),
  ],
  [
    'front matter',
    [title, second]
      .map((one) => `---\ntitle: ${one}\nauthors:\n  - Jane Roe\ndate: 2025-10-14\n---\n\n${blank}\n`)
      .join('\n'),
  ],
  [
    'front matter in TOML',
    [title, second]
      .map((one) => `+++\nheadline = "${one}"\nauthor = "Jane Roe"\n# saved\ndate = 2025-10-14\n+++\n\n${blank}\n`)
      .join('\n'),
  ],
  [
    'a reader, address first',
    [title, second]
      .map((one) => `URL Source: https://orrin.example/\n\nTitle: ${one}\n\nMarkdown Content:\n${blank}\n`)
      .join('\n'),
  ],
  [
    'ProQuest, counters without rules',
    [title, second]
      .map(
        (one, i) =>
          `Document ${i + 1} of 2\n\n${one}\n\nFull text: ${blank}\n\nSubject: Ferries\n\nPublication title: Orrin Herald\n\nProQuest document ID: ${i}\n`,
      )
      .join('\n'),
  ],
  ['Markdown', [title, second].map((one) => `# ${one}\n\nBy Jane Roe\n\nOctober 14, 2025\n\n${blank}\n`).join('\n')],
]

describe('a file of several articles', () => {
  test.each(files)('%s', (_, text) => {
    const parts = splitArticles(text).map(({ start, end }) => text.slice(start, end))
    expect(parts.map((part) => parseArticle(part).title)).toEqual([title, second])
    expect(parts.map((part) => parseArticle(part).text)).toEqual([blank, blank])
    expect(parts.flatMap((part) => parseArticle(part).warnings)).toEqual([])
    expect(parseArticle(text)).toMatchObject({ title, text: blank, warnings: [{ code: 'several-articles' }] })
  })

  test.each([...examples, ...moreExamples])('one article is one span: %s, %s', (_format, _what, text) => {
    expect(splitArticles(text)).toEqual([{ start: text.length - text.trimStart().length, end: text.trimEnd().length }])
  })
})

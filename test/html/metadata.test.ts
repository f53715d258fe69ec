import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../src/html/index.ts'
import { page, story } from './invented-page.ts'

const script = (json: string) => `<script type="application/ld+json">${json}</script>`
const read = (head: string, body = '', url?: string) =>
  fromHtml(page({ head, body: `<h1>Ferry sails again</h1>${body}${story}` }), { url }).article
const dateOf = (head: string, body?: string, url?: string) => read(head, body, url).published?.iso ?? null

describe('the date', () => {
  /** The most reliable first: each row is right where the rows above it are missing, and beats those below it. */
  const sources = [
    script('{"@type":"NewsArticle","datePublished":"2025-01-01T10:00:00Z"}'),
    '<meta property="article:published_time" content="2025-01-02T10:00:00Z">',
    '<meta name="parsely-pub-date" content="2025-01-03T10:00:00Z">',
    '<meta name="sailthru.date" content="2025-01-04T10:00:00Z">',
    '<meta itemprop="datePublished" content="2025-01-05T10:00:00Z">',
    '<meta name="dc.date.issued" content="2025-01-06">',
    '<meta name="pubdate" content="20250107">',
  ]

  test.each(sources.map((_, at) => at).filter((at) => at < 6))('row %i beats those below it', (at) => {
    expect(dateOf(sources.slice(at).reverse().join(''))?.slice(0, 10)).toBe(`2025-01-0${at + 1}`)
  })

  test.each([
    ['a tag that cannot be read', '<meta name="date" content="soon">', '<p>March 3, 2025</p>', '2025-03-03'],
    [
      'a printed date beats a marked one',
      '',
      '<p>March 3, 2025</p><time datetime="2025-03-09">9 March</time>',
      '2025-03-03',
    ],
    [
      'a marked one where none is printed',
      '',
      '<div><time datetime="2025-03-09T08:00Z"></time></div>',
      '2025-03-09T08:00Z',
    ],
    [
      '`pubdate` beats what is printed',
      '',
      '<p>March 3, 2025</p><time pubdate datetime="2025-03-04"></time>',
      '2025-03-04',
    ],
  ])('%s', (_name, head, body, iso) => {
    expect(dateOf(head, body)).toBe(iso)
  })

  test('the day in the address beats the first of many times', () => {
    const times = '<time datetime="2025-05-05"></time><time datetime="2025-05-06"></time>'
    expect(dateOf('', times, 'https://courier.example/2025/03/16/ferry')).toBe('2025-03-16')
    expect(dateOf('', times)).toBe('2025-05-05')
  })
})

describe('the author', () => {
  const named = (head: string, body = '') => read(head, body).authors

  test.each([
    ['an object', '{"@type":"NewsArticle","author":{"name":"Mara Quill"}}', ['Mara Quill']],
    [
      'a list',
      '{"@type":"Article","author":[{"name":"Mara Quill"},{"name":"Ole Brandt"}]}',
      ['Mara Quill', 'Ole Brandt'],
    ],
    [
      'a string',
      '{"@type":["Article","NewsArticle"],"author":"Mara Quill and Ole Brandt"}',
      ['Mara Quill', 'Ole Brandt'],
    ],
    [
      'an object elsewhere',
      '{"@graph":[{"@type":"NewsArticle","author":{"@id":"#q"}},{"@id":"#q","name":"Mara Quill"}]}',
      ['Mara Quill'],
    ],
    [
      'broken by a line end',
      '{"@type":"NewsArticle","description":"a\nb","author":{"name":"Mara Quill"},}',
      ['Mara Quill'],
    ],
    ['in CDATA', '//<![CDATA[\n{"@type":"NewsArticle","author":"Mara Quill"}\n//]]>', ['Mara Quill']],
    ['not of the article', '{"@type":"Person","author":"Mara Quill"}', []],
  ])('in JSON-LD: %s', (_name, json, authors) => {
    expect(named(script(json))).toEqual(authors)
  })

  test.each([
    ['meta', '<meta name="author" content="Mara Quill">'],
    ['meta of Facebook', '<meta property="article:author" content="By MARA QUILL">'],
    ['a card', '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Mara Quill">'],
  ])('in %s', (_name, head) => {
    expect(named(head)).toEqual(['Mara Quill'])
  })

  test.each([
    [
      'the outlet',
      '<meta property="og:site_name" content="Carrow Courier"><meta name="author" content="Carrow Courier">',
    ],
    ['an address', '<meta property="article:author" content="https://facebook.example/courier">'],
    ['a handle', '<meta name="author" content="@courier">'],
    ['nobody', ''],
  ])('the printed byline counts where the tag names %s', (_name, head) => {
    expect(named(head, '<p>By Ole Brandt</p>')).toEqual(['Ole Brandt'])
  })

  test('an agency goes to the agencies', () => {
    const { authors, agencies } = read('<meta name="author" content="Reuters">')
    expect([authors, agencies]).toEqual([[], ['Reuters']])
  })

  test('a link of the page counts where nothing else names one', () => {
    expect(named('', '<div><a rel="author" href="/quill">Mara Quill</a></div>')).toEqual(['Mara Quill'])
  })
})

describe('the title', () => {
  const titled = (title: string, body: string, head = '') =>
    fromHtml(`<title>${title}</title>${head}<body>${body}${story}`).article.title

  test.each([
    [
      'the heading that agrees with the tag',
      'Ferry sails again | Courier',
      '<h1>Courier</h1><h2>Ferry sails again</h2>',
      'Ferry sails again',
    ],
    ['as it is printed', 'Ferry sails again, a year on', '<h1>Ferry sails again</h1>', 'Ferry sails again'],
    ['the tag without the site', 'Ferry sails to Kell again - Carrow Courier', '', 'Ferry sails to Kell again'],
    [
      'encoded twice',
      'Q&amp;amp;A with a ferryman of Kell',
      '<h1>Q&amp;amp;A with a ferryman of Kell</h1>',
      'Q&A with a ferryman of Kell',
    ],
    [
      'without what is glued to it',
      'Ferry sails again',
      '<h1>Ferry sails again <span>Add to list</span></h1>',
      'Ferry sails again',
    ],
    ['the heading where there is no tag', '', '<h1>Ferry sails again</h1>', 'Ferry sails again'],
    [
      'without a menu that is glued to it',
      'Ferry sails again',
      '<h1>Ferry sails again <a>Add to ...</a></h1>',
      'Ferry sails again',
    ],
  ])('%s', (_name, title, body, expected) => {
    expect(titled(title, body)).toBe(expected)
  })
})

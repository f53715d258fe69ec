import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../src/html/index.ts'
import { locate, normalizeArticle } from '../../src/index.ts'
import { thrownBy } from '../copydesk-error.ts'
import { page, sentences, story, storyText } from './invented-page.ts'

const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const textOf = (html: string) => fromHtml(html).article.text

describe('a page', () => {
  const head = `<meta property="og:site_name" content="Carrow Courier"><link rel="canonical" href="https://courier.example/ferry">
    ${data({ '@type': 'NewsArticle', headline: 'Ferry sails again', author: { '@type': 'Person', name: 'Mara Quill' }, datePublished: '2025-03-17T06:30:00+01:00', dateModified: '2025-03-18' })}`
  const read = fromHtml(page({ head }), { url: 'https://courier.example/ferry?utm=1' })

  test('gives title, author, dates, address, outlet and body', () => {
    const { title, authors, published, updated, url, outlet, text, warnings } = read.article
    expect({ title, authors, url, outlet, text, warnings }).toEqual({
      title: 'Ferry sails again',
      authors: ['Mara Quill'],
      url: 'https://courier.example/ferry',
      outlet: 'Carrow Courier',
      text: storyText,
      warnings: [],
    })
    expect([published?.iso, updated?.iso]).toEqual(['2025-03-17T06:30:00+01:00', '2025-03-18'])
  })

  test('gives what its tags say', () => {
    expect(read.metadata).toEqual({
      title: 'Ferry sails again',
      authors: ['Mara Quill'],
      published: '2025-03-17T06:30:00+01:00',
      updated: '2025-03-18',
      url: 'https://courier.example/ferry',
      outlet: 'Carrow Courier',
      language: 'en-GB',
    })
  })

  test('every block is a slice of the Markdown that was read', () => {
    for (const { start, end, text } of read.article.blocks.filter(({ kind }) => kind === 'paragraph'))
      expect(read.input.slice(start, end)).toBe(text)
  })

  test('what was read goes on to locate and normalizeArticle', () => {
    const start = read.article.text.indexOf('About')
    const span = locate(read, { start, end: start + 5 })
    expect(read.input.slice(span.start, span.end)).toBe('About')
    expect(normalizeArticle(read).sentences.map(({ text }) => text)).toEqual(sentences)
  })

  test('is plain data', () => {
    expect(structuredClone(read)).toEqual(read)
  })
})

describe('what the caller knows', () => {
  test('wins over the tags', () => {
    const html = page({ head: '<meta name="author" content="Mara Quill">' })
    const { article } = fromHtml(html, { known: { title: 'Sailing', authors: ['Ole Brandt'], outlet: '' } })
    expect([article.title, article.authors]).toEqual(['Sailing', ['Ole Brandt']])
  })

  test.each([
    ['known', { known: { url: 'https://a.example/k' }, url: 'https://a.example/o' }, 'https://a.example/k'],
    ['the canonical address', { url: 'https://a.example/o' }, 'https://a.example/canonical'],
  ])('the address is that of %s', (_name, options, url) => {
    expect(fromHtml(page({ head: '<link rel="canonical" href="/canonical">' }), options).article.url).toBe(url)
  })

  test('the address is the one that was passed where the page names none', () => {
    expect(fromHtml(page(), { url: 'https://a.example/2025/03/17/ferry' }).article).toMatchObject({
      url: 'https://a.example/2025/03/17/ferry',
      published: { iso: '2025-03-17', printed: false },
    })
  })
})

describe('what is no article', () => {
  const shown = (extra: string) => textOf(page({ body: `<h1>Ferry sails again</h1>${story}${extra}` }))

  test.each([
    ['a script', '<script>var ferry = "The ferry is late."</script>'],
    ['a hidden note', '<p style="display: none">This is only for robots that read the page.</p>'],
    ['a note for screen readers', '<p aria-hidden="true">The picture of the ferry is shown here.</p>'],
    ['a caption', '<figure><img src="a.jpg"><figcaption>The ferry leaves the harbour.</figcaption></figure>'],
    ['a caption of a class', '<p class="wp-caption-text">The ferry leaves the harbour at dawn.</p>'],
    ['a gallery', '<div class="photo-gallery"><p>The crew waves from the upper deck on Monday.</p></div>'],
    [
      'the rules for comments',
      '<div class="comment_guidelines"><p>Keep it civil, and do not shout at others.</p></div>',
    ],
    ['a bar for sharing', '<div class="article-share"><p>Pass it on.</p></div>'],
    ['a post of another site', '<blockquote class="twitter-tweet"><p>I love this ferry so much.</p></blockquote>'],
    ['comments', '<div id="comments"><h3>Ole</h3><p>I sailed on it in my youth, it was a fine ship.</p></div>'],
    ['a player', '<video><p>Your browser cannot play the video of the ferry.</p></video>'],
  ])('%s is left out', (_name, extra) => {
    expect(shown(extra)).toBe(storyText)
  })

  test.each([
    ['an article behind a class that says hidden', `<div style="display:none">${story}</div>`],
    ['an article in a gallery', `<div class="gallery">${story}</div>`],
    ['an article named after its newsletter', `<div class="newsletter-article">${story}</div>`],
    ['an article in a container for comments', `<div class="comments">${story}</div>`],
    ['an article in a form, as old pages have it', `<form action="/search">${story}</form>`],
    ['an article in a table for layout', `<table><tr><td>${story}</td></tr></table>`],
    ['an article of line ends', `<div>${sentences.join('<br><br>')}</div>`],
    ['an AMP page for subscribers', `<section amp-access="subscriber" amp-access-hide>${story}</section>`],
  ])('%s stays', (_name, body) => {
    expect(textOf(page({ body: `<h1>Ferry sails again</h1>${body}` }))).toBe(storyText)
  })

  test('a story whose words are linked is read without its links', () => {
    const linked = sentences.map((one) => `<p><a href="/ferry">${one}</a></p>`).join('')
    expect(textOf(page({ body: `<h1>Ferry sails again</h1>${linked}` }))).toBe(storyText)
  })
})

describe('a page that keeps its text in its data', () => {
  const shell = (articleBody: string, printed: string) =>
    fromHtml(
      page({
        head: data({ '@type': 'NewsArticle', headline: 'Ferry sails again', datePublished: '2025-03-16', articleBody }),
        body: `<h1>Ferry sails again</h1>${printed}`,
      }),
    )
  const opening = `<p>${sentences[0]}</p>`

  test.each([
    ['lines', sentences.join('\n')],
    ['HTML', sentences.map((line) => `<p>${line}</p>`).join('')],
  ])('is read from there: %s', (_name, body) => {
    const { article, input } = shell(body, opening)
    expect(article).toMatchObject({ title: 'Ferry sails again', text: storyText, published: { iso: '2025-03-16' } })
    expect(input).toContain(sentences.at(-1))
  })

  test.each([
    ['the page prints it too', `${story} Some more.`, story],
    ['the data hold a summary', `${sentences[1]}`, opening],
  ])('is not where %s', (_name, body, printed) => {
    expect(shell(body, printed).article.text).toBe(printed === story ? storyText : sentences[0])
  })
})

test('a fragment is read as one', () => {
  expect(fromHtml('<p>The ferry sailed.</p><p>It was <b>late</b>.</p>').article.text).toBe(
    'The ferry sailed.\n\nIt was late.',
  )
})

test('`body: markdown` keeps links and emphasis', () => {
  const html = '<h1>Ferry</h1><p>The <b>ferry</b> to <a href="/kell">Kell</a> sailed <i>late</i>.</p>'
  expect(fromHtml(html, { body: 'markdown', url: 'https://courier.example/a/b' }).article.text).toBe(
    'The **ferry** to [Kell](https://courier.example/kell) sailed *late*.',
  )
})

describe('several articles', () => {
  const one = `<article><h2>A ferry</h2>${story}${story}</article>`
  const codes = (body: string) => fromHtml(page({ body })).article.warnings.map(({ code }) => code)

  test('are warned of', () => {
    expect(codes(one + one.replace('A ferry', 'Another'))).toContain('several-articles')
  })

  test('one with teasers of others is one', () => {
    const teaser = '<article><h3>Council sells the mill</h3><p>It went to a baker.</p></article>'
    expect(codes(one + teaser + teaser)).not.toContain('several-articles')
  })
})

describe('arguments', () => {
  test.each([
    ['a number', () => fromHtml(1 as never), 'wrong-type', 'html'],
    ['an unknown option', () => fromHtml('', { links: true } as never), 'unknown-option', 'options.links'],
    ['an address that is none', () => fromHtml('', { url: 1 as never }), 'wrong-type', 'options.url'],
    ['an unknown mode', () => fromHtml('', { mode: 'fast' as never }), 'wrong-value', 'options.mode'],
    ['known that is none', () => fromHtml('', { known: 1 as never }), 'wrong-type', 'options.known'],
    ['null', () => fromHtml('', null as never), 'wrong-type', 'options'],
  ])('%s is refused', (_name, run, code, path) => {
    expect(thrownBy(run)).toMatchObject({ code, path })
  })
})

import { describe, expect, test } from 'vitest'
import { publishedIn, updatedIn } from '../../src/html/metadata/dates.ts'
import { decoded } from '../../src/html/metadata/decoded.ts'
import { articleIn, linkedData, namesIn } from '../../src/html/metadata/linked-data.ts'
import { outletIn } from '../../src/html/metadata/outlet.ts'
import { type PageTags, pageTags } from '../../src/html/metadata/page-tags.ts'
import { markedPeople, taggedPeople } from '../../src/html/metadata/people.ts'
import { headingTitle, tagTitle, titleBeside } from '../../src/html/metadata/title.ts'
import { pageOfHtml } from '../../src/html/page-of-html.ts'

const tagsOf = (html: string): PageTags => pageTags(pageOfHtml(html))
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`
const data = (...nodes: object[]): string =>
  nodes.map((node) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`).join('')

describe('the tags of a page', () => {
  test('are told by name, in small letters, all of one name in order', () => {
    const { meta: found } = tagsOf(
      '<meta property="OG:Title " content=" A "><meta name="og:title" content="B"><meta itemprop="x" content="C">' +
        '<meta http-equiv="y" content="D"><meta name="empty" content=" "><meta content="E"><meta property="p" name="n" content="F">',
    )
    expect(Object.fromEntries(found)).toEqual({ 'og:title': ['A', 'B'], x: ['C'], y: ['D'], p: ['F'] })
  })

  test('of one kind the first counts', () => {
    const tags = tagsOf(
      '<html lang="en"><head><title> A <b></title><title>B</title><base href="/a"><base href="/b">' +
        '<link rel="icon" href="/i"><link rel="alternate canonical" href="/c"><link rel="canonical" href="/d"></head>',
    )
    expect(tags).toMatchObject({ title: 'A <b>', base: '/a', canonical: '/c', language: 'en' })
    expect(tagsOf('<title> </title><title>B</title>').title).toBe('B')
  })

  test('headings and times, with what marks them', () => {
    const tags = tagsOf(
      '<h1>A</h1><h4>B <i>c</i></h4><h5>D</h5><time datetime="2025-03-01">x</time><time pubdate>March 2</time>',
    )
    expect(tags.headings).toEqual([
      { level: 1, text: 'A' },
      { level: 4, text: 'B c' },
    ])
    expect(tags.times).toEqual([
      { value: '2025-03-01', published: false },
      { value: 'March 2', published: true },
    ])
    expect(tagsOf('<h2>x</h2>'.repeat(250)).headings).toHaveLength(200)
    expect(tagsOf('<time>x</time>'.repeat(60)).times).toHaveLength(50)
  })

  test('what the page marks in itself', () => {
    const { marked } = tagsOf(
      '<p itemprop="Author">Q</p><span itemprop="datePublished" content="1" datetime="2"></span>' +
        '<time itemprop="dateModified" datetime="2">x</time><p itemprop="other">y</p><meta itemprop="author" content="z">' +
        '<a rel="nofollow author">R</a><a rel="authors">S</a><b rel="author">T</b><a rel="author">U</a>',
    )
    expect(Object.fromEntries(marked)).toEqual({
      author: ['Q'],
      datepublished: ['1'],
      datemodified: ['2'],
      'rel=author': ['R', 'U'],
    })
  })

  test('a fragment has none of what only pages have', () => {
    for (const tag of [
      '<title>a</title>',
      '<meta name="a">',
      '<link>',
      '<nav>a</nav>',
      '<header>a</header>',
      '<footer>a</footer>',
      '<aside>a</aside>',
    ])
      expect(tagsOf(`${tag}<p>b</p>`).isPage).toBe(true)
    expect(tagsOf('<div><p>b</p></div>').isPage).toBe(false)
  })
})

describe('linked data', () => {
  test('is every object in order, outer before inner', () => {
    const found = linkedData(['{"a":{"n":1},"b":[{"n":2},[{"n":3}]]}', 'no', '[{"n":4}]', '5', 'null'])
    expect(found.map((node) => node['n'] ?? 'outer')).toEqual(['outer', 1, 2, 3, 4])
  })

  test('is looked at six levels deep, and up to so many objects', () => {
    const nested = (depth: number): string => (depth === 0 ? '{"n":1}' : `{"a":${nested(depth - 1)}}`)
    expect(linkedData([nested(6)])).toHaveLength(7)
    expect(linkedData([nested(7)])).toHaveLength(7)
    expect(linkedData([`[${Array.from({ length: 2500 }, () => '{}').join(',')}]`])).toHaveLength(2000)
    expect(linkedData(['{}', `[${Array.from({ length: 2500 }, () => '{}').join(',')}]`])).toHaveLength(2000)
  })

  test.each([
    ['<!-- {"n":1} -->'],
    ['<![CDATA[{"n":1}]]>'],
    ['//<![CDATA[\n{"n":1}\n//]]>'],
    ['{"n":1,}'],
    ['[{"n":1}, ]'],
    ['{"n":1};'],
    ['{"n":1,"a":"b\n\tc"}'],
  ])('is mended: %j', (script) => {
    expect(linkedData([script])).toMatchObject([{ n: 1 }])
  })

  test.each([
    ['Article', true],
    ['NewsArticle', true],
    ['BlogPosting', true],
    ['Report', true],
    ['ReportageNewsArticle', true],
    ['Review', true],
    ['CriticReview', true],
    ['ReviewNewsArticle', true],
    ['WebPage', false],
    ['ArticleList', false],
    ['AggregateReview', false],
    ['Reporter', false],
  ])('speaks of the article by its type: %s, %s', (type, is) => {
    const [one, list] = [{ '@type': type }, { '@type': [7, 'Thing', type] }]
    expect([articleIn([{}, one]), articleIn([list])]).toEqual(is ? [one, list] : [null, null])
  })

  test('names are strings, or those of objects, also of objects elsewhere', () => {
    const nodes = [
      { '@id': '#q' },
      { '@id': '#q', name: 7 },
      { '@id': '#q', name: 'Quill' },
      { '@id': '#q', name: 'Other' },
    ]
    expect(namesIn('Quill', [])).toEqual(['Quill'])
    expect(namesIn([{ name: 'Quill' }, 'Brandt', { name: ['A', 7, 'B'] }, null, 7, {}], [])).toEqual([
      'Quill',
      'Brandt',
      'A',
      'B',
    ])
    expect(namesIn({ '@id': '#q' }, nodes)).toEqual(['Quill'])
    expect(namesIn({ '@id': '#r' }, nodes)).toEqual([])
    expect(namesIn({ '@id': '#q', name: 'Own' }, nodes)).toEqual(['Own'])
    expect(namesIn(undefined, nodes)).toEqual([])
    expect(
      namesIn(
        Array.from({ length: 60 }, () => 'a'),
        [],
      ),
    ).toHaveLength(50)
  })
})

describe('dates', () => {
  const rows = [
    data({ '@type': 'NewsArticle', datePublished: '01', dateCreated: '26' }),
    ...(
      'article:published_time og:article:published_time og:published_time parsely-pub-date sailthru.date bt:pubdate ' +
      'datepublished dc.date.issued dcterms.issued dcterms.created citation_publication_date citation_date pubdate ' +
      'publishdate publish-date publish_date publication_date dc.date date article.published cxenseparse:recs:publishtime ' +
      'rnews:datepublished iso-8601-publish-date originalpublicationdate'
    )
      .split(' ')
      .map((name, at) => meta(name, String(at + 2).padStart(2, '0'))),
    '<p itemprop="datePublished">27</p>',
    '<p itemprop="dateCreated">28</p>',
    '<time pubdate>29</time><time>30</time>',
  ]

  test('of publication come from the most reliable tag first', () => {
    expect(publishedIn(tagsOf(rows.toReversed().join('')))).toEqual(
      Array.from({ length: 29 }, (_, at) => String(at + 1).padStart(2, '0')).flatMap((one) =>
        one === '01' || one === '26' ? [one, one] : [one],
      ),
    )
  })

  test('of data are those of the article, then the first of any object', () => {
    const json = data(
      { '@type': 'WebPage', datePublished: 'a' },
      { datePublished: 7 },
      { '@type': 'Article', datePublished: 'b' },
    )
    expect(publishedIn(tagsOf(json))).toEqual(['b', 'a'])
  })

  test('of the last change', () => {
    const names = 'article:modified_time og:updated_time last-modified dcterms.modified datemodified'.split(' ')
    const tags = names.map((name, at) => meta(name, `${at}`)).reverse()
    const html = `<p itemprop="dateModified">9</p>${tags.join('')}${data({ '@type': 'Article', dateModified: 'x' })}`
    expect(updatedIn(tagsOf(html))).toEqual(['x', 'x', '0', '1', '2', '3', '4', '9'])
  })
})

describe('people', () => {
  test('come from the most reliable tag first', () => {
    const names =
      'author article:author article:author_name og:article:author byl parsely-author sailthru.author bt:author ' +
      'cxenseparse:author citation_author dc.creator dcterms.creator dc.creator.name'
    const tags = names.split(' ').map((name, at) => meta(name, `${at}`))
    const card = meta('twitter:label1', 'Written by') + meta('twitter:data1', 'card')
    const json = data({ '@type': 'Article', author: 'a', creator: [{ name: 'c' }, 'd'] })
    expect(taggedPeople(tagsOf([card, ...tags.reverse(), json].join('')))).toEqual([
      ['a'],
      ['c', 'd'],
      ...Array.from({ length: 13 }, (_, at) => [`${at}`]),
      ['card'],
    ])
    expect(taggedPeople(tagsOf(meta('twitter:label1', 'Reading time') + meta('twitter:data1', 'card')))).toEqual([])
  })

  test('that the page marks itself are the first of each kind', () => {
    const html = '<p itemprop="author">A</p><p itemprop="author">B</p><a rel="author">C</a><a rel="author">D</a>'
    expect(markedPeople(tagsOf(html))).toEqual([['C'], ['A']])
    expect(markedPeople(tagsOf('<p>A</p>'))).toEqual([])
  })
})

describe('the outlet', () => {
  const site = meta('og:site_name', 'Site')
  const publisher = data({ '@type': 'Article', publisher: { name: 'Publisher' } })
  const app = meta('application-name', 'App')
  const dc = meta('dc.publisher', 'Dc')

  test.each([
    [dc + app + publisher + site, 'Site'],
    [dc + app + publisher, 'Publisher'],
    [dc + app, 'App'],
    [dc, 'Dc'],
    ['<p>a</p>', null],
    [meta('og:site_name', 'https://a.example') + dc, 'Dc'],
    [meta('og:site_name', '@courier') + dc, 'Dc'],
    [meta('og:site_name', 'x'.repeat(81)) + dc, 'Dc'],
    [meta('og:site_name', 'x'.repeat(80)) + dc, 'x'.repeat(80)],
    [meta('og:site_name', '&lt;b&gt;') + dc, 'Dc'],
    [meta('og:site_name', 'A &amp;amp; B'), 'A & B'],
  ])('%s', (html, outlet) => {
    expect(outletIn(tagsOf(html))).toBe(outlet)
  })
})

describe('what is encoded twice', () => {
  test.each([
    ['a &amp;amp; b', 'a & b'],
    ['&lt;b&gt;a&lt;/b&gt; &lt; b', 'a < b'],
    ['&#8217; &#x2019; &rsquo; &LDQUO;', '’ ’ ’ “'],
    ['&nothing; &#9; &#31; &#32;a', '&nothing; &#9; &#31; a'],
    ['&#1114111;&#1114112;', '\u{10ffff}&#1114112;'],
    ['&#xd800; &#xdfff; &#xe000; &#xd7ff;', '&#xd800; &#xdfff; \ue000 \ud7ff'],
    [' a \n b ', 'a b'],
  ])('%j', (text, expected) => {
    expect(decoded(text)).toBe(expected)
  })
})

describe('titles', () => {
  test('come from the most reliable tag first', () => {
    const og = meta('og:title', 'Og')
    const json = data({ '@type': 'Article', headline: 'Headline', name: 'Name' })
    const twitter = meta('twitter:title', 'Twitter')
    expect(
      [og + json + twitter, json + twitter, twitter].map((html) => tagTitle(tagsOf(`<title>Title</title>${html}`))),
    ).toEqual(['Og', 'Headline', 'Twitter'])
    expect(tagTitle(tagsOf(`<title>Title</title>${meta('og:title', '---')}`))).toBe('Title')
    expect(tagTitle(tagsOf(data({ '@type': 'Article', name: 'Name' })))).toBe('Name')
    expect(tagTitle(tagsOf('<p>a</p>'))).toBeNull()
  })

  const heading = (title: string, ...headings: string[]) =>
    headingTitle(tagsOf(`<title>${title}</title>${headings.join('')}`))

  test('are the heading that has most of the words of a tag', () => {
    expect(heading('one two three four', '<h1>one two three four</h1>')).toBe('one two three four')
    // Three of five and three of five: exactly the least; of a lower level it is less.
    expect(heading('a b c d e', '<h1>a b c x y</h1>')).toBe('a b c x y')
    expect(heading('a b c d e', '<h2>a b c x y</h2>')).toBeNull()
    expect(heading('a b c d e', '<h1>a b x y z</h1>')).toBeNull()
    expect(heading('a b c d', '<h1>a b c x</h1>', '<h3>a b c d</h3>')).toBe('a b c d')
    expect(heading('a b c d', '<h1>A b c d</h1>', '<h1>a B c d</h1>')).toBe('A b c d')
    expect(heading('a b c d', '<h3>a b c d e</h3>', '<h1>a b c d f</h1>')).toBe('a b c d f')
    expect(heading('a a', '<h1>a b</h1>')).toBeNull()
    expect(heading('a a b', '<h1>a a b</h1>')).toBe('a a b')
    expect(heading('', '<h1>a</h1>')).toBeNull()
    // A word counts as often as both have it.
    expect(heading('a b', '<h1>a a</h1>')).toBeNull()
    expect(heading('a a', '<h1>a a</h1>')).toBe('a a')
  })

  test('are of a lower level where it says so much more', () => {
    const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ')
    // Two levels cost 0.04: all words against 0.95 of them, and against 32 of 33.
    expect(heading(words(20), `<h1>${words(19)} other</h1>`, `<h3>${words(20)}</h3>`)).toBe(words(20))
    expect(heading(words(16), `<h1>${words(16)} other</h1>`, `<h3>${words(16)}</h3>`)).toBe(`${words(16)} other`)
  })

  test('may agree with the longest part of a tag alone', () => {
    const [line, before, after] = [
      'Ferry sails again to Kell on Monday',
      'Kell and the isles today',
      'The Sound Post Weekly and Mail',
    ]
    expect(heading(`${before} | ${line} | ${after}`, `<h1>${line}</h1>`)).toBe(line)
  })

  test.each([' | ', ' • ', ' · ', ' » ', ' – ', ' — ', ' - ', '|', ': '])(
    'the longest part of a title counts too: %j',
    (mark) => {
      const title = `Courier${mark}Ferry sails to Kell${mark}News of all the sound`
      expect(heading(title.replace(' of all the sound', ''), '<h1>Ferry sails to Kell</h1>')).toBe(
        'Ferry sails to Kell',
      )
    },
  )

  test.each([
    'Sponsored by Quill',
    'Add to ...',
    'Add to …',
    'Add to my list',
    'Add to favourites',
    'Add to favorites',
    'Add to bookmarks',
    'Add to reading list',
    'Share this story',
  ])('without %j', (glued) => {
    expect(heading('Ferry sails to Kell', `<h1>Ferry sails to Kell <b>${glued}</b></h1>`)).toBe('Ferry sails to Kell')
  })

  test('stay with words that only look glued', () => {
    for (const title of [
      'Towns add to their fleets',
      'He would share this',
      'Law sponsored by Quill passes',
      'Share this: a ferry',
    ])
      expect(heading(title, `<h1>${title}</h1>`)).toBe(title)
  })

  test('beside a title that was read, only where the two differ', () => {
    const beside = (title: string, outlet: string | null, read: string | null) =>
      titleBeside(tagsOf(`<title>${title}</title>`), outlet, read)
    expect(beside('Ferry sails to Kell - Courier', null, null)).toBe('Ferry sails to Kell')
    expect(beside('Ferry sails to Kell - Courier', 'Courier', 'Home')).toBe('Ferry sails to Kell')
    expect(beside('Ferry sails - to Kell', 'Courier', null)).toBe('Ferry sails - to Kell')
    expect(beside('Ferry sails - to Kell | The Courier', 'Courier', null)).toBe('Ferry sails - to Kell')
    expect(beside('Ferry sails to Kell', null, null)).toBe('Ferry sails to Kell')
    expect(beside('a b c d e', null, 'a b c x y')).toBeNull()
    expect(beside('a b c d e', null, 'a b x y z')).toBe('a b c d e')
    expect(beside(' ', null, null)).toBeNull()
  })
})

import { describe, expect, test } from 'vitest'
import { chooseReading } from '../../src/html/choose-reading.ts'
import { copyPage } from '../../src/html/copy-page.ts'
import { decodeBytes } from '../../src/html/decode-bytes.ts'
import { droppedIn } from '../../src/html/dropped.ts'
import { escapeMarks } from '../../src/html/escape-marks.ts'
import { fromHtml } from '../../src/html/index.ts'
import { mergedKnown } from '../../src/html/merged-known.ts'
import type { PageElement } from '../../src/html/page-node.ts'
import { pageOfHtml } from '../../src/html/page-of-html.ts'
import { restoreBeside } from '../../src/html/restore-beside.ts'
import { severalArticles } from '../../src/html/several-articles.ts'
import { textOf, tidy, walk } from '../../src/html/walk.ts'
import { wordsIn } from '../../src/html/words-in.ts'
import { writeMarkdown } from '../../src/html/write-markdown.ts'
import type { Article, ArticleBlock } from '../../src/index.ts'

/** So many words, the last with a stop. */
const words = (count: number, word = 'ferry'): string => `${Array.from({ length: count }, () => word).join(' ')}.`

describe('words', () => {
  test.each([
    ['', 0],
    [' \n\t', 0],
    ['a', 1],
    [' a  b\u00a0c\nd ', 4],
    ['a-b c’d', 2],
    ['\u0000a\u0020b', 2],
    ['a!b', 1],
  ])('%j has %i', (text, count) => {
    expect(wordsIn(text)).toBe(count)
  })
})

describe('a walk through a page', () => {
  const page = pageOfHtml('<body><p>One <b>two</b><br>three</p><div><i>four</i></div></body>')
  const named = (skipped: string): string => {
    const seen: string[] = []
    walk(page, {
      enter: ({ name }) => {
        if (name === skipped) return false
        seen.push(`<${name}`)
        return true
      },
      text: (text) => void seen.push(text),
      leave: ({ name }) => void seen.push(`${name}>`),
    })
    return seen.join(' ')
  }

  test('goes in and out of each element in order, and not into what is passed by', () => {
    expect(named('')).toBe(
      '<#document <html <head head> <body <p One  <b two b> <br br> three p> <div <i four i> div> body> html> #document>',
    )
    expect(named('p')).toBe('<#document <html <head head> <body <div <i four i> div> body> html> #document>')
    expect(named('#document')).toBe('')
  })

  test('gathers its words', () => {
    expect(textOf(page)).toBe('One two threefour')
    expect(tidy(' a \n\u00a0b ')).toBe('a b')
  })
})

describe('a page as plain nodes', () => {
  interface Made {
    readonly name?: string
    readonly type?: string
    readonly text?: string
    readonly inner?: readonly Made[]
  }
  const copied = (inner: readonly Made[]): PageElement =>
    copyPage<Made>(
      { inner },
      {
        read: ({ name, type, text }) => {
          if (text !== undefined) return text
          return name === undefined
            ? null
            : { name, attributes: type === undefined ? [] : [{ name: 'type', value: type }] }
        },
        children: (node) => node.inner ?? [],
      },
    )
  const nested = (depth: number): Made => {
    let made: Made = { text: 'deep' }
    for (let level = 0; level < depth; level++) made = { name: 'div', inner: [made, { text: `${level}` }] }
    return made
  }

  test('has its elements and texts, and of scripts those that hold data', () => {
    const script = (type?: string): Made => ({
      name: 'script',
      inner: [{ text: 'x' }],
      ...(type === undefined ? {} : { type }),
    })
    const page = copied([
      { text: 'a' },
      {},
      script(),
      script('text/javascript'),
      script('Application/LD+JSON'),
      { name: 'p' },
    ])
    expect(page.children.map((one) => (typeof one === 'string' ? one : one.name))).toEqual(['a', 'script', 'p'])
    for (const name of 'style noscript template iframe svg math canvas object embed select option input textarea audio video map'.split(
      ' ',
    ))
      expect(copied([{ name, inner: [{ text: 'x' }] }]).children).toEqual([])
  })

  test('is 400 levels deep at most; deeper elements keep their order', () => {
    let depth = 0
    let deepest = 0
    let text = ''
    walk(copied([nested(1000)]), {
      enter: () => {
        deepest = Math.max(deepest, ++depth)
        return true
      },
      text: (one) => {
        text += ` ${one}`
      },
      leave: () => void depth--,
    })
    // The page itself among them.
    expect(deepest).toBe(401)
    expect(text).toBe(` deep ${Array.from({ length: 1000 }, (_, level) => level).join(' ')}`)
  })
})

describe('what is left out', () => {
  /** The name or id of what is dropped of a body, in which `rest` words stand beside it. */
  const dropped = (html: string, rest = 100): string[] => {
    const page = pageOfHtml(`<body>${html}<p>${words(rest)}</p></body>`)
    const isDropped = droppedIn(page)
    const found: string[] = []
    walk(page, {
      enter: (element) => {
        if (element.name === 'head' || !isDropped(element)) return true
        found.push(element.attributes.find(({ name }) => name === 'id')?.value ?? element.name)
        return false
      },
    })
    return found
  }

  test('goes by name', () => {
    for (const name of 'button label nav aside footer dialog menu figcaption'.split(' '))
      expect(dropped(`<${name}>a</${name}>`)).toEqual([name])
    for (const name of ['header', 'form', 'section', 'p']) expect(dropped(`<${name}>a</${name}>`)).toEqual([])
    expect(dropped('<picture><img src="a"></picture>')).toEqual(['picture'])
  })

  test.each([
    ['hidden', '<div id="it" hidden>'],
    ['hidden from readers', '<div id="it" aria-hidden="true">'],
    ['not shown', '<div id="it" style="color: red; display : none">'],
    ['not visible', '<div id="it" style="visibility:hidden">'],
  ])('goes where it is %s, and is less than two fifths of the page', (_, tag) => {
    expect(dropped(`${tag}${words(39)}</div>`, 61)).toEqual(['it'])
    expect(dropped(`${tag}${words(40)}</div>`, 60)).toEqual([])
  })

  test('stays where it is shown', () => {
    for (const tag of [
      '<div id="it" aria-hidden="false">',
      '<div id="it" style="display:block">',
      '<div id="it" style="nodisplay:none">',
    ])
      expect(dropped(`${tag}a</div>`)).toEqual([])
  })

  test.each([
    'twitter-tweet twitter-video instagram-media fb-post fb-video tiktok-embed reddit-embed',
    'caption photo-caption image_cutline caption-text wp-caption-text',
    'comment comments the-comments commentlist disqus respond replies comments-area comment-list comment_section',
    'comments-wrapper comment-box comment-thread comments-container comment-block comment-form comment-body',
    'gallery photo-gallery slideshow carousel gallery-main',
  ])('goes by its class or id, where it is less than two fifths: %s', (marks) => {
    for (const mark of marks.split(' ')) {
      expect([mark, dropped(`<div class="${mark} x">${words(39)}</div>`, 61)]).toEqual([mark, ['div']])
      expect(dropped(`<div class="${mark}">${words(40)}</div>`, 60)).toEqual([])
      expect(dropped(`<div class="x" id="${mark}">a</div>`)).toEqual([mark])
    }
  })

  test('goes by a class that stands on stories too, where it is short', () => {
    for (const mark of 'share article-share sharing social toolbar newsletter sign-up signup breadcrumb breadcrumbs pagination'.split(
      ' ',
    )) {
      expect([mark, dropped(`<div class="${mark}">${words(4)}</div>`, 96)]).toEqual([mark, ['div']])
      expect(dropped(`<div class="${mark}">${words(5)}</div>`, 95)).toEqual([])
    }
  })

  test('stays with a class that only has such letters, or on an element of the page itself', () => {
    for (const mark of ['captions', 'commentary', 'shared', 'socials', 'galleryx', 'unrespond'])
      expect(dropped(`<div class="${mark}">a</div>`)).toEqual([])
    expect(dropped('<article class="share"><main class="share"><h1 class="share">a</h1></main></article>')).toEqual([])
    expect(dropped('<table class="share"><tr class="share"><td class="share">a</td></tr></table>')).toEqual([])
  })

  test('is measured without what goes by its name', () => {
    expect(dropped(`<div class="share">${words(4)}<nav>${words(90)}</nav></div>`, 96)).toEqual(['div'])
    expect(dropped(`<nav>${words(90)}</nav><div class="share">${words(5)}</div>`, 95)).toEqual(['nav'])
  })
})

describe('marks in words', () => {
  test.each([
    ['a & b &amp c', 'a & b &amp c'],
    ['&amp; &#38; &#x26;', '&amp;amp; &amp;#38; &amp;#x26;'],
    ['a < b <p> </p> <!--', 'a < b &lt;p> &lt;/p> &lt;!--'],
    ['2 * 3 *a* a*', '2 * 3 &#42;a&#42; a&#42;'],
    ['`a` ~ ~~a~~', '&#96;a&#96; ~ &#126;~a&#126;~'],
    ['a\\b a\\* \\_', 'a\\b a&#92;&#42; &#92;&#95;'],
    ['[a](b) [a] (b)', '[a]&#40;b) [a] (b)'],
    ['snake_case _a_ a_', 'snake_case &#95;a&#95; a&#95;'],
    ['plain', 'plain'],
  ])('%j', (text, expected) => {
    expect(escapeMarks(text)).toBe(expected)
  })
})

describe('boxes', () => {
  const boxes = (html: string): readonly number[] =>
    writeMarkdown(pageOfHtml(html), { links: true, emphasis: false, base: null, isDropped: () => false }).boxes

  test('are the elements that hold paragraphs; siblings of one name and class are one', () => {
    expect(boxes('<p>a</p><p>b</p>')).toEqual([1, 1])
    expect(boxes('<div>a</div><div>b</div><div class="x">c</div><section>d</section>')).toEqual([2, 2, 3, 4])
    expect(boxes('<div><div class="x">a</div></div><div class="x">b</div>e')).toEqual([3, 4, 1])
    expect(boxes('<ul><li>a</li></ul><blockquote>b</blockquote>')).toEqual([1, 1])
  })

  test('blocks begin where they stand in the text', () => {
    const { text, starts } = writeMarkdown(pageOfHtml('<h2>One</h2><p>Two<br>three</p><ul><li>Four</ul>'), {
      links: true,
      emphasis: false,
      base: null,
      isDropped: () => false,
    })
    expect(starts.map((start, at) => text.slice(start, (starts[at + 1] ?? text.length + 2) - 2))).toEqual([
      '## One',
      'Two\nthree',
      '- Four',
    ])
  })

  test('emphasis is marked where it is wanted, around words and in each line', () => {
    const marked = (html: string, links = true) =>
      writeMarkdown(pageOfHtml(html), { links, emphasis: true, base: null, isDropped: () => false }).text
    expect(marked('<p>a <b> b </b> <strong>c</strong> <em>d</em> <i>e</i> <b> </b> <u>f</u></p>')).toBe(
      'a **b** **c** *d* *e* f',
    )
    expect(marked('<p><b>a<br>b</b> c</p>')).toBe('**a**\n**b** c')
    expect(marked('<p><b>a<a href="/x"> b</a></b></p>', false)).toBe('**a b**')
    expect(marked('<p><b>a<a href="/x"> b</a></b></p>')).toBe('**a [b](/x)**')
  })
})

describe('several articles', () => {
  const article = (count: number, heading = '<h2>a</h2>') =>
    `<article>${heading}<p>${words(count)}</p><div>x</div></article>`

  test('are whole ones, with a heading and a hundred words in paragraphs', () => {
    const found = (html: string) => severalArticles(pageOfHtml(html))?.message ?? null
    expect(found(article(100) + article(100))).toBe('The page holds 2 articles; they were read as one.')
    expect(found(article(100) + article(100) + article(300))).toMatch(/3 articles/)
    expect(found(article(100))).toBeNull()
    expect(found(article(100) + article(99))).toBeNull()
    expect(found(article(100) + article(100, ''))).toBeNull()
    expect(found(article(100, '<h1>a</h1>') + article(100, '<h3>a</h3>'))).not.toBeNull()
    expect(found(article(100) + article(100, '<h4>a</h4>'))).toBeNull()
    expect(found(`<article><h2>a</h2>${article(100)}${article(100)}</article>`)).toBeNull()
    expect(found(`<article><h2>a</h2><p>${words(60)}</p><p>${words(40)}</p></article>${article(100)}`)).not.toBeNull()
  })
})

describe('two readings of a page', () => {
  /** What was read: `linked` with its links or `bare` without. The lines of the two, and how much of either is kept. */
  const chosen = (linked: string, bare: string): string => {
    let asked = 0
    const { page } = chooseReading(
      (links) => {
        asked++
        return { text: links ? linked : bare, starts: [0], boxes: [0] }
      },
      { mode: 'balanced' },
    )
    return `${page.text === linked ? 'linked' : 'bare'} ${asked}`
  }
  /** Lines of links are read as menus. */
  const menu = (count: number): string =>
    Array.from({ length: count }, (_, at) => `[${words(13, `story${at}`).replace('.', '')}](/story/${at})`).join('\n\n')
  const prose = words(40, 'kell')

  test('with its links it is right where most of its words are kept', () => {
    expect(chosen(prose, prose)).toBe('linked 1')
  })

  test('without them where that brings back paragraphs', () => {
    const lines = Array.from({ length: 12 }, (_, at) => words(14, `ferry${at}`))
    const linked = `${words(20, 'kell')}\n\n${lines.map((line) => `[${line}](/x)`).join('\n\n')}`
    const bare = `${words(20, 'kell')}\n\n${lines.join('\n\n')}`
    expect(chosen(linked, bare)).toBe('bare 2')
    // Not where what comes back are no sentences.
    expect(
      chosen(
        `${words(20, 'kell')}\n\n${menu(12)}`,
        `${words(20, 'kell')}\n\n${menu(12).replace(/[[\]]|\(.*?\)/g, '')}`,
      ),
    ).toBe('linked 2')
  })
})

describe('what stands beside the article', () => {
  const block = (text: string, start: number, known: Partial<ArticleBlock>): ArticleBlock =>
    ({
      kind: 'paragraph',
      start,
      end: start + text.length,
      text,
      textStart: 0,
      reason: null,
      rule: null,
      ...known,
    }) as ArticleBlock
  const off = { kind: 'boilerplate', reason: 'off-article', rule: 'off-article/after', textStart: null } as const

  /** Ten words in the first box and `rest` in another; then a line that was taken for a part of the page. */
  function back(line: string, { rest = 0, box = 1, raw = line, known = off as Partial<ArticleBlock> } = {}): string {
    const body = [words(10), words(rest, 'kell'), raw]
    const text = body.join('\n\n')
    const starts = [0, body[0]!.length + 2, body[0]!.length + body[1]!.length + 4]
    const blocks = [
      block(body[0]!, 0, {}),
      block(body[1]!, starts[1]!, {}),
      { ...block(line, starts[2]!, known), end: text.length },
    ]
    const article = { text: `${body[0]}\n\n${body[1]}`, blocks } as unknown as Article
    const read = restoreBeside(article, { text, starts, boxes: [1, 2, box] })
    if (read === article) return 'left'
    expect(read.text).toBe(`${body[0]}\n\n${body[1]}\n\n${line}`)
    for (const one of read.blocks)
      expect(read.text.slice(one.textStart!, one.textStart! + one.text.length)).toBe(one.text)
    return `${read.blocks[2]!.kind} ${read.blocks[2]!.reason}`
  }
  const sentence = words(8)

  test('comes back where three tenths of the article stand in its element', () => {
    expect(back(sentence, { rest: 23 })).toBe('paragraph null')
    expect(back(sentence, { rest: 24 })).toBe('left')
    expect(back(sentence, { rest: 10, box: 2 })).toBe('paragraph null')
    expect(back(sentence, { rest: 10, box: 3 })).toBe('left')
  })

  test('is prose: eight words that end in a stop', () => {
    expect(back(words(7))).toBe('left')
    for (const end of ['!', '?', '.”', '."', ".'", '.’', '.)'])
      expect(back(sentence.replace('.', end))).toBe('paragraph null')
    for (const end of ['', ':', ',', '”']) expect(back(sentence.replace('.', end))).toBe('left')
  })

  test('is no more than half a link', () => {
    expect(back('aaaa bbbb c d e f g hhhh.', { raw: '[aaaa bbbb](/x) c d e f g hhhh.' })).toBe('paragraph null')
    expect(back('aaaa bbbb c d e f g hhhh.', { raw: '[aaaa bbbb c d](/x) e f g hhhh.' })).toBe('left')
  })

  test('goes by no rule of its own', () => {
    expect(back(sentence, { known: { ...off, reason: 'related' } })).toBe('left')
  })
})

describe('bytes', () => {
  const utf8 = (...bytes: number[]) =>
    decodeBytes(Uint8Array.of(...Array.from('<meta charset="utf-8">', (one) => one.charCodeAt(0)), ...bytes)).slice(22)

  test.each([
    ['two', [0xc2, 0x80], '\u0080'],
    ['two, the last', [0xdf, 0xbf], '\u07ff'],
    ['two that one is enough for', [0xc1, 0xbf], '\ufffd\ufffd'],
    ['three', [0xe0, 0xa0, 0x80], '\u0800'],
    ['three that two are enough for', [0xe0, 0x9f, 0xbf], '\ufffd\ufffd\ufffd'],
    ['three, the last', [0xef, 0xbf, 0xbf], '\uffff'],
    ['before the surrogates', [0xed, 0x9f, 0xbf], '\ud7ff'],
    ['a surrogate', [0xed, 0xa0, 0x80], '\ufffd\ufffd\ufffd'],
    ['the last surrogate', [0xed, 0xbf, 0xbf], '\ufffd\ufffd\ufffd'],
    ['behind the surrogates', [0xee, 0x80, 0x80], '\ue000'],
    ['four', [0xf0, 0x90, 0x80, 0x80], '\u{10000}'],
    ['four that three are enough for', [0xf0, 0x8f, 0xbf, 0xbf], '\ufffd\ufffd\ufffd\ufffd'],
    ['four, the last', [0xf4, 0x8f, 0xbf, 0xbf], '\u{10ffff}'],
    ['more than there are', [0xf4, 0x90, 0x80, 0x80], '\ufffd\ufffd\ufffd\ufffd'],
    ['a first byte of none', [0xf5, 0x80], '\ufffd\ufffd'],
    ['cut off', [0xe2, 0x82], '\ufffd\ufffd'],
    ['cut off by a letter', [0xe2, 0x82, 0x41], '\ufffd\ufffdA'],
  ])('of UTF-8: %s', (_, bytes, text) => {
    expect(utf8(...bytes)).toBe(text)
  })

  test('the encoding is named within 4,096 bytes', () => {
    const page = (gap: number) => {
      const bytes = Uint8Array.from(`${' '.repeat(gap)}<meta charset=koi8-r>`, (one) => one.charCodeAt(0))
      return decodeBytes(Uint8Array.of(...bytes, 0xc1)).at(-1)
    }
    expect([page(0), page(4075), page(4092)]).toEqual(['а', 'а', 'Á'])
  })

  test.each([
    '<meta http-equiv=x content="text/html; charset=koi8-r">',
    "<META CHARSET = 'KOI8-R'>",
    '<?xml version="1.0" encoding="koi8-r"?>',
  ])('it is named: %s', (tag) => {
    expect(decodeBytes(Uint8Array.of(...Array.from(tag, (one) => one.charCodeAt(0)), 0xc1)).at(-1)).toBe('а')
  })

  test('texts of any length are whole', () => {
    for (const length of [8191, 8192, 8193, 20_000]) {
      const text = Array.from({ length }, (_, at) => 'abcdefg'[at % 7]).join('')
      expect(decodeBytes(Uint8Array.from(text, (one) => one.charCodeAt(0)))).toBe(text)
    }
  })
})

describe('what a page says of itself', () => {
  const long = (count: number): string => `${words(count - 1, 'kell').replace('.', '')} end.`

  test('its data are read where they hold sixty words, and the page prints less than half of them', () => {
    const read = (count: number, printed: number) => {
      const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry sails', articleBody: long(count) })
      const html = `<title>Ferry sails</title><script type="application/ld+json">${data}</script><h1>Ferry sails</h1><p>${words(printed)}</p>`
      return fromHtml(html).article.text.startsWith('kell')
    }
    expect([read(59, 10), read(60, 10), read(60, 29), read(60, 30)]).toEqual([false, true, true, false])
  })

  test('an agency that is named first is no author; the next tag is asked', () => {
    const { authors, agencies } = fromHtml(
      `<meta name="author" content="Reuters"><meta name="byl" content="Mara Quill"><h1>Ferry</h1><p>${words(20)}</p>`,
    ).article
    expect([authors, agencies]).toEqual([['Mara Quill'], ['Reuters']])
  })

  test('what it does not say is null, or empty', () => {
    expect(fromHtml(`<p>${words(20)}</p>`).metadata).toEqual({
      title: null,
      authors: [],
      published: null,
      updated: null,
      url: null,
      outlet: null,
      language: null,
    })
  })

  test('what the caller knows stands over it, unless it is empty', () => {
    expect(mergedKnown({ title: 'a', outlet: 'b' }, { title: '', authors: [], outlet: 'c' })).toEqual({
      title: 'a',
      outlet: 'c',
    })
    expect(mergedKnown({ title: 'a' })).toEqual({ title: 'a' })
  })
})

describe('pages that are written by halves', () => {
  const markdown = (html: string): string =>
    writeMarkdown(pageOfHtml(html), { links: true, emphasis: false, base: null, isDropped: () => false }).text

  test('line ends with white space between them, and an item of nothing', () => {
    expect(markdown('<p>One<br> <br>two<br>three</p>')).toBe('One\n\ntwo\nthree')
    expect(markdown('<ul><li></li></ul><p>One</p>')).toBe('One')
    expect(markdown('<h2></h2><p>One</p><blockquote></blockquote>two<pre></pre>three  four')).toBe(
      'One\n\ntwo\n\nthree four',
    )
  })

  test('of marks that are left open sixteen are opened again, the last ones', () => {
    const open = (count: number): string[] => {
      const marks = Array.from({ length: count }, (_, at) => `<i id="${at}">`).join('')
      const found: string[] = []
      walk(pageOfHtml(`<p>${marks}a</p><p>b</p>`).children[0] as PageElement, {
        enter: ({ name, attributes }) => {
          if (name === 'p') found.length = 0
          if (name === 'i') found.push(attributes[0]!.value)
          return true
        },
      })
      return found
    }
    expect(open(16)).toHaveLength(16)
    expect(open(20)).toEqual(Array.from({ length: 16 }, (_, at) => `${at + 4}`))
  })
})

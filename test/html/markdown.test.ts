import { describe, expect, test } from 'vitest'
import { inBrackets, resolveAddress } from '../../src/html/address.ts'
import { fromHtml } from '../../src/html/index.ts'

describe('a page as Markdown', () => {
  test.each([
    ['headings', '<h2>A <span>ferry</span><br>sails</h2><h6>B</h6>', '## A ferry sails\n\n###### B'],
    ['items', '<ul><li>One</li><li><p>Two</p><p>more</p></li></ul>', '- One\n\n- Two\n\nmore'],
    ['quotes', '<blockquote><p>One</p>Two</blockquote>', '> One\n\n> Two'],
    ['line ends', '<p>One<br>two<br><br>three</p>', 'One\ntwo\n\nthree'],
    ['cells', '<table><tr><td>One</td><td>Two</td></tr></table>', 'One\n\nTwo'],
    ['white space', '<p> One \n <b> two </b>\t three&nbsp;four </p>', 'One two three four'],
    ['lines of code', '<pre>One\n  two\n\nthree</pre>', 'One\ntwo\nthree'],
    [
      'links',
      '<p>See <a href="https://a.example/b c(d)"> the ferry </a>.</p>',
      'See [the ferry](https://a.example/b%20c%28d%29) .',
    ],
    ['links around blocks', '<a href="/x"><h3>One</h3><p>Two</p></a>', '### [One](/x)\n\n[Two](/x)'],
    [
      'links to nowhere',
      '<p><a href="javascript:void(0)">One</a> <a name="x">two</a> <a href="/x"></a></p>',
      '[One](#) two',
    ],
    [
      'a title that is printed again for small screens',
      '<div><a href="/x">The ferry sails</a> <a href="/x"> The ferry sails </a></div>',
      '[The ferry sails](/x)',
    ],
    [
      'links that stand in a row',
      '<div><span><a href="/x">One</a></span> <span><a href="/y">Two</a></span></div>',
      '[One](/x)\n[Two](/y)',
    ],
    [
      'links in a sentence',
      '<p><a href="/x">One</a> and <a href="/x">one</a> <a href="/x">one</a></p>',
      '[One](/x) and [one](/x) [one](/x)',
    ],
    ['pictures', '<p>One <img alt="A ferry" src="a.jpg"> two</p>', 'One two'],
    ['what stands in no element', 'One<div>two</div>three', 'One\n\ntwo\n\nthree'],
  ])('%s', (_name, html, markdown) => {
    expect(fromHtml(html, { mode: 'conservative' }).input).toBe(markdown)
  })

  test.each([
    'He said f**k and snake_case, 5 * 3 and *that*.',
    'A tag <b> and an entity &amp; stand here, `as code` and ~~struck~~.',
    'See [1](note) and ![this](too), back\\slash \\* and _under_ lines.',
    'Fish & chips; AT&T; a < b > c; <3.',
  ])('words keep their marks: %s', (text) => {
    const html = `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`
    expect(fromHtml(html).article.text).toBe(text)
    expect(fromHtml(`<h1>Heading</h1>${html}`).article.text).toBe(text)
  })
})

describe('addresses', () => {
  const base = 'https://courier.example/news/ferry/index.html?page=2#top'

  /** The standard's own resolver judges. */
  test.each([
    '/a',
    'a',
    './a',
    '../a',
    '../../../a',
    '?b=1',
    '#c',
    '//other.example/d',
    'https://e.example/f',
    'a/../b/./c',
    '.',
    '..',
    'mailto:a@b.example',
  ])('%s', (href) => {
    expect(resolveAddress(href, base)).toBe(new URL(href, base).href)
  })

  test.each(['', ' ', 'javascript:alert(1)', 'data:text/html,x', 'x'.repeat(3000)])('leads nowhere: %.20s', (href) => {
    expect(resolveAddress(href, base)).toBeNull()
  })

  test('are as they are where the page is not known', () => {
    expect([resolveAddress('/a', null), resolveAddress('/a', 'not an address')]).toEqual(['/a', '/a'])
  })

  test('have no bracket or space in a link', () => {
    expect(inBrackets('a (b) <c>\\')).toBe('a%20%28b%29%20%3cc%3e%5c')
  })
})

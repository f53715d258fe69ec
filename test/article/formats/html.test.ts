import { describe, expect, test } from 'vitest'
import { html } from '../../../src/article/formats/html.ts'
import { plainly, shown } from './shown.ts'

const told = (text: string, more: object = {}) => plainly({ text, markdown: true, ...more })
const read = (source: string) => shown(html, source)

describe('HTML', () => {
  test.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['paragraphs in rows', '<p>One.</p>\n\n<p>Two.</p>\n', 'One.\n\nTwo.'],
    ['breaks', '<div>One.<br>two</div>', 'One.\n\ntwo'],
    [
      'headings, items, quotations',
      '<p>0</p><h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h5>E</h5><h6>F</h6><ul><li>G</li></ul><blockquote>H</blockquote><p>I</p>',
      '0\n\n# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F\n\n- G\n\n> H\n\nI',
    ],
    [
      'tags within a line',
      '<p>One <b>two</b> three <i>four</i></p><p><a href="/">fi</a>ve</p>',
      'One two three four\n\nfive',
    ],
    ['white space within a tag', '<p>One<b> two </b>three</p><p>four</p>', 'One two three\n\nfour'],
    ['white space between tags', '<p><b>One</b> <i>two</i></p><p>three</p>', 'One two\n\nthree'],
    ['a tag that is not known', '<p>One <x-y>two</x-y> <three></p><p>four</p>', 'One <x-y>two</x-y> <three>\n\nfour'],
    ['a picture within a line', '<p>One<img src="a"> two</p><p>three</p>', 'One two\n\nthree'],
    [
      'scripts and menus',
      '<p>One.</p><script>var a = "<p>"</script><nav><ul><li>Home</li></ul></nav><p>Two.</p>',
      'One.\n\nTwo.',
    ],
    ['a menu in a menu', '<p>One.</p><nav>a<nav>b</nav>c</nav>d<p>Two.</p>', 'One.\n\nd\n\nTwo.'],
    ['the end of a menu that nothing opened', '<p>One.</p></nav><p>Two.</p>', 'One.\n\nTwo.'],
    ['text right behind a heading', '<p>0</p><h1>A</h1>B<p>C</p>', '0\n\n# A\n\nB\n\nC'],
    ['a script that nothing closes', '<p>One.</p><p>Two.</p><script>var a', 'One.\n\nTwo.'],
    [
      'a menu that nothing closes',
      '<p>One.</p><nav><ul><li>Home<br>News</ul><p>Two.</p><p>Three.</p>',
      'One.\n\nTwo.\n\nThree.',
    ],
    ['a form that nothing closes over a heading', '<p>One.</p><form>a<h2>Two</h2><form>b</form>', 'One.\n\n## Two'],
    ['a frame that closes itself', '<p>One.</p><iframe src="a"/><div>Two.</div>', 'One.\n\nTwo.'],
    ['a script within a line', '<p>One <script>a</script>two</p><p>three</p>', 'One\n\ntwo\n\nthree'],
    ['a page of one paragraph', '<!doctype html><p>One.</p>', '<!doctype html>\n\nOne.'],
    ['a page of XML', '<?xml version="1.0"?>\n<html><body>One</body></html>', '<?xml version="1.0"?>\n\nOne'],
  ])('%s', (_, source, text) => expect(read(source)).toEqual(told(text)))

  test.each([
    ['one paragraph that is all of it', '<p>The boat sails at night.</p>'],
    ['other tags', '<b>The boat</b> sails <i>at night</i>'],
    ['one paragraph', 'A long text about tags. <p>One.</p>'],
    ['two that close nothing', 'One.</p>Two.</p>'],
    ['more text outside than in it', 'One two three four<p>One</p><p>Two</p>'],
    ['more text behind it', '<p>One</p><p>Two</p>One two three four'],
    ['a tag that is not known', '<par>One</par><par>Two</par>'],
    ['paragraphs beyond a blank line', '<p>\n\nOne\n\nTwo<p>\n\nThree\n \t\r\nFour</p>'],
  ])('%s: none', (_, source) => expect(read(source)).toBeNull())

  test('as much text outside as in it is none', () => {
    expect(read('abc<p>a</p><p>bc</p>')).toBeNull()
    expect(read('ab<p>a</p><p>bc</p>')).toEqual(told('ab\n\na\n\nbc'))
    expect(read('<p>a</p><p>bc</p>abc')).toBeNull()
    expect(read('<p>a</p><p>bc</p>ab')).toEqual(told('a\n\nbc\n\nab'))
  })

  test.each([
    ['its title', '<html><head><title> The boat </title></head><body>One</body></html>', ['title: The boat']],
    [
      'entities in it',
      '<html><title>Bed &amp; boat: &quot;it&#39;s&apos;&quot;\n late</title>One</html>',
      ['title: Bed & boat: "it\'s\'" late [Bed &amp; boat: &quot;it&#39;s&apos;&quot;\n late]'],
    ],
    ['an empty one', '<html><title> </title>One</html>', []],
    ['one that nothing closes', '<html><title>The <b>boat</b>One</html>', []],
    ['one that closes nothing', '<html></title>One</title></html>', []],
    ['one at the end', '<html><title>The boat', []],
    ['one that another tag closes', '<html><title>The boat</b>One</html>', []],
    ['one that closes nothing at the top', '</title>One<p>two three</p><p>four five</p>', []],
    ['one that opens again', '<html><title>The boat<title>One</html>', []],
  ])('%s', (_, source, fields) => expect(read(source)?.fields).toEqual(fields))
})

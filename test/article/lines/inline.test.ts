import { describe, expect, test } from 'vitest'
import { entityAt } from '../../../src/article/lines/inline/entity-at.ts'
import { plainText } from '../../../src/article/lines/inline/plain-text.ts'

const read = (source: string, markdown = true, inLink = false) => plainText(source, 0, source.length, markdown, inLink)

/** Source, what a reader sees of it, and how many of those characters are a link's. */
const marked: readonly (readonly [source: string, text: string, linked?: number])[] = [
  // ── emphasis, code, strike-through ──
  ['*a word*', 'a word'],
  ['**a word**', 'a word'],
  ['***a word***', 'a word'],
  ['****a word****', '****a word****'],
  ['_a word_, then', 'a word, then'],
  ['__a word__.', 'a word.'],
  ['`a word`', 'a word'],
  ['~~a word~~', 'a word'],
  ['~a word~', '~a word~'],
  ['~~~a word~~~', '~~~a word~~~'],
  ['2 * 3', '2 * 3'],
  ['2 ** 3', '2 ** 3'],
  ['* item', 'item'],
  ['item *', 'item'],
  ['5*5', '5*5'],
  ['5**5**', '55'],
  ['snake_case_name', 'snake_case_name'],
  ['snake__case', 'snake__case'],
  ['code`s', 'code`s'],
  ['é*é', 'é*é'],
  ['(*so*)', '(so)'],
  ['“*so*”', '“so”'],
  ['so*, he said', 'so, he said'],
  ['A*Z', 'A*Z'],
  ['a*z', 'a*z'],
  ['0*9', '0*9'],
  ['z*{', 'z{'],
  ['9*:', '9:'],
  ['/*0', '/0'],
  ['@*A', '@A'],
  // ── escapes ──
  ['\\*not\\*', '*not*'],
  ['a\\!b', 'a!b'],
  ['a\\/b', 'a/b'],
  ['a\\:b', 'a:b'],
  ['a\\@b', 'a@b'],
  ['a\\[b\\]', 'a[b]'],
  ['a\\`b', 'a`b'],
  ['a\\{b\\~', 'a{b~'],
  ['a\\b', 'a\\b'],
  ['a\\0', 'a\\0'],
  ['a\\Z', 'a\\Z'],
  ['the end\\', 'the end\\'],
  // ── links ──
  ['[all](https://g.example/a)', 'all', 3],
  ['so [one](/a) ends', 'so one ends', 3],
  ['[one](/a) and [two](/b)', 'one and two', 6],
  ['[one](/a_(b)_c) on', 'one on', 3],
  ['[one](/a\\)b) on', 'one on', 3],
  ['[one](/a "The title") on', 'one on', 3],
  ['[**one**](/a)', 'one', 3],
  ['[not a link] at all', '[not a link] at all'],
  ['[aside] then [one](/a)', '[aside] then one', 3],
  ['(see [one](/a))', '(see one)', 3],
  ['a](b) is odd', 'a is odd', 1],
  ['as it is](b) in prose', 'as it is](b) in prose'],
  ['[one](/a', 'one', 3],
  ['[one](/a b c d', 'one](/a b c d', 13],
  ['[one](/a [two](/b)', '[one](/a two', 3],
  // ── images ──
  ['![A boat](/boat.jpg)', ''],
  ['before ![A boat](/boat.jpg) behind', 'before behind'],
  ['[![A boat](/boat.jpg)](/page) on', 'on'],
  ['Stop! [one](/a)', 'Stop! one', 3],
  // ── notes ──
  ['as it was.[^1]', 'as it was.'],
  ['as it was.[^123] Then', 'as it was. Then'],
  ['as it was.[^1234] Then', 'as it was.[^1234] Then'],
  ['[^1] as it was', '[^1] as it was'],
  // ── addresses and tags ──
  ['see <https://g.example/a> now', 'see https://g.example/a now', 19],
  ['see <mailto:a@g.example>', 'see mailto:a@g.example', 18],
  ['see <www.g.example>', 'see www.g.example', 13],
  ['see <https://g.example/a b> now', 'see <https://g.example/a b> now'],
  ['see <https://g.example/a', 'see <https://g.example/a'],
  ['a <b>bold</b> word', 'a bold word'],
  ['one<br>two', 'one two'],
  ['one<br/>two', 'one two'],
  ['one</p>two', 'one two'],
  ['one</h2>two', 'one two'],
  ['one<b>two</b>', 'onetwo'],
  ['a <blink2>b', 'a <blink2>b'],
  ['a <!-- note --> b', 'a b'],
  ['a <a href="/x">link</a> b', 'a link b', 4],
  ['a <a name="x">link</a> b', 'a link b'],
  ['a </a> b', 'a b'],
  ['a <a title="1 > 0" href="/x">link</a> b', 'a link b', 4],
  ['3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
  ['a <b', 'a <b'],
  // ── entities ──
  ['Fish &amp; chips', 'Fish & chips'],
  ['caf&eacute;', 'café'],
  ['it&#8217;s', 'it’s'],
  ['it&#x2019;s', 'it’s'],
  ['it&#X2019;s', 'it’s'],
  ['one&nbsp;two', 'one two'],
  ['one &nbsp; two', 'one two'],
  ['AT&T; and', 'AT&T; and'],
  ['R&D', 'R&D'],
  ['a & b', 'a & b'],
  // ── white space and what is not seen ──
  ['one  two\tthree', 'one two three'],
  ['one\u00a0two', 'one two'],
  ['co\u00adoperate', 'cooperate'],
  ['zero\u200bwidth', 'zerowidth'],
  ['word\u2060joined', 'wordjoined'],
]

describe('a line as a reader sees it', () => {
  test.each(marked.map(([source, text, linked]) => ({ source, text, linked })))(
    '$source',
    ({ source, text, linked }) => {
      const plain = read(source)
      expect(plain.text).toBe(text)
      if (linked !== undefined) expect(plain.linked).toBe(linked)
      else if (!/\]|</.test(source)) expect(plain.linked).toBe(0)
    },
  )

  test.each(['*a*', '_a_', '`a`', '~~a~~', '[a](/b)', '![a](/b)', 'a\\*', 'a[^1]'])(
    'the marks of Markdown are letters elsewhere: %s',
    (source) => expect(read(source, false).text).toBe(source),
  )

  test.each(['one <b>two</b>', 'one &amp; two', 'one  two', 'one \u00adtwo'])(
    'tags, entities and white space are read in any text: %j',
    (source) => expect(read(source, false).text).toBe(read(source).text),
  )

  test('says whether a picture stood there', () => {
    expect(read('![A boat](/boat.jpg)').image).toBe(true)
    expect(read('a boat [on](/x)').image).toBe(false)
  })

  test('a link may run over several lines', () => {
    expect(read('so [one')).toMatchObject({ text: 'so [one', opened: false, closed: false })
    expect(read('[![A boat](/boat.jpg) The mill')).toMatchObject({ text: 'The mill', opened: true, linked: 8 })
    expect(read('so [')).toMatchObject({ text: 'so', opened: true, closed: false, linked: 0 })
    expect(read('the rest', true, true)).toMatchObject({ text: 'the rest', linked: 8, closed: false })
    expect(read('the end](/a) and on', true, true)).toMatchObject({ text: 'the end and on', linked: 7, closed: true })
  })

  test('each character knows where it came from', () => {
    const source = 'x [one](/a) &amp; **two**  <i>é</i>'
    const map: number[] = []
    const { text } = plainText(source, 2, source.length, true, false, map)
    expect(text).toBe('one & two é')
    expect(map).toEqual([3, 4, 5, 11, 12, 17, 20, 21, 22, 25, 30])
  })

  test('an address of 2,048 characters is one, a longer one is text', () => {
    const link = (length: number) => `[one](${'a'.repeat(length - 2)}) on and on`
    expect(read(link(2048)).text).toBe('one on and on')
    expect(read(link(2049)).text).not.toBe('one on and on')
  })

  test('brackets in an address are eight deep at most', () => {
    const link = (depth: number) => `[one]${'('.repeat(depth)}a${')'.repeat(depth)} on and on`
    expect(read(link(8)).text).toBe('one on and on')
    expect(read(link(9)).text).not.toBe('one on and on')
  })
})

describe('an entity', () => {
  const at = (text: string) => entityAt(text, 0, text.length)
  test.each([
    ['&amp;', '&'],
    ['&#65;', 'A'],
    ['&#32;', ' '],
    ['&#x41;', 'A'],
    ['&#1114111;', '\u{10ffff}'],
    ['&#55295;', '\ud7ff'],
    ['&#57344;', '\ue000'],
    ['&hellip;', '…'],
  ])('%s', (source, text) => expect(at(source)).toEqual({ text, end: source.length }))

  test.each([
    '&;',
    '&nosuch;',
    '&amp',
    '&#;',
    '&#1;',
    '&#31;',
    '&#55296;',
    '&#57343;',
    '&#1114112;',
    '&#x4;',
    '&#x1000000;',
    '&#12345678;',
    '&#6a;',
    '&waytoolongname;',
  ])('%s is none', (source) => expect(at(source)).toBeUndefined())

  test('ends within its line', () => {
    expect(entityAt('&amp;', 0, 4)).toBeUndefined()
    expect(entityAt('a &amp; b', 2, 9)).toEqual({ text: '&', end: 7 })
  })
})

import { describe, expect, test } from 'vitest'
import { entityAt } from '../../../src/article/lines/inline/entity-at.ts'
import { plainText } from '../../../src/article/lines/inline/plain-text.ts'

/** What stands between two bars of `source`, as a reader sees it. */
function read(source: string, inLink = false) {
  const start = source.indexOf('¦') + 1
  const end = source.includes('¦') ? source.indexOf('¦', start) : source.length
  return plainText(source, start, end, true, inLink)
}
/** Where each character of the text came from. */
function places(source: string): number[] {
  const map: number[] = []
  const { text } = plainText(source, 0, source.length, true, false, map)
  expect(map).toHaveLength(text.length)
  return map
}

describe('a line, and how much of it is a link', () => {
  test.each([
    ['a <a name="x">link</a> b', 'a link b', 0],
    ['a <b href="/x">link</b></a> b', 'a link b', 0],
    ['a </a> b', 'a b', 0],
    ['<a href="/x">one</a> two</a>', 'one two', 3],
    ['<a href="/x">one<b>two</b></a> on', 'onetwo on', 6],
    ['see <https://a.example> or <https://b.example>', 'see https://a.example or https://b.example', 34],
    ['![x](/a) and [y](/b)', 'and y', 1],
    ['[one](/a/long/address', 'one', 3],
    // A link that began on an earlier line is told only where next to nothing stands before its end.
    ['a](/c) on', 'a on', 1],
    ['ab](/c) on', 'ab](/c) on', 0],
  ])('%s', (source, text, linked) => expect(read(source)).toMatchObject({ text, linked }))

  test('an address that is not closed does not reach past the next link', () =>
    expect(read('[one](/a [two](/b) on').text).toMatch(/two on$/))

  test('a marked line inside a link is all link', () => {
    expect(read('the *rest*', true)).toMatchObject({ text: 'the rest', linked: 8 })
    expect(read('the *rest*')).toMatchObject({ text: 'the rest', linked: 0 })
  })
})

describe('marks, tags and entities', () => {
  test.each([
    ['one![x](/a)two', 'one two'],
    ['À*À', 'À*À'],
    ['ሀ*ሀ', 'ሀ*ሀ'],
    ['a\\ b', 'a\\ b'],
    ['a\\éb', 'a\\éb'],
    ['one&#160;two', 'one two'],
    ['Fish &amp;a;b', 'Fish &a;b'],
    ['&#x4a;', 'J'],
    ['a<blockquote>b', 'ab'],
    ['a <b title="x>one</b> two', 'a one two'],
    ['a <b class', 'a <b class'],
    ['zero\u200b \u00adwidth', 'zero width'],
  ])('%s', (source, text) => expect(read(source).text).toBe(text))

  test('a tag has a thousand characters at most', () => {
    const tag = (length: number) => `<b ${'a'.repeat(length - 4)}>`
    expect(read(`x${tag(1000)}y`).text).toBe('xy')
    expect(read(`x${tag(1001)}y`).text).toBe(`x${tag(1001)}y`)
  })

  test('only "!" before a bracket makes a picture', () => {
    expect(read('x[one](/a)')).toMatchObject({ text: 'xone', image: false })
    expect(read('![one](/a)')).toMatchObject({ text: '', image: true })
  })

  test('what stands beside a line is none of it', () => {
    expect(read('a¦*b¦').text).toBe('b')
    expect(read('¦a*¦b').text).toBe('a')
    expect(read('¦a\\¦*').text).toBe('a\\')
    expect(read('¦a &amp¦; b').text).toBe('a &amp')
    expect(read('¦a <b¦> b').text).toBe('a <b')
  })

  test('a letter that is one sign of two has one entity', () =>
    expect(entityAt('&#x1f600;', 0, 9)).toEqual({ text: '😀', end: 9 }))
})

describe('the place of each character', () => {
  test('of an address is that of its first', () =>
    expect(places('see <https://g.example> on')).toEqual([0, 1, 2, 3, ...Array(17).fill(5), 23, 24, 25]))
  test('of an escaped sign is its own', () => expect(places('a\\*b')).toEqual([0, 2, 3]))
  test('white space at the end has none', () => {
    expect(places('one &nbsp;')).toEqual([0, 1, 2])
    expect(places('one  two')).toEqual([0, 1, 2, 3, 5, 6, 7])
  })
})

import { describe, expect, test } from 'vitest'
import { blockSources } from '../../src/article/block-sources.ts'
import { unmarked } from '../../src/article/unmarked.ts'
import type { ArticleBlock } from '../../src/types/article.ts'

/** Where each character of a block's text begins and ends, of the block that is the whole source or what stands in braces. */
function places(source: string, text: string, start = 0, end = source.length) {
  const block: ArticleBlock = { kind: 'paragraph', start, end, text, textStart: 0, reason: null, rule: null }
  const { starts, ends } = blockSources(source, block)
  return starts.map((from, i) => [from, ends[i]])
}
const each = (from: number, count: number) => Array.from({ length: count }, (_, i) => [from + i, from + i + 1])

describe('where the characters of a block stand', () => {
  test('as they are', () => expect(places('ab c', 'ab c')).toEqual(each(0, 4)))
  test('inside a longer text', () => expect(places('xx\n\nab c\n\nxx', 'ab c', 4, 8)).toEqual(each(4, 4)))
  test('between marks', () =>
    expect(places('a *b* c', 'a b c')).toEqual([
      [0, 1],
      [1, 2],
      [3, 4],
      [5, 6],
      [6, 7],
    ]))
  test('behind what opens the line', () => {
    expect(places('- ab', 'ab')).toEqual(each(2, 2))
    expect(places('## ab', 'ab')).toEqual(each(3, 2))
    expect(places('> ab', 'ab')).toEqual(each(2, 2))
  })
  test('outside Markdown with its marks', () => {
    expect(places('a *b*', 'a *b*')).toEqual(each(0, 5))
    expect(places('# ab', '# ab')).toEqual(each(0, 4))
  })
  test('in a link', () =>
    expect(places('[ab](/c) d', 'ab d')).toEqual([
      [1, 2],
      [2, 3],
      [8, 9],
      [9, 10],
    ]))
  test('in a link that began a line before', () =>
    expect(places('ab](/c) d', 'ab d')).toEqual([
      [0, 1],
      [1, 2],
      [7, 8],
      [8, 9],
    ]))
  test('in an entity, which is longer than its character', () => {
    expect(places('a &amp; b', 'a & b')).toEqual([
      [0, 1],
      [1, 2],
      [2, 7],
      [7, 8],
      [8, 9],
    ])
    expect(places('&lt;a', '<a')).toEqual([
      [0, 4],
      [4, 5],
    ])
    expect(places('a&#128512;b', 'a😀b')).toEqual([
      [0, 1],
      [1, 10],
      [1, 10],
      [10, 11],
    ])
  })
  test('of white space that was tidied', () =>
    expect(places('a \n  b', 'a b')).toEqual([
      [0, 1],
      [1, 2],
      [5, 6],
    ]))
})

describe('where they stand in a body that keeps its Markdown', () => {
  test('with their marks', () => {
    expect(places('**a** [b](/c)', '**a** [b](/c)')).toEqual(each(0, 13))
    expect(places('**a**  *b*', '**a** *b*')).toEqual([...each(0, 6), ...each(7, 3)])
  })
  test('letter by letter where an entity was kept', () =>
    expect(places('*a* &amp; b', '*a* &amp; b')).toEqual(each(0, 11)))
  test('beside an entity that was kept, others that were not', () => {
    expect(places('*a* &amp; b &lt; c', '*a* &amp; b < c')).toEqual([...each(0, 12), [12, 16], [16, 17], [17, 18]])
    expect(places('x &gt; &lt; &amp; y', 'x < &amp; y')).toEqual([[0, 1], [1, 2], [7, 11], ...each(11, 8)])
    expect(places('*&#128512;* &amp;', '*😀* &amp;')).toEqual([[0, 1], [1, 10], [1, 10], ...each(10, 7)])
  })
  test('beside an entity that was kept, white space that was tidied', () => {
    expect(places('x &amp;  y', 'x &amp; y')).toEqual([...each(0, 8), [9, 10]])
    expect(places('# A &amp; b', '# A &amp; b')).toEqual(each(0, 11))
    expect(places('x &amp;\ny z', 'x &amp; y z')).toEqual(each(0, 11))
    expect(places('x &amp;\n y', 'x &amp; y')).toEqual([...each(0, 8), [9, 10]])
  })
  test('beside an entity that was kept, white space that was kept', () => {
    expect(places('a a &amp; b', 'a a &amp; b')).toEqual(each(0, 11))
    expect(places('x &amp;  y', 'x &amp;  y')).toEqual(each(0, 10))
  })
  test('beside an entity that was kept, what the text lacks', () => {
    expect(places('x&&lt; &amp;', 'x< &amp;')).toEqual([[0, 1], [2, 6], ...each(6, 6)])
    // A letter before one is no entity, and neither is every ampersand.
    expect(places('alt;b &amp;', 'ab &amp;')).toEqual([[0, 1], [4, 5], ...each(5, 6)])
    expect(places('a&00b &amp;', 'a&b &amp;')).toEqual([[0, 1], [1, 2], [4, 5], ...each(5, 6)])
    expect(places('x&shy;y &amp;', 'xy &amp;')).toEqual([[0, 1], ...each(6, 7)])
  })
  test('an underlined heading: its number signs stand nowhere', () => {
    expect(places('Ab\n==', '# Ab')).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
      [1, 2],
    ])
    expect(places('Ab\n--', '## Ab')).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
      [0, 1],
      [1, 2],
    ])
    expect(places('# *A* b', '# *A* b')).toEqual(each(0, 7))
  })
  test('a character that stands nowhere takes the next place', () => {
    expect(places('*ab', '*xb').map(([from]) => from)).toEqual([0, 1, 2])
    expect(places('ab*', 'ab*cd').map(([from]) => from)).toEqual([0, 1, 2, 2, 2])
    // The block ends before the x.
    expect(places('abcd x', 'axbcd', 0, 4).map(([from]) => from)).toEqual([0, 1, 2, 3, 3])
  })
  test('a character is looked for 2,048 characters on', () => {
    const far = (count: number) => places(`a${'0'.repeat(count)}b`, 'ab')[1]
    expect(far(2047)).toEqual([2048, 2049])
    expect(far(2048)).toEqual([1, 2])
  })
})

describe('a text without its inline marks', () => {
  test.each<[string, string, number[] | null]>([
    ['ab c', 'ab c', null],
    ['a *b*', 'a b', [0, 1, 3]],
    ['a &amp; b', 'a & b', [0, 1, 2, 7, 8]],
    ['&amp;lt;', '<', [0]],
    ['> ab', 'ab', [2, 3]],
    ['- *a*', 'a', [3]],
    ['## ab', 'ab', [3, 4]],
    ['####### a', '####### a', null],
    ['1. a', '1. a', null],
    ['a - b', 'a - b', null],
    ['b](/c) a', 'b a', [0, 6, 7]],
  ])('%s', (text, plain, at) => expect(unmarked(text)).toEqual({ text: plain, places: at }))
  test('again and again alike', () =>
    expect([1, 2, 3].map(() => unmarked('a *b*').text)).toEqual(['a b', 'a b', 'a b']))
})

import { describe, expect, test } from 'vitest'
import { bodyParagraphs, cleanParagraphs } from '../../src/fingerprint/body-paragraphs.ts'
import type { Article, BlockKind } from '../../src/types/article.ts'

describe('paragraphs of a clean body', () => {
  const texts = (text: string) => cleanParagraphs(text).map((one) => `${one.isQuote ? '>' : ''}${one.text}`)

  test.each([
    ['', []],
    ['\n \n', []],
    ['a', ['a']],
    ['a\nb', ['a\nb']],
    ['a\n\nb', ['a', 'b']],
    ['a\r\n\r\nb', ['a', 'b']],
    ['a\n \t\r \nb', ['a', 'b']],
    ['a\n x\nb', ['a\n x\nb']],
    ['a\nb\n\nc\nd', ['a\nb', 'c\nd']],
    ['a\n  ', ['a']],
    ['\n\na\n', ['a']],
    [' a \n\n\n\n b ', ['a', 'b']],
    ['> a\n\nb > c', ['>> a', 'b > c']],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })
})

describe('paragraphs of an article', () => {
  /** Blocks are written `kind: text`; the paragraphs come back with `>` before a quotation, and how many blocks each has. */
  function paragraphs(...blocks: readonly string[]): string[] {
    const article = {
      text: '',
      blocks: blocks.map((line) => {
        const [kind, text] = line.split(': ')
        return { kind: kind as BlockKind, text: text! }
      }),
    } as unknown as Article
    return bodyParagraphs(article, (text) => ({ text: text.replaceAll('*', ''), places: null })).map(
      (one) => `${one.isQuote ? '>' : ''}${one.text} ${one.blocks.map(({ block }) => block.kind).join('+')}`,
    )
  }

  test('are those of the copy', () => {
    expect(
      paragraphs('heading: no', 'paragraph: a', 'crosshead: b', 'list-item: c', 'quote: d', 'caption: no'),
    ).toEqual(['a paragraph', 'b crosshead', 'c list-item', '>d quote'])
  })

  test.each([
    [
      'a word divided by a hyphen',
      ['paragraph: the inf-', 'paragraph: irmary'],
      ['the inf-\nirmary paragraph+paragraph'],
    ],
    ['between marks', ['paragraph: the **inf-**', 'paragraph: *irmary*'], ['the inf-\nirmary paragraph+paragraph']],
    ['by a soft hyphen', ['paragraph: inf\u00ad', 'paragraph: irmary'], ['inf\u00ad\nirmary paragraph+paragraph']],
    [
      'over three blocks',
      ['paragraph: a-', 'paragraph: b-', 'paragraph: c'],
      ['a-\nb-\nc paragraph+paragraph+paragraph'],
    ],
    ['in a quotation', ['quote: a-', 'paragraph: b'], ['>a-\nb quote+paragraph']],
    ['the first of it taken for a heading', ['heading: a-', 'paragraph: b'], ['a-\nb heading+paragraph']],
    [
      'a heading behind a paragraph',
      ['paragraph: x', 'heading: a-', 'quote: b'],
      ['x paragraph', 'a-\nb heading+quote'],
    ],
    ['the second no copy', ['paragraph: a-', 'caption: b'], ['a- paragraph']],
    ['a hyphen behind a digit', ['paragraph: 5-', 'paragraph: b'], ['5- paragraph', 'b paragraph']],
    ['a hyphen behind a space', ['paragraph: a -', 'paragraph: b'], ['a - paragraph', 'b paragraph']],
    ['a digit behind it', ['paragraph: a-', 'paragraph: 5'], ['a- paragraph', '5 paragraph']],
    ['a hyphen that is not at the end', ['paragraph: a-b', 'paragraph: c'], ['a-b paragraph', 'c paragraph']],
  ])('%s', (_, blocks, expected) => {
    expect(paragraphs(...blocks)).toEqual(expected)
  })
})

import { expect, test } from 'vitest'
import { wordsInText } from '../../src/alignment/placed-words.ts'
import { unmarked } from '../../src/article/unmarked.ts'
import { type Article, type ArticleBlock, parseArticle } from '../../src/index.ts'

const block = (kind: ArticleBlock['kind'], text: string, textStart: number | null): ArticleBlock => ({
  kind,
  text,
  textStart,
  start: 0,
  end: 0,
  reason: null,
  rule: null,
})

test('words of a paragraph in several blocks stand where their blocks do, in the text or beside it', () => {
  const text = 'It rained.\n\nker wants a new bri-\ndge *over* the river.'
  const article: Article = {
    ...parseArticle(''),
    text,
    blocks: [
      block('paragraph', 'It rained.', 0),
      block('title', 'Mayor of Har-', null),
      block('paragraph', 'ker wants a new bri-', 12),
      block('paragraph', 'dge *over* the river.', 33),
    ],
  }
  const words = wordsInText(article, unmarked)
  const found = Array.from({ length: words.count }, (_, row) => text.slice(words.starts[row], words.ends[row]))
  expect(found).toEqual(['It', 'rained', '', '', '\n\nker', 'wants', 'a', 'new', 'bri-\ndge', 'over', 'the', 'river'])
  expect([...words.starts.subarray(2, 5)]).toEqual([10, 10, 10])
})

test('a line beside the text stands behind the one before, though that is beside it too', () => {
  const article: Article = {
    ...parseArticle(''),
    text: 'It rained.',
    blocks: [block('paragraph', 'It rained.', 0), block('list-item', 'Mayor', null), block('list-item', 'of', null)],
  }
  const words = wordsInText(article, unmarked)
  expect([...words.starts.subarray(0, words.count)]).toEqual([0, 3, 10, 10])
  expect([...words.ends.subarray(0, words.count)]).toEqual([2, 9, 10, 10])
})

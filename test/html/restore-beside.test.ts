import { expect, test } from 'vitest'
import { restoreBeside } from '../../src/html/restore-beside.ts'
import { type Article, parseArticle } from '../../src/index.ts'
import { sentences } from './invented-page.ts'

const text = sentences.join('\n\n')
const starts = sentences.map((sentence) => text.indexOf(sentence))
const article = parseArticle(text)

/** The article with its last paragraph taken for a part of the page that stands behind it. */
const cut: Article = {
  ...article,
  text: sentences.slice(0, -1).join('\n\n'),
  blocks: article.blocks.map((block, at) =>
    at < sentences.length - 1
      ? block
      : { ...block, kind: 'boilerplate', reason: 'off-article', rule: 'off-article/after', textStart: null },
  ),
}

test('a paragraph in the element of the others comes back', () => {
  expect(restoreBeside(cut, { text, starts, boxes: [1, 1, 1, 1] })).toEqual(article)
})

test('one in another element does not', () => {
  expect(restoreBeside(cut, { text, starts, boxes: [1, 1, 1, 2] })).toBe(cut)
})

test('what a rule knows does not', () => {
  const known = cut.blocks.map((block) => (block.reason ? { ...block, reason: 'related' as const } : block))
  const other = { ...cut, blocks: known }
  expect(restoreBeside(other, { text, starts, boxes: [1, 1, 1, 1] })).toBe(other)
})

import type { Article, ArticleBlock } from '../index.ts'
import { wordsIn } from './words-in.ts'
import type { WrittenPage } from './write-markdown.ts'

/** An element with this share of an article's words is where the article stands. */
const homeShare = 0.3
/** A paragraph has so many words. */
const fewestWords = 8
/** And this share of it at most is linked. */
const mostLinked = 0.5

/**
 * Takes back what was taken for a part of the page outside the article, though it is prose and stands in the same
 * element as the article's own paragraphs: lists and short paragraphs at an end look like the rest of a page.
 */
export function restoreBeside(article: Article, page: WrittenPage): Article {
  const boxes = boxesOf(article.blocks, page)
  const words = new Map<number, number>()
  let all = 0
  for (const [at, { text, textStart }] of article.blocks.entries()) {
    if (textStart === null) continue
    const count = wordsIn(text)
    all += count
    words.set(boxes[at]!, (words.get(boxes[at]!) ?? 0) + count)
  }
  const isBack = (block: ArticleBlock, at: number) =>
    block.reason === 'off-article' &&
    (words.get(boxes[at]!) ?? 0) >= homeShare * Math.max(1, all) &&
    isProse(block, page.text)
  if (!article.blocks.some(isBack)) return article
  const blocks = article.blocks.map((block, at) =>
    isBack(block, at) ? { ...block, kind: 'paragraph' as const, reason: null, rule: null, textStart: 0 } : block,
  )
  return { ...article, ...placed(blocks, page.text) }
}

/** For each block of the article the box of the Markdown block that it stands in. */
function boxesOf(blocks: readonly ArticleBlock[], { starts, boxes }: WrittenPage): number[] {
  let next = 0
  return blocks.map(({ start }) => {
    while (next < starts.length && starts[next]! <= start) next++
    return boxes[next - 1] ?? 0
  })
}

/** Words that end in a stop and are not mostly a link. */
function isProse({ start, end, text }: ArticleBlock, input: string): boolean {
  if (!/[.!?]["'”’)]?$/.test(text) || wordsIn(text) < fewestWords) return false
  const links = input.slice(start, end).match(/\[[^[\]]*\]\(/g) ?? []
  return links.join('').length <= mostLinked * text.length
}

/** The body put together anew, as `parseArticle` does. */
function placed(blocks: readonly ArticleBlock[], input: string): Pick<Article, 'text' | 'blocks'> {
  const pieces: string[] = []
  let length = 0
  let last: ArticleBlock | null = null
  const put = (piece: string) => {
    pieces.push(piece)
    length += piece.length
  }
  const shown = blocks.map((block): ArticleBlock => {
    if (block.textStart === null) return block
    if (last !== null) {
      const between = last.kind === 'dateline' ? input.slice(last.end, block.start) : '\n'
      put(/[\n\r]/.test(between) ? '\n\n' : between && ' ')
    }
    last = block
    const textStart = length
    put(block.text)
    return { ...block, textStart }
  })
  return { text: pieces.join(''), blocks: shown }
}

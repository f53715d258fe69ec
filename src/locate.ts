import { blockSources } from './article/block-sources.ts'
import { requireRead } from './article/require-read.ts'
import { requireObject } from './text/argument.ts'
import { wrongValue } from './text/failure.ts'
import type { ArticleBlock, ReadArticle } from './types/article.ts'
import type { Span } from './types/span.ts'

/**
 * The span of the input behind a span of `article.text`: exact inside Markdown and entities too. An empty span gives
 * an empty one. Cost is linear in the number of blocks and in the length of those that the span touches.
 *
 * @throws `wrong-type` where `read` does not hold an article and its input; `wrong-value` where the input is too short
 * to be that article's, or `span` does not lie in `article.text`.
 *
 * @example
 * ```ts
 * import { locate, parseArticle } from 'copydesk'
 *
 * const input = 'The **ferry** to Kell sailed.'
 * const span = locate({ article: parseArticle(input), input }, { start: 4, end: 9 })
 * input.slice(span.start, span.end) // → 'ferry'
 * ```
 */
export function locate(read: ReadArticle, span: Span): Span {
  requireRead(read, 'read', 'an article with its input')
  requireObject(span, 'span')
  const { article, input } = read
  const { start, end } = span
  const inside = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end
  if (!inside || end > article.text.length)
    throw wrongValue('span', `a span of the article's text, 0 to ${article.text.length}`, `${start} to ${end}`)
  const from = placeOf(input, article.blocks, start, 'first')
  return start === end
    ? { start: from, end: from }
    : { start: from, end: placeOf(input, article.blocks, end - 1, 'last') }
}

/** Where the character at `offset` of the text begins (`first`) or ends (`last`) in the input. */
function placeOf(input: string, blocks: readonly ArticleBlock[], offset: number, side: 'first' | 'last'): number {
  const body = blocks.filter(({ textStart }) => textStart !== null)
  const at = body.findLastIndex(({ textStart }) => textStart! <= offset)
  const block = body[at]
  if (!block) return 0
  const inside = offset - block.textStart!
  if (inside < block.text.length) {
    const { starts, ends } = blockSources(input, block)
    return (side === 'first' ? starts : ends)[inside]!
  }
  // Between two blocks, or at the end of the text.
  return side === 'first' ? block.end : (body[at + 1]?.start ?? block.end)
}

import type { Article } from '../types/article.ts'
import type { Span } from '../types/span.ts'
import { blockSources } from './block-sources.ts'

/**
 * Tells the span of `input` (the string that the article was parsed from) behind a span of `article.text` that is not
 * empty. Made once for all spans of an article: each block is read once.
 */
export function bodySources(input: string, article: Article): (span: Span) => Span {
  const offsets = new Int32Array(article.text.length)
  const ends = new Int32Array(article.text.length)
  let behind = 0
  let at = 0
  for (const block of article.blocks) {
    const { textStart, text, end } = block
    if (textStart === null) continue
    // A blank line between two blocks stands behind the first.
    offsets.fill(behind, at, textStart)
    ends.fill(block.start, at, textStart)
    const places = blockSources(input, block)
    offsets.set(places.starts, textStart)
    ends.set(places.ends, textStart)
    at = textStart + text.length
    behind = end
  }
  return ({ start, end }) => ({ start: offsets[start]!, end: ends[end - 1]! })
}

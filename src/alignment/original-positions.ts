import { isSpace } from '../text/span.ts'
import type { ArticleBlock } from '../types/article.ts'

/**
 * Where each character of a block's tidied text stands in the original. The text is the original slice with white
 * space tidied and marks removed, so one walk over both finds each character again.
 *
 *     original: the [Foreign Ministry](https://example.org/a) said
 *     text:     the Foreign Ministry said
 */
export function originalPositions(original: string, block: ArticleBlock): Uint32Array {
  const positions = new Uint32Array(block.text.length)
  let at = block.start
  for (let index = 0; index < block.text.length; index++) {
    const code = block.text.charCodeAt(index)
    if (!isSpace(code)) at = nextPlace(original, at, block.end, code)
    positions[index] = Math.min(at, block.end - 1)
    if (!isSpace(code)) at++
  }
  return positions
}

/** The next place of the character, not inside the address of a link. */
function nextPlace(original: string, from: number, end: number, code: number): number {
  for (let at = from; at < end; at++) {
    if (original.charCodeAt(at) === code) return at
    if (original.startsWith('](', at)) {
      const close = original.indexOf(')', at)
      if (close >= 0 && close < end) at = close
    }
  }
  return from
}

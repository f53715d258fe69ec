import type { Article, Block } from '../types.ts'
import { isBody } from './assemble.ts'
import { plainText } from './lines/inline.ts'
import { readLead } from './lines/read-lines.ts'

/**
 * For each character of `article.text`, and for its end, the offset in `source` (the string that the article was
 * parsed from) that it came from. A blank line between two blocks points to the end of the first.
 */
export function bodySources(source: string, article: Article): Int32Array {
  const offsets = new Int32Array(article.text.length + 1)
  let at = 0
  let end = 0
  for (const block of article.blocks) {
    if (!isBody(block)) continue
    const start = article.text.indexOf(block.text, at)
    offsets.fill(end, at, start)
    const map = blockSources(source, block, article.format !== 'text')
    for (let i = 0; i < block.text.length; i++) offsets[start + i] = map?.[i] ?? block.start
    at = start + block.text.length
    end = block.end
  }
  offsets.fill(end, at)
  return offsets
}

/** Undefined where the block's text does not come out of its own slice alone (a link that runs over several lines). */
function blockSources(source: string, block: Block, markdown: boolean): number[] | undefined {
  for (const from of [block.start, readLead(source, block.start, block.end, markdown).start]) {
    const map: number[] = []
    if (plainText(source, from, block.end, markdown, false, map).text === block.text) return map
  }
  return undefined
}

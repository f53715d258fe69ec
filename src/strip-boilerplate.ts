import { parseArticle } from './parse-article.ts'
import type { ArticleOptions, Block, Removal } from './types.ts'

/**
 * Takes away what is no part of the article and says why. `text` is made of slices of the input, with the input's own
 * white space between neighbours and a blank line where something was removed; titles, bylines, captions and the like
 * stay. Stripping `text` again removes nothing more.
 *
 * @throws {TypeError} `text` is no string, or an option has the wrong type.
 */
export function stripBoilerplate(text: string, options: ArticleOptions = {}): { text: string; removed: Removal[] } {
  const { blocks } = parseArticle(text, options)
  const removed: Removal[] = []
  let kept = ''
  let last: Block | undefined
  let gap = false
  for (const block of blocks) {
    if (block.kind === 'boilerplate' && block.reason) {
      const { start, end, reason, rule = reason } = block
      removed.push({ start, end, reason, rule, text: text.slice(start, end) })
      gap = true
      continue
    }
    kept += last ? (gap ? '\n\n' : text.slice(last.end, block.start)) : gap ? '' : text.slice(0, block.start)
    kept += text.slice(block.start, block.end)
    last = block
    gap = false
  }
  if (last && !gap) kept += text.slice(last.end)
  return { text: removed.length === 0 ? text : kept, removed }
}

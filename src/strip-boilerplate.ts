import { parseArticle } from './parse-article.ts'
import type { ArticleOptions, Block, Removal } from './types.ts'

/** What is left after one round may show what the first could not: so many rounds settle it. */
const maxRounds = 4

/**
 * Takes away what is no part of the article and says why. `text` is made of slices of the input, with the input's own
 * white space between neighbours and a blank line where something was removed; titles, bylines, captions and the like
 * stay. Stripping `text` again removes nothing more. `removed` is ordered by `start`; its spans point into the input.
 *
 * @throws {TypeError} `text` is no string, or an option has the wrong type.
 */
export function stripBoilerplate(text: string, options: ArticleOptions = {}): { text: string; removed: Removal[] } {
  const removed: Removal[] = []
  let kept = text
  let sources: readonly Slice[] = [{ at: 0, start: 0 }]
  for (let round = 0; round < maxRounds; round++) {
    const { blocks } = parseArticle(kept, options)
    const next = takeAway(kept, blocks)
    if (next.removed.length === 0) break
    for (const block of next.removed) {
      const { start, end, reason, rule = reason } = block
      if (!reason || !rule) continue
      const from = sourceOf(sources, start)
      const to = sourceOf(sources, end - 1) + 1
      removed.push({ start: from, end: to, reason, rule, text: text.slice(from, to) })
    }
    sources = next.slices.map(({ at, start }) => ({ at, start: sourceOf(sources, start) }))
    kept = next.text
  }
  return { text: kept, removed: removed.sort((a, b) => a.start - b.start) }
}

/** A stretch of the stripped text that starts at `at` and was copied from `start`. */
interface Slice {
  readonly at: number
  readonly start: number
}

function takeAway(text: string, blocks: readonly Block[]): { text: string; removed: Block[]; slices: Slice[] } {
  const removed: Block[] = []
  const slices: Slice[] = []
  let kept = ''
  let last: Block | undefined
  let gap = false
  for (const block of blocks) {
    if (block.kind === 'boilerplate') {
      removed.push(block)
      gap = true
      continue
    }
    if (gap) kept += last ? '\n\n' : ''
    else kept += text.slice(last?.end ?? 0, block.start)
    slices.push({ at: kept.length, start: block.start })
    kept += text.slice(block.start, block.end)
    last = block
    gap = false
  }
  if (last && !gap) kept += text.slice(last.end)
  return { text: kept, removed, slices }
}

/** The offset in the input of a character of the stripped text. */
function sourceOf(slices: readonly Slice[], offset: number): number {
  let low = 0
  let high = slices.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (slices[middle]!.at <= offset) low = middle
    else high = middle - 1
  }
  const slice = slices[low]
  return slice ? slice.start + offset - slice.at : offset
}

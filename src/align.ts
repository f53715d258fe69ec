import { alignWords } from './alignment/align-words.ts'
import { changedPassages, spanOf } from './alignment/changed-passages.ts'
import { placedWords, wordsInText } from './alignment/placed-words.ts'
import { blockSources } from './article/block-sources.ts'
import { requireArticle } from './article/require-article.ts'
import { unmarked } from './article/unmarked.ts'
import type { FoldedWords } from './fingerprint/folded-words.ts'
import { parseArticle } from './parse-article.ts'
import type { Alignment } from './types/alignment.ts'
import type { Article } from './types/article.ts'

/**
 * The passages that two articles share and what was changed between them, word by word on the folded body: case,
 * typography, US/UK spelling and romanisation are not changes. Shared passages are listed in the order of `a`; the
 * heaviest set that keeps its order in both is the frame, the others are `moved`.
 *
 * Spans point into the strings that were passed; where an `Article` was passed, into its `text`.
 *
 * @throws `wrong-type` where an argument is neither a string nor an `Article`.
 *
 * @example
 * ```ts
 * import { align } from 'copydesk'
 *
 * const a = 'The ferry to Kell sailed again on Monday.'
 * const b = 'The ferry to Kell sailed late on Monday.'
 * const { changed } = align(a, b)
 * changed.map(({ kind, a: at, b: to }) => [kind, a.slice(at.start, at.end), b.slice(to.start, to.end)])
 * // → [['replaced', 'again', 'late']]
 * ```
 */
export function align(a: string | Article, b: string | Article): Alignment {
  const left = wordsOf(a, 'a')
  const right = wordsOf(b, 'b')
  const passages = alignWords(left, right)
  const shared = passages.map((passage) => ({
    a: spanOf(left, { from: passage.a, to: passage.a + passage.words }),
    b: spanOf(right, { from: passage.b, to: passage.b + passage.words }),
    words: passage.words,
    moved: passage.moved,
  }))
  const words = passages.reduce((sum, passage) => sum + passage.words, 0)
  return {
    shared,
    changed: changedPassages(left, right, passages),
    aInB: left.count === 0 ? 0 : words / left.count,
    bInA: right.count === 0 ? 0 : words / right.count,
  }
}

function wordsOf(input: string | Article, name: string): FoldedWords {
  if (typeof input === 'string')
    return placedWords(parseArticle(input), unmarked, (block) => blockSources(input, block))
  requireArticle(input, name, 'a string or an Article')
  return wordsInText(input, unmarked)
}

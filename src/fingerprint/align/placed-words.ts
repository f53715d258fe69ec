import type { Article } from '../../types/article.ts'
import { bodyBlocks } from '../body-paragraphs.ts'
import { foldParagraph } from '../fold.ts'
import { createFoldedWords, type FoldedWords } from '../folded-words.ts'
import { frozenFolds } from '../frozen-folds.ts'
import { originalPositions } from './original-positions.ts'

/** The folded words of the body, with places in the string that the article was parsed from. */
export function wordsInOriginal(original: string, article: Article): FoldedWords {
  const words = createFoldedWords(64)
  for (const block of bodyBlocks(article)) {
    const from = words.count
    foldParagraph(words, block.text, 0, false, frozenFolds())
    const positions = originalPositions(original, block)
    for (let row = from; row < words.count; row++) {
      words.ends[row] = positions[words.ends[row]! - 1]! + 1
      words.starts[row] = positions[words.starts[row]!]!
    }
  }
  return words
}

/** The folded words of the body, with places in `article.text`. */
export function wordsInText(article: Article): FoldedWords {
  const words = createFoldedWords(64)
  let from = 0
  for (const block of bodyBlocks(article)) {
    const at = article.text.indexOf(block.text, from)
    if (at < 0) continue
    foldParagraph(words, block.text, at, false, frozenFolds())
    from = at + block.text.length
  }
  return words
}

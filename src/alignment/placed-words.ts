import { bodyParagraphs } from '../fingerprint/body-paragraphs.ts'
import { foldParagraph } from '../fingerprint/fold.ts'
import { createFoldedWords, type FoldedWords } from '../fingerprint/folded-words.ts'
import { frozenFolds } from '../fingerprint/frozen-folds.ts'
import type { Article } from '../types/article.ts'
import { originalPositions } from './original-positions.ts'

/** The folded words of the body, with places in the string that the article was parsed from. */
export function wordsInOriginal(original: string, article: Article): FoldedWords {
  const words = createFoldedWords(64)
  for (const { text, blocks } of bodyParagraphs(article)) {
    const from = words.count
    foldParagraph(words, text, 0, 'marked', frozenFolds())
    const positions = new Uint32Array(text.length)
    let at = 0
    for (const block of blocks) {
      positions.set(originalPositions(original, block), at)
      at += block.text.length + 1
    }
    place(words, from, positions)
  }
  return words
}

/** The folded words of the body, with places in `article.text`. */
export function wordsInText(article: Article): FoldedWords {
  const words = createFoldedWords(64)
  let end = 0
  for (const { text, blocks } of bodyParagraphs(article)) {
    const from = words.count
    foldParagraph(words, text, 0, 'marked', frozenFolds())
    const positions = new Uint32Array(text.length)
    let at = 0
    for (const block of blocks) {
      const start = Math.max(end, article.text.indexOf(block.text, end))
      for (let index = 0; index < block.text.length; index++) positions[at + index] = start + index
      at += block.text.length + 1
      end = start + block.text.length
    }
    place(words, from, positions)
  }
  return words
}

/** Moves the words from row `from` on to where each of their characters stands. */
function place(words: FoldedWords, from: number, positions: Uint32Array): void {
  for (let row = from; row < words.count; row++) {
    words.ends[row] = positions[words.ends[row]! - 1]! + 1
    words.starts[row] = positions[words.starts[row]!]!
  }
}

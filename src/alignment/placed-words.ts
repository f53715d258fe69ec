import { bodyParagraphs, type Unmark } from '../fingerprint/body-paragraphs.ts'
import { foldParagraph } from '../fingerprint/fold.ts'
import { createFoldedWords, type FoldedWords } from '../fingerprint/folded-words.ts'
import { frozenFolds } from '../fingerprint/frozen-folds.ts'
import type { Article, ArticleBlock } from '../types/article.ts'

/** For each character of a block's text, where it begins and ends. */
interface Places {
  readonly starts: ArrayLike<number>
  readonly ends: ArrayLike<number>
}

/** The folded words of the body, each with its place in the string that `placesOf` tells of. */
export function placedWords(article: Article, unmark: Unmark, placesOf: (block: ArticleBlock) => Places): FoldedWords {
  const words = createFoldedWords(64)
  for (const { text, blocks } of bodyParagraphs(article, unmark)) {
    const from = words.count
    foldParagraph(words, text, 0, 'marked', frozenFolds())
    const starts = new Uint32Array(text.length)
    const ends = new Uint32Array(text.length)
    let at = 0
    for (const { block, read } of blocks) {
      const places = placesOf(block)
      for (let sign = 0; sign < read.text.length; sign++) {
        const place = read.places ? read.places[sign]! : sign
        starts[at + sign] = places.starts[place]!
        ends[at + sign] = places.ends[place]!
      }
      at += read.text.length + 1
    }
    for (let row = from; row < words.count; row++) {
      words.starts[row] = starts[words.starts[row]!]!
      words.ends[row] = ends[words.ends[row]! - 1]!
    }
  }
  return words
}

/** The folded words of the body, with places in `article.text`. */
export const wordsInText = (article: Article, unmark: Unmark): FoldedWords =>
  placedWords(article, unmark, placesInText())

/** Places in `article.text`. A line that is not part of it stands where the block before it ends. */
function placesInText(): (block: ArticleBlock) => Places {
  let behind = 0
  return ({ text, textStart }) => {
    const step = textStart === null ? 0 : 1
    const start = textStart ?? behind
    behind = start + text.length * step
    const [starts, ends] = [new Uint32Array(text.length), new Uint32Array(text.length)]
    for (let row = 0; row < text.length; row++) {
      starts[row] = start + row * step
      ends[row] = start + (row + 1) * step
    }
    return { starts, ends }
  }
}

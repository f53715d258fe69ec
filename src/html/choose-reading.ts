import { type Article, type ArticleOptions, parseArticle } from '../index.ts'
import { wordsIn } from './words-in.ts'
import type { WrittenPage } from './write-markdown.ts'

/** An article with the Markdown that it was read from. */
export interface Reading {
  readonly article: Article
  readonly page: WrittenPage
}

/** Longer pages are read once. */
const longestTwice = 1_000_000
/** The reading with links is doubted when it has less than this share of the other's words. */
const doubtful = 0.5
/** So much of what the other adds must be paragraphs. */
const leastProse = 0.2
/** A paragraph has so many words and a stop at its end. */
const fewest = 12
const most = 400

/**
 * Reads a page with its links, which tell menus from text, and once more without them where that would bring back
 * whole paragraphs: some publishers link half of what they write.
 */
export function chooseReading(write: (links: boolean) => WrittenPage, options: ArticleOptions): Reading {
  const page = write(true)
  const linked = { article: parseArticle(page.text, options), page }
  if (page.text.length > longestTwice) return linked
  const words = wordsIn(linked.article.text)
  // An address has no white space: with its links a page has as many words as without.
  if (words >= doubtful * wordsIn(page.text)) return linked
  const bare = write(false)
  const other = { article: parseArticle(bare.text, options), page: bare }
  const all = wordsIn(other.article.text)
  if (words >= doubtful * all) return linked
  const lines = new Set(linked.article.text.split('\n'))
  const added = other.article.text.split('\n').filter((line) => !lines.has(line))
  return proseWords(added) >= leastProse * (all - words) ? other : linked
}

function proseWords(lines: readonly string[]): number {
  let words = 0
  for (const line of lines) {
    const count = wordsIn(line)
    if (count >= fewest && count <= most && /[.!?]["'”’)]?$/.test(line)) words += count
  }
  return words
}

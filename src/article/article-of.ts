import type { Article } from '../types/article.ts'
import { assemble } from './assemble.ts'
import { closeArticle } from './formats/close-article.ts'
import type { ReadThrough } from './read-article.ts'
import { warned } from './warnings/warned.ts'

/** What was settled as an article, with the places of `text`, which it was read from. */
export function articleOf(text: string, { open, facts, view, read, settled }: ReadThrough): Article {
  const article = warned(assemble(read, settled), read.lines, open)
  return view.text === text ? article : closeArticle(article, text, open, facts, view)
}

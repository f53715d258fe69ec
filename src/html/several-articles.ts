import type { ArticleWarning } from '../index.ts'
import type { PageElement } from './page-node.ts'
import { textOf, walk } from './walk.ts'
import { wordsIn } from './words-in.ts'

/** A teaser of another story has fewer words in its paragraphs. */
const fewestWords = 100

/** A warning where a page holds several whole articles, each in an element of its own. */
export function severalArticles(page: PageElement): ArticleWarning | null {
  const count = wholeArticles(page)
  if (count < 2) return null
  return { code: 'several-articles', message: `The page holds ${count} articles; they were read as one.` }
}

/** The `<article>` elements that stand in no other, have a heading and are long enough. */
function wholeArticles(page: PageElement): number {
  let count = 0
  walk(page, {
    enter(element) {
      if (element.name !== 'article') return true
      if (isWhole(element)) count++
      return false
    },
  })
  return count
}

function isWhole(article: PageElement): boolean {
  let words = 0
  let hasHeading = false
  walk(article, {
    enter(element) {
      if (/^h[1-3]$/.test(element.name)) hasHeading = true
      if (element.name !== 'p') return true
      words += wordsIn(textOf(element))
      return false
    },
  })
  return hasHeading && words >= fewestWords
}

import { requireArray, requireObject, requireString } from '../text/argument.ts'
import type { Article, ArticleBlock } from '../types/article.ts'

/** @throws {TypeError} unless `value` has what is read of an Article: its text, and blocks with a kind and a text. */
export function requireArticle(value: unknown, name: string, wanted: string): asserts value is Article {
  requireObject(value, name, wanted)
  const { text, blocks } = value as Partial<Article>
  requireString(text, `${name}.text`)
  requireArray(blocks, `${name}.blocks`)
  blocks.forEach((block: Partial<ArticleBlock> | null, row) => {
    requireString(block?.kind, `${name}.blocks[${row}].kind`)
    requireString(block?.text, `${name}.blocks[${row}].text`)
  })
}

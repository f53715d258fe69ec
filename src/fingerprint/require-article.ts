import { describe, requireString } from '../text/argument.ts'
import type { Article, Block } from '../types.ts'

/** @throws {TypeError} unless `value` has what is read of an Article: its text, and blocks with a kind and a text. */
export function requireArticle(value: unknown, name: string, wanted: string): asserts value is Article {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${name} must be ${wanted}, got ${describe(value)}`)
  const { text, blocks } = value as Partial<Article>
  requireString(text, `${name}.text`)
  if (!Array.isArray(blocks)) throw new TypeError(`${name}.blocks must be an array, got ${describe(blocks)}`)
  blocks.forEach((block: Partial<Block> | null, row) => {
    requireString(block?.kind, `${name}.blocks[${row}].kind`)
    requireString(block?.text, `${name}.blocks[${row}].text`)
  })
}

import { requireObject, requireString } from '../text/argument.ts'
import type { ReadArticle } from '../types/article.ts'
import { requireArticle } from './require-article.ts'

/** @throws `wrong-type` unless `value` holds an article and the string that it was read from. */
export function requireRead(value: unknown, path: string, wanted: string): asserts value is ReadArticle {
  requireObject(value, path, wanted)
  const { article, input } = value as Partial<ReadArticle>
  requireArticle(article, `${path}.article`, 'an Article')
  requireString(input, `${path}.input`)
}

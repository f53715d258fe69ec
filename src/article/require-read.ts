import { requireObject, requireString } from '../text/argument.ts'
import { wrongValue } from '../text/failure.ts'
import type { ReadArticle } from '../types/article.ts'
import { requireArticle } from './require-article.ts'

/**
 * @throws `wrong-type` unless `value` holds an article and a string; `wrong-value` where the string is too short to be
 * what the article was read from.
 */
export function requireRead(value: unknown, path: string, wanted: string): asserts value is ReadArticle {
  requireObject(value, path, wanted)
  const { article, input } = value as Partial<ReadArticle>
  requireArticle(article, `${path}.article`, 'an Article')
  requireString(input, `${path}.input`)
  if ((article.blocks.at(-1)?.end ?? 0) > input.length)
    throw wrongValue(`${path}.input`, 'the text that the article was read from', input)
}

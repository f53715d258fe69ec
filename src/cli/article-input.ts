import type { KnownFields, NormalizeOptions, ReadArticle } from '../index.ts'
import { knownOf } from '../stream/known-of.ts'
import { htmlReader } from './html-reader.ts'
import type { Found, ReadOptions } from './input/read-found.ts'
import { pageTextOf } from './page-text.ts'
import { withKnown } from './settings.ts'

/** An article as the verbs take it. */
export interface ArticleInput {
  readonly name: string
  readonly input: string | ReadArticle
  readonly options: NormalizeOptions
}

/** @throws {Error} where a record has no text. */
export async function articleInput(
  { name, record }: Found,
  options: NormalizeOptions,
  { fields, known: useKnown }: ReadOptions,
): Promise<ArticleInput> {
  const content = pageTextOf(record, fields)
  if ('error' in content) throw new Error(content.error)
  const known: KnownFields = useKnown ? knownOf(record, fields) : {}
  const all = withKnown(options, known)
  if ('text' in content) return { name, input: content.text, options: all }
  const fromHtml = await htmlReader()
  return { name, input: fromHtml(content.html, all.article ?? {}), options: all }
}

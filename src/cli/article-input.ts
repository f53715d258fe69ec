import type { KnownFields, NormalizeOptions, ReadArticle } from '../index.ts'
import { knownOf } from '../stream/known-of.ts'
import { textOf } from '../stream/normalize-record.ts'
import type { Found, ReadOptions } from './input/read-found.ts'
import { withKnown } from './settings.ts'

/** An article as the verbs take it. */
export interface ArticleInput {
  readonly name: string
  readonly input: string | ReadArticle
  readonly options: NormalizeOptions
}

/** @throws {Error} where a record has no text. */
export function articleInput({ name, record }: Found, options: NormalizeOptions, reading: ReadOptions): ArticleInput {
  const text = textOf(record, reading.fields.text)
  if (text.value === undefined) throw new Error(text.error)
  const known: KnownFields = reading.known ? knownOf(record, reading.fields) : {}
  return { name, input: text.value, options: withKnown(options, known) }
}

import type { ArticleOptions } from '../types/article.ts'
import { type FormFacts, factsOfFields } from './formats/facts-of-fields.ts'
import { keepParts } from './formats/keep-parts.ts'
import { type OpenText, openText } from './formats/open-text.ts'
import { type View, viewOf } from './formats/view.ts'
import { ownAgencies } from './forms/agency/own-agencies.ts'
import { linesIn } from './lines-in.ts'
import { readText } from './read-text.ts'
import type { Text } from './reading.ts'
import { type Settled, settle } from './settle.ts'

/** An article read to the end, and all that it was read from. */
export interface ReadThrough {
  readonly open: OpenText
  readonly facts: FormFacts
  /** What of the text was read, and the way back. */
  readonly view: View
  readonly read: Text
  readonly settled: Settled
}

/** Opens the form that a text was handed over in, cuts what it holds into lines and settles what each is. */
export function readArticle(text: string, options: ArticleOptions): ReadThrough {
  const how = { order: options.dateOrder, agencies: ownAgencies(options.agencies) }
  const found = openText(text)
  const opened = keepParts(found, options)
  const { told, markdown, kept } = opened
  const open = { format: found.format, opened, articles: found.articles, rows: found.rows }
  const facts = factsOfFields(opened.fields, how)
  const view = viewOf(text, opened.slices)
  const rows = view.text === text ? open.rows : undefined
  const read = readText(view.text, { format: open.format, told, markdown, ...facts }, how, options, rows)
  return { open, facts, view, read, settled: settle(read, linesIn(kept, read.lines, view)) }
}

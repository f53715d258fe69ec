import type { ArticleOptions } from '../types/article.ts'
import { findingsOf } from './findings.ts'
import { knownAuthors } from './known-authors.ts'
import { readLines } from './lines/read-lines.ts'
import { type Row, readRows } from './lines/read-rows.ts'
import { termsOf } from './prose/terms.ts'
import type { Text, TextForm } from './reading.ts'
import type { ReadingOptions } from './reading-options.ts'

/** Cuts a text into lines, each of which a form is asked about once, whatever is made of the answer. */
export function readText(
  source: string,
  form: TextForm,
  how: ReadingOptions,
  options: ArticleOptions,
  rows: readonly Row[] = readRows(source, 0),
): Text {
  const { known = {} } = options
  const authors = knownAuthors(options)
  const container = {
    format: form.format,
    markdown: form.markdown,
    told: form.told,
    title: known.title || form.title,
    kicker: form.kicker,
    standfirst: form.standfirst,
    authors: authors.length > 0 ? authors : form.authors,
    agencies: form.agencies,
    outlet: known.outlet || form.outlet,
    published: form.published,
    updated: form.updated,
    dateline: form.dateline,
    url: known.url || form.url,
  }
  const lines = readLines(source, rows, form.markdown)
  const find = findingsOf(lines, how, options)
  return { source, options, how, container, all: lines, lines, seen: null, find, terms: termsOf(lines) }
}

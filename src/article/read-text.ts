import type { ArticleOptions } from '../types/article.ts'
import { findingsOf } from './findings.ts'
import { readLines } from './lines/read-lines.ts'
import type { Text, TextForm } from './reading.ts'
import type { ReadingOptions } from './reading-options.ts'

/** Cuts a text into lines, each of which a form is asked about once, whatever is made of the answer. */
export function readText(source: string, form: TextForm, how: ReadingOptions, options: ArticleOptions): Text {
  const { known = {} } = options
  const container = {
    ...form,
    title: known.title || form.title,
    authors: known.authors ?? form.authors,
    outlet: known.outlet || form.outlet,
    url: known.url || form.url,
  }
  const lines = readLines(source, 0, form.markdown)
  return { source, options, how, container, all: lines, lines, seen: null, find: findingsOf(lines, how, options) }
}

import type { ArticleOptions } from '../types/article.ts'
import { captionsOf } from './claims/captions-of.ts'
import { listsOf } from './claims/lists-of.ts'
import { phrasesOf } from './claims/phrases-of.ts'
import { findingsOf } from './findings.ts'
import { layOut } from './layout/lay-out.ts'
import { readLines } from './lines/read-lines.ts'
import { noiseOf } from './noise-of.ts'
import type { LaidOut, TextForm } from './reading.ts'
import type { ReadingOptions } from './reading-options.ts'
import { rulesOf } from './rules-of.ts'

/** Reads a text once: its lines, what is found in them, and the order in which an article stands among them. */
export function readArticle(source: string, form: TextForm, how: ReadingOptions, options: ArticleOptions): LaidOut {
  const { known = {} } = options
  const container = {
    ...form,
    title: known.title || form.title,
    authors: known.authors ?? form.authors,
    outlet: known.outlet || form.outlet,
    url: known.url || form.url,
  }
  const lines = readLines(source, 0, form.markdown)
  const text = { source, options, how, container, lines, find: findingsOf(lines, how, options) }
  const captions = captionsOf(text)
  const found = { ...text, captions, phrases: phrasesOf(text, captions) }
  const reading = { ...found, lists: listsOf(found) }
  const rules = rulesOf(reading)
  const noise = noiseOf(reading, rules)
  return { ...reading, rules, noise, layout: layOut(reading, noise) }
}

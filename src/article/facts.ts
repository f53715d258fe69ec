import type { Article, KnownFields, NewsDate } from '../types/article.ts'
import { completeDates } from './complete-dates.ts'
import { findDates } from './dates/find-dates.ts'
import { unprinted } from './dates/unprinted.ts'
import { knownAuthors } from './known-authors.ts'
import type { Claim, Text } from './reading.ts'
import type { Said } from './said.ts'
import { saidByForm } from './said-by-form.ts'
import type { Settled } from './settle.ts'

export type Facts = Omit<Article, 'text' | 'blocks' | 'format' | 'warnings'>

/** A longer date is not read. */
const longestDate = 100

/**
 * What the form of the text and the lines that count tell: the first to say something is believed, lists grow. What
 * the caller knows wins over all of it.
 */
export function factsOf(text: Text, settled: Settled): Facts {
  const { known = {} } = text.options
  const said = [saidByForm(text), ...saidByLines(settled), ...settled.parts.map(({ says }) => says)]
  const first = <Name extends keyof Said>(name: Name): NonNullable<Said[Name]> | null =>
    said.find((one) => one[name] != null)?.[name] ?? null
  const every = (name: 'authors' | 'agencies' | 'reporters') => [...new Set(said.flatMap((one) => one[name] ?? []))]
  const told = knownAuthors(text.options)
  const authors = told.length > 0 ? told : every('authors')
  const facts = {
    title: known.title || first('title'),
    kicker: first('kicker'),
    standfirst: first('standfirst'),
    authors: authors.length > 0 ? authors : every('reporters'),
    agencies: every('agencies'),
    outlet: first('outlet'),
    published: knownDate(text, 'published') ?? first('published'),
    updated: knownDate(text, 'updated') ?? first('updated'),
    dateline: first('dateline'),
    url: first('url'),
  }
  return completeDates(text.source, facts, Boolean(known.url))
}

/** Null where the caller does not know it, or says it in a form that cannot be read. */
function knownDate({ options, how }: Text, name: keyof KnownFields & ('published' | 'updated')): NewsDate | null {
  const date = findDates((options.known?.[name] ?? '').slice(0, longestDate), how)[0]
  return date ? unprinted(date) : null
}

/** What the lines say, the title and the head in the order in which they were read. */
function saidByLines({ claims, head }: Settled): Said[] {
  const rest = claims.filter((claim): claim is Claim => claim !== null && !head.includes(claim))
  return [...head, ...rest].flatMap(({ says }) => says ?? [])
}

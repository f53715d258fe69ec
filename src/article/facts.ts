import type { Article, KnownFields, NewsDate } from '../types/article.ts'
import { completeDates } from './complete-dates.ts'
import { findDates } from './dates/find-dates.ts'
import { unprinted } from './dates/news-date.ts'
import { agencyOf } from './forms/agency.ts'
import type { Claim, LaidOut, Part } from './reading.ts'
import type { Said } from './said.ts'
import { saidByForm } from './said-by-form.ts'

export type Facts = Omit<Article, 'text' | 'blocks' | 'format' | 'warnings'>

/** A longer date is not read. */
const longestDate = 100

/**
 * What the form of the text and the lines that count tell: the first to say something is believed, lists grow. What
 * the caller knows wins over all of it.
 */
export function factsOf(reading: LaidOut, claims: readonly (Claim | null)[], parts: readonly Part[]): Facts {
  const { known = {} } = reading.options
  const said = [saidByForm(reading), ...saidByLines(reading, claims), ...parts.map(({ says }) => says)]
  const first = <Name extends keyof Said>(name: Name): NonNullable<Said[Name]> | null =>
    said.find((one) => one[name] != null)?.[name] ?? null
  const every = (name: 'authors' | 'agencies' | 'reporters') => [...new Set(said.flatMap((one) => one[name] ?? []))]
  const authors = known.authors?.length ? known.authors : every('authors')
  const facts = {
    title: known.title || first('title'),
    kicker: first('kicker'),
    standfirst: first('standfirst'),
    authors: authors.length > 0 ? authors : every('reporters'),
    agencies: every('agencies'),
    outlet: first('outlet'),
    published: knownDate(reading, 'published') ?? first('published'),
    updated: knownDate(reading, 'updated') ?? first('updated'),
    dateline: first('dateline'),
    url: first('url'),
  }
  return completeDates(reading.source, facts, Boolean(known.url))
}

/** Null where the caller does not know it, or says it in a form that cannot be read. */
function knownDate({ options, how }: LaidOut, name: keyof KnownFields & ('published' | 'updated')): NewsDate | null {
  const date = findDates((options.known?.[name] ?? '').slice(0, longestDate), how)[0]
  return date ? unprinted(date) : null
}

/** What the lines say, the title and the head in the order in which they were read. */
function saidByLines(reading: LaidOut, claims: readonly (Claim | null)[]): Said[] {
  const { layout } = reading
  const counts = (claim: Claim) => claims[claim.at] === claim
  const head = layout.head.filter(counts)
  const rest = claims.filter((claim): claim is Claim => claim !== null && !head.includes(claim))
  return [...head, ...rest].map((claim) => ({ ...claim.says, ...ownerOf(reading, claim) }))
}

/** "Copyright 2025 The Associated Press. All rights reserved." */
function ownerOf({ lines, layout, how }: LaidOut, { at, reason }: Claim): Said {
  if (reason !== 'legal' || at < layout.from) return {}
  const owner = agencyOf(
    lines[at]!.text.replace(/^(?:\(c\)|copyright|[\d ,©-])+|\.? ?all rights.*/gi, ''),
    how.agencies,
  )
  return owner ? { agencies: [owner] } : {}
}

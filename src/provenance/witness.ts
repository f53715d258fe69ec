import { fingerprintBody } from '../fingerprint/fingerprint-body.ts'
import type { SketchView } from '../fingerprint/overlap.ts'
import { sketchView } from '../fingerprint/sketch-view.ts'
import { isoDay, NO_DAY } from '../text/iso-day.ts'
import type { Article } from '../types/article.ts'
import type { Fingerprint } from '../types/fingerprint.ts'
import { creditedAgencies } from './credits.ts'
import { isPressRelease } from './press-release.ts'

/** What is known of one input. */
export interface Witness {
  readonly fingerprint: Fingerprint
  readonly view: SketchView
  /** Null where only a fingerprint was given. */
  readonly article: Article | null
  /** A hash of the title; null where there is none, or one of a word or two. */
  readonly title: string | null
  readonly authors: readonly string[]
  /** Agencies whose copy it says that it is. */
  readonly agencies: readonly string[]
  /** It issues the text itself. */
  readonly isRelease: boolean
  readonly date: string | null
  readonly source: string | null
}

/** Words of a title that two articles do not have in common by chance. */
const TITLE_WORDS = 3

/** `date` and `source` are what the caller knows; they win over what the article prints. */
export function articleWitness(
  article: Article,
  fingerprint: Fingerprint,
  date: string | null,
  source: string | null,
): Witness {
  // Whoever makes an article by hand may leave out what is not compared.
  const title = article.title == null ? null : fingerprintBody(article.title)
  return {
    fingerprint,
    view: sketchView(fingerprint),
    article,
    title: title === null || title.words < TITLE_WORDS ? null : title.exact,
    authors: article.authors ?? [],
    agencies: creditedAgencies(article),
    isRelease: isPressRelease(article),
    date: isoDay(date) === NO_DAY ? printedDate(article) : date,
    source,
  }
}

export const fingerprintWitness = (fingerprint: Fingerprint, date: string | null, source: string | null): Witness => ({
  fingerprint,
  view: sketchView(fingerprint),
  article: null,
  title: null,
  authors: [],
  agencies: [],
  isRelease: false,
  date: isoDay(date) === NO_DAY ? null : date,
  source,
})

/** The date of the article, or of the dateline that it opens with; null where it is not an ISO date. */
function printedDate(article: Article): string | null {
  const date = article.published?.iso ?? article.dateline?.date?.iso ?? null
  return isoDay(date) === NO_DAY ? null : date
}

export function sharedAgencies(a: Witness, b: Witness): string[] {
  return a.agencies.filter((agency) => b.agencies.includes(agency))
}

/** Pages, cuts and versions of one story: under one title, or of one reporter in one outlet. */
export function arePartsOfOne(a: Witness, b: Witness): boolean {
  if (a.title !== null && a.title === b.title) return true
  return a.source !== null && a.source === b.source && a.authors.some((author) => b.authors.includes(author))
}

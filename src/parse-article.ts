import { assemble } from './article/assemble.ts'
import { matchLines } from './article/boilerplate/match-lines.ts'
import type { Draft, Stage } from './article/draft.ts'
import { readFormat } from './article/format.ts'
import { readLines } from './article/lines/read-lines.ts'
import { articleOptions } from './article/options.ts'
import { ownAgencies } from './article/parsers/agency.ts'
import { readByline } from './article/parsers/byline.ts'
import { markAuthorBio } from './article/refiners/author-bio.ts'
import { dropBareTitle } from './article/refiners/bare-title.ts'
import { markBody } from './article/refiners/body.ts'
import { markCaptions } from './article/refiners/captions.ts'
import { completeDates } from './article/refiners/complete-dates.ts'
import { markCredits } from './article/refiners/credits.ts'
import { cutTail } from './article/refiners/cut-tail.ts'
import { markDatabase } from './article/refiners/database.ts'
import { findDateline } from './article/refiners/dateline.ts'
import { decideMatches } from './article/refiners/decide.ts'
import { guardBody } from './article/refiners/guard.ts'
import { readHeader } from './article/refiners/header.ts'
import { keepReasons } from './article/refiners/keep-reasons.ts'
import { applyKnown } from './article/refiners/known.ts'
import { markLinkLines } from './article/refiners/link-lines.ts'
import { markMarkup } from './article/refiners/markup.ts'
import { markPromotionBoxes } from './article/refiners/promotion-box.ts'
import { markRepeats } from './article/refiners/repeats.ts'
import { markRuns } from './article/refiners/runs.ts'
import { findSegment, markOutside, sniffPage } from './article/refiners/segment.ts'
import { requireString } from './text/argument.ts'
import { checkOptions } from './text/options.ts'
import type { Article, ArticleOptions } from './types/article.ts'

/** Recognises lines by their own words; what it marks is no part of the article. */
const markBoilerplate: Stage = (draft) => {
  const { lines, marks, options } = draft
  const matches = matchLines(lines, marks, options.rules ?? [])
  decideMatches(lines, marks, matches)
  markPromotionBoxes(lines, marks)
  sniffPage(draft)
  cutTail(lines, marks, matches, draft.page)
}

/** How an article is read, from the certain to the likely: each step leaves alone what an earlier one has marked. */
const stages: readonly Stage[] = [
  markMarkup,
  markDatabase,
  markCaptions,
  markBoilerplate,
  findSegment,
  readHeader,
  markOutside,
  markCredits,
  findDateline,
  applyKnown,
  completeDates,
  dropBareTitle,
  markAuthorBio,
  markLinkLines,
  markRuns,
  markRepeats,
  guardBody,
  keepReasons,
  markBody,
]

/**
 * Reads the text or Markdown of a news article: header, body, and what is neither.
 *
 * Every character of `text` that is not white space lies in exactly one of the result's blocks. A field that cannot
 * be told from the text is null or empty: extracted text often lacks date and author.
 *
 * @throws `wrong-type`, `wrong-value` or `unknown-option` for an argument or option that cannot be used. No text throws.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk'
 *
 * const article = parseArticle('# Ferry sails again\n\nBy Mara Quill\n\nThe ferry to Kell sailed again on Monday.')
 * article.title // → 'Ferry sails again'
 * article.authors // → ['Mara Quill']
 * article.text // → 'The ferry to Kell sailed again on Monday.'
 * ```
 */
export function parseArticle(text: string, options: ArticleOptions = {}): Article {
  requireString(text, 'text')
  checkOptions(options, articleOptions)
  const draft = openDraft(text, options)
  for (const stage of stages) stage(draft)
  return assemble(draft)
}

function openDraft(text: string, options: ArticleOptions): Draft {
  const known = options.known ?? {}
  const reading = { order: options.dateOrder, agencies: ownAgencies(options.agencies) }
  const form = readFormat(text, reading)
  const lines = readLines(text, form.from, form.markdown)
  const byline = form.authors ? readByline(form.authors, true, reading.agencies) : null
  return {
    source: text,
    options,
    reading,
    format: form.format,
    markdown: form.markdown,
    metadata: form.metadata,
    lines,
    marks: new Array(lines.length),
    facts: {
      title: known.title || form.title,
      kicker: null,
      standfirst: null,
      authors: [...(known.authors ?? byline?.authors ?? [])],
      agencies: [...new Set([...(form.agency ? [form.agency] : []), ...(byline?.agencies ?? [])])],
      outlet: known.outlet || form.outlet,
      published: form.published,
      updated: form.updated,
      dateline: null,
      url: known.url || form.url,
    },
    warnings:
      lines.length === 0 && form.metadata.length === 0 ? [{ code: 'empty', message: 'The text has no words.' }] : [],
    page: false,
    title: -1,
    signOff: null,
    from: 0,
    to: lines.length,
  }
}

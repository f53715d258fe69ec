import { assemble } from './article/assemble.ts'
import { matchLines } from './article/boilerplate/match-lines.ts'
import type { Draft, Stage } from './article/draft.ts'
import { closeArticle } from './article/formats/close-article.ts'
import { type FormFacts, factsOfFields } from './article/formats/facts-of-fields.ts'
import { keepParts } from './article/formats/keep-parts.ts'
import { type OpenText, openText } from './article/formats/open-text.ts'
import { viewOf } from './article/formats/view.ts'
import { readLines } from './article/lines/read-lines.ts'
import { articleOptions } from './article/options.ts'
import { ownAgencies } from './article/parsers/agency.ts'
import type { ReadingOptions } from './article/reading-options.ts'
import { markAuthorBio } from './article/refiners/author-bio.ts'
import { dropBareTitle } from './article/refiners/bare-title.ts'
import { markBody } from './article/refiners/body.ts'
import { markCaptions } from './article/refiners/captions.ts'
import { completeDates } from './article/refiners/complete-dates.ts'
import { markCredits } from './article/refiners/credits.ts'
import { cutTail } from './article/refiners/cut-tail.ts'
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
import { warned } from './article/warnings/warned.ts'
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
  const reading = { order: options.dateOrder, agencies: ownAgencies(options.agencies) }
  const found = openText(text)
  const open = { ...found, opened: keepParts(found, options) }
  const facts = factsOfFields(open.opened.fields, reading)
  const view = viewOf(text, open.opened.slices)
  const draft = openDraft(view.text, open, facts, options, reading)
  for (const stage of stages) stage(draft)
  const article = warned(assemble(draft), draft, open)
  return view.text === text ? article : closeArticle(article, text, open, facts, view)
}

function openDraft(
  source: string,
  { format, opened }: OpenText,
  facts: FormFacts,
  options: ArticleOptions,
  reading: ReadingOptions,
): Draft {
  const { told, markdown } = opened
  const lines = readLines(source, 0, markdown)
  const known = options.known ?? {}
  return {
    source,
    options,
    reading,
    format,
    markdown,
    told,
    lines,
    marks: new Array(lines.length),
    facts: {
      ...facts,
      title: known.title || facts.title,
      authors: [...(known.authors ?? facts.authors)],
      agencies: [...facts.agencies],
      outlet: known.outlet || facts.outlet,
      dateline: null,
      url: known.url || facts.url,
    },
    warnings: [],
    page: false,
    title: -1,
    signOff: null,
    from: 0,
    to: lines.length,
  }
}

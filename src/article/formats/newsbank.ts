import type { Span } from '../../types/span.ts'
import { anyOf } from '../any-of.ts'
import type { Container, Part } from './container.ts'
import { fieldsIn } from './fields/fields-in.ts'
import { valueEnd } from './fields/value-end.ts'
import { knownLabel } from './labels/known-label.ts'
import type { Labels } from './labels/labels.ts'
import { labelsOf } from './labels/labels-of.ts'
import { readLabel } from './labels/read-label.ts'
import { libraryHead } from './library-head.ts'
import { paragraphs } from './paragraphs.ts'
import { findRow } from './sheet/find-row.ts'
import { peek } from './sheet/peek.ts'
import type { Sheet } from './sheet/sheet.ts'
import { spanOf } from './sheet/span-of.ts'

const labels: Labels = /* @__PURE__ */ labelsOf({
  title: 'title headline',
  standfirst: 'subtitle subhead subheadline',
  authors: 'author authors byline authorbyline',
  outlet: 'paper publication newspaper source',
  published: 'date publicationdate',
  dateline: 'dateline',
  body: 'articletext text fulltext',
  other:
    'section page pages edition column series readability wordcount location memo notes caption indexterms keywords copyright citation recordnumber articleid openurllink articlebookmarkopenurlcompliant dateloaded',
})
const foot = /* @__PURE__ */ anyOf(
  [
    /copyright\b.{0,5}\(c\)/iu,
    /copyright(?: ?:|,? \d{4})/iu,
    /©/u,
    /\(c\) ?\d{4}/iu,
    /record number ?:/iu,
    /openurl link ?:/iu,
    /caption ?:/iu,
    /memo ?:/iu,
    /index terms ?:/iu,
    /article id ?:/iu,
    /article bookmark/iu,
    /citation \(/iu,
  ],
  '^',
  '',
  'i',
)
const caption = /^caption ?:/i
/** The last rows of an article. */
const record = /^(?:record number|openurl link|article bookmark\b.{0,40}) ?:/i
/** A paragraph, whatever stands under it. */
const prose = /^(?:\S+ ){12}.*[.!?]["”’)]?$/
/** The labels of the head stand among this many rows. */
const maxHead = 16

/**
 * NewsBank and Access World News: Paper, Title, Date, Section, Page, Author/Byline; Copyright, Record Number, OpenURL.
 *
 * @format 60 NewsBank and Access World News.
 */
export const newsBank: Container = {
  id: 'newsbank',
  cue: /(?:Record Number|OpenURL Link|Article Bookmark) ?[(:]/iy,
  open(sheet) {
    const body = bodyStart(sheet)
    const found = findRow(sheet, foot, body)
    if (found < body) return null
    const head = fieldsIn(sheet, 0, body, labels).fields
    // Without a label the title is told by its place, as are outlet and day.
    const fields = head.some(({ name }) => name === 'title') ? head : libraryHead(sheet, 0, body, labels)
    return {
      fields,
      slices: paragraphs(sheet, body, found),
      parts: captions(sheet, found),
      told: true,
    }
  },
  divide(sheet) {
    const articles: Span[] = []
    let from = 0
    for (const at of sheet.rows.keys()) {
      if (!record.test(peek(sheet, at)) || record.test(peek(sheet, at + 1))) continue
      articles.push(spanOf(sheet, from, at + 1))
      from = at + 1
    }
    return articles
  },
}

/** Behind the last label of the head. */
function bodyStart(sheet: Sheet): number {
  let body = 0
  for (let at = 0; at < maxHead; at++) {
    const label = knownLabel(peek(sheet, at), labels)
    if (foot.test(peek(sheet, at)) || (body > 0 && at >= body && prose.test(peek(sheet, at)))) break
    if (label) body = valueEnd(sheet, at, sheet.rows.length, label.at, labels)
  }
  return body
}

function captions(sheet: Sheet, from: number): Part[] {
  const at = findRow(sheet, caption, from)
  if (at < from) return []
  const label = readLabel(peek(sheet, at))!
  const start = sheet.rows[at]!.start + label.at
  const end = sheet.rows[valueEnd(sheet, at, sheet.rows.length, label.at, labels) - 1]!.end
  return start < end ? [{ kind: 'caption', start, end }] : []
}

import type { Span } from '../../types/span.ts'
import type { Container, Part } from './container.ts'
import { valueEnd } from './fields/value-end.ts'
import { readLabel } from './labels/read-label.ts'
import { lexisLabels } from './lexis-labels.ts'
import { libraryHead } from './library-head.ts'
import { notBefore } from './not-before.ts'
import { paragraphs } from './paragraphs.ts'
import { findRow } from './sheet/find-row.ts'
import { hasRow } from './sheet/has-row.ts'
import { peek } from './sheet/peek.ts'
import { rowOrEnd } from './sheet/row-or-end.ts'
import type { Sheet } from './sheet/sheet.ts'
import { spanOf } from './sheet/span-of.ts'

const counter = /^(?:document )?\d{1,6} of \d{1,6}(?: documents?)?$/i
/** Labels are printed in capitals, so that a word of the text is none. */
const capitals = /^[A-Z][A-Z -]{2,30}:/
const head = /^(?:SECTION|LENGTH|HEADLINE|BYLINE|DATELINE|HIGHLIGHT|SERIES|BODY|SOURCE|NAME|TYPE|COLUMN):/
const sure = /^(?:LOAD-DATE:|LENGTH: [\d,]+ words|PUBLICATION-TYPE:|JOURNAL-CODE:)/i
const foot =
  /^(?:LOAD-DATE|LANGUAGE|GRAPHIC|CORRECTION(?:-DATE)?|PUBLICATION-TYPE|DOCUMENT-TYPE|JOURNAL-CODE|SUBJECT|NOTES|URL|ACC-NO|TYPE):/
const prose = /^(?:\S+ ){9}/

/**
 * LexisNexis text (to 2018): counter, outlet, day, headline; labels in capitals; body; labels; copyright first or last.
 *
 * @format 70 LexisNexis text, to 2018.
 */
export const lexisNexis: Container = {
  id: 'lexisnexis',
  cue: /(?:LOAD-DATE|LENGTH|PUBLICATION-TYPE|JOURNAL-CODE):/iy,
  open(sheet) {
    if (!hasRow(sheet, head) || !hasRow(sheet, sure)) return null
    const body = bodyStart(sheet)
    const end = rowOrEnd(sheet, foot, body)
    const row = peek(sheet, body)
    const slices = paragraphs(sheet, body, end)
    const inline = /^BODY:./.test(row) ? notBefore(slices, sheet.rows[body]!.start + readLabel(row)!.at) : slices
    return { fields: libraryHead(sheet, 0, body), slices: inline, parts: captions(sheet, end), told: true }
  },
  divide(sheet) {
    const articles: Span[] = []
    let from = findRow(sheet, counter)
    while (from >= 0) {
      const end = rowOrEnd(sheet, counter, from + 1)
      if (hasRow(sheet, capitals, from, end)) articles.push(spanOf(sheet, from, end))
      from = findRow(sheet, counter, end)
    }
    return articles
  },
}

/** The row at which the body begins: behind BODY, else behind the last label of the head. */
function bodyStart(sheet: Sheet): number {
  let body = 0
  for (let at = 0; at < sheet.rows.length; at++) {
    const row = peek(sheet, at)
    if (/^BODY:?$/.test(row)) return at + 1
    if (/^BODY:/.test(row)) return at
    if (body > 0 && foot.test(row)) break
    if (head.test(row)) {
      const end = valueEnd(sheet, at, sheet.rows.length, readLabel(row)!.at, lexisLabels)
      body = end
      at = end - 1
    } else if (body > 0 && prose.test(row) && !head.test(peek(sheet, at + 1))) break
  }
  return body
}

/** GRAPHIC: what the pictures show. */
function captions(sheet: Sheet, from: number): Part[] {
  const at = findRow(sheet, /^GRAPHIC:/, from)
  if (at < from) return []
  const label = readLabel(peek(sheet, at))!
  const end = valueEnd(sheet, at, sheet.rows.length, label.at, lexisLabels)
  const span = { start: sheet.rows[at]!.start + label.at, end: sheet.rows[end - 1]!.end }
  return span.start < span.end ? [{ kind: 'caption', ...span }] : []
}

import type { Span } from '../../types/span.ts'
import { anyOf } from '../any-of.ts'
import type { Container, Field, Slice } from './container.ts'
import { fieldOf } from './fields/field-of.ts'
import { fieldsIn } from './fields/fields-in.ts'
import { rowIfAny } from './fields/row-if-any.ts'
import { rowsAs } from './fields/rows-as.ts'
import { knownLabel } from './labels/known-label.ts'
import type { Labels } from './labels/labels.ts'
import { labelsOf } from './labels/labels-of.ts'
import { readLabel } from './labels/read-label.ts'
import { notBefore } from './not-before.ts'
import { paragraphs } from './paragraphs.ts'
import { findRow } from './sheet/find-row.ts'
import { hasRow } from './sheet/has-row.ts'
import { peek } from './sheet/peek.ts'
import { rowOrEnd } from './sheet/row-or-end.ts'
import type { Sheet } from './sheet/sheet.ts'
import { spanOf } from './sheet/span-of.ts'

const labels: Labels = /* @__PURE__ */ labelsOf({
  title: 'title headline',
  standfirst: 'subtitle',
  authors: 'author authors byline correspondenceauthor',
  agency: 'credit',
  outlet: 'publicationtitle',
  published: 'publicationdate',
  dateline: 'dateline',
  body: 'fulltext',
  other:
    'publicationinfo abstract links subject location companyorganization company people classification identifierkeyword ' +
    'pages numberofpages publicationyear section column publisher placeofpublication countryofpublication ' +
    'publicationsubject issn sourcetype languageofpublication document documenttype documentfeature proquestdocumentid documenturl copyright ' +
    'lastupdated database publicationdetails sourceattribution',
})
/** Behind the text the first of these begins the record's other fields. */
const foot = /* @__PURE__ */ anyOf(
  [
    /details$/i,
    /(?:subject|location|company \/ organization|people|classification|identifier \/ keyword|title|publication title|pages) ?:/i,
    /(?:publication (?:year|date)|section|publisher|credit|illustration|copyright|proquest document id|document url) ?:/i,
  ],
  '^',
  '',
  'i',
)
const rule = /^_{20,}$/
/** Between two records: a rule, a counter, or both. */
const divider = /^(?:_{20,}|document \d+ of \d+)$/i
const skipped = /^(?:document \d+ of \d+|proquest document link|_{3,}|find a copy.*|table of contents|\d+ of \d+)$/i
const minFoot = 3
/** "Roe, Jane; Tarr, Oleg." under a headline, where the labels of the head are left out. */
const reversed = /^\p{Lu}[\p{L}'’-]{1,24}(?: [\p{L}'’-]{1,24}){0,2}, \p{Lu}[\p{L}.'’ -]{0,30}(?:; [^;]{3,60}){0,8}$/u

/**
 * ProQuest, saved as text: rule, counter, headline, labels, "Full text:", twenty labels.
 *
 * @format 50 ProQuest, saved as text.
 */
export const proQuest: Container = {
  id: 'proquest',
  cue: /ProQuest document (?:ID|link)/iy,
  open(sheet) {
    if (!hasRow(sheet, /^ProQuest document ID ?:|^ProQuest document link/i)) return null
    const body = rowOrEnd(sheet, /^full text ?:|^full text$/i)
    const end = footOf(sheet, body)
    const head = fieldsIn(sheet, 0, body, labels)
    const after = fieldsIn(sheet, end, sheet.rows.length, labels)
    const title = head.bare.find((at) => !skipped.test(peek(sheet, at)))
    const info = findRow(sheet, /^publication info ?:/i, 0, body)
    const fields: Field[] = [...after.fields, ...head.fields]
    if (title !== undefined) fields.push(rowsAs(sheet, 'title', title))
    const people = head.bare.find((at) => at !== title && reversed.test(peek(sheet, at)))
    if (people !== undefined && !fields.some(({ name }) => name === 'authors')) fields.push(peopleAt(sheet, people))
    fields.push(...rowIfAny(sheet, 'published', info))
    return { fields, slices: textOf(sheet, body, end), told: true }
  },
  divide(sheet) {
    const articles: Span[] = []
    let from = 0
    while (from < sheet.rows.length) {
      if (rule.test(peek(sheet, from))) from++
      const end = rowOrEnd(sheet, divider, from + 1)
      if (hasRow(sheet, /^ProQuest document ID ?:|^full text ?:/i, from, end)) articles.push(spanOf(sheet, from, end))
      from = end
    }
    return articles
  },
}

/** A row of names without the stop that ends it; an initial keeps its own. */
function peopleAt(sheet: Sheet, at: number): Field {
  const { start, end } = sheet.rows[at]!
  const stop = /\p{Ll}\.$/u.test(sheet.text.slice(start, end)) ? 1 : 0
  return fieldOf(sheet, 'authors', start, end - stop)
}

/** Several labels of the foot follow each other; one alone may be the text's. */
function footOf(sheet: Sheet, from: number): number {
  for (let at = findRow(sheet, foot, from); at >= 0; at = findRow(sheet, foot, at + 1)) {
    let found = 0
    for (let i = at; i < at + 2 * minFoot; i++) if (knownLabel(peek(sheet, i), labels)) found++
    if (found >= minFoot || at + found === sheet.rows.length) return at
  }
  return sheet.rows.length
}

/** The text begins behind its label or below it. */
function textOf(sheet: Sheet, full: number, end: number): Slice[] {
  const label = readLabel(peek(sheet, full))
  const start = label ? sheet.rows[full]!.start + label.at : 0
  if (!label || start >= sheet.rows[full]!.end) return paragraphs(sheet, full + 1, end)
  return notBefore(paragraphs(sheet, full, end), start)
}

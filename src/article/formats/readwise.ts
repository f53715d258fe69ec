import { asPrinted } from './as-printed.ts'
import type { Container } from './container.ts'
import { fieldsIn } from './fields/fields-in.ts'
import { rowsAs } from './fields/rows-as.ts'
import type { Labels } from './labels/labels.ts'
import { labelsOf } from './labels/labels-of.ts'
import { findRow } from './sheet/find-row.ts'
import { peek } from './sheet/peek.ts'
import { rowOrEnd } from './sheet/row-or-end.ts'

const labels: Labels = /* @__PURE__ */ labelsOf({
  title: 'fulltitle title',
  authors: 'author authors',
  published: 'published publisheddate datepublished',
  url: 'url sourceurl',
  outlet: 'source publisher',
  other: 'category documentnote documenttags summary tags imageurl saved datesaved created language',
})
const metadata = /^#{1,6} Metadata$/i
const full = /^#{1,6} (?:Full Document|Full Text|Document)$/i
const highlights = /^#{1,6} (?:Highlights|New highlights added .*)$/i
const maxAbove = 8

/**
 * Readwise and Readwise Reader, exported as Markdown: a list under "Metadata", the text under "Full Document".
 *
 * @format 170 Readwise, exported as Markdown.
 */
export const readwise: Container = {
  id: 'readwise',
  cue: /#{1,6} Metadata/iy,
  open(sheet) {
    const at = rowOrEnd(sheet, metadata, 0, maxAbove)
    const body = rowOrEnd(sheet, full, at)
    if (at === maxAbove || body === sheet.rows.length) return null
    const { fields } = fieldsIn(sheet, at, body, labels)
    const heading = findRow(sheet, /^# \S/, 0, at)
    return {
      fields:
        heading < 0 || fields.some(({ name }) => name === 'title')
          ? fields
          : [...fields, { ...rowsAs(sheet, 'title', heading), value: peek(sheet, heading).replace(/^# /, '') }],
      slices: asPrinted(sheet, body + 1, rowOrEnd(sheet, highlights, body)),
      markdown: true,
    }
  },
}

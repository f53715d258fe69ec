import type { Span } from '../../types/span.ts'
import type { Container, Field, Part } from './container.ts'
import { rowsAs } from './fields/rows-as.ts'
import { headStart } from './head-start.ts'
import { libraryHead } from './library-head.ts'
import { paragraphs } from './paragraphs.ts'
import { findRow } from './sheet/find-row.ts'
import { peek } from './sheet/peek.ts'
import { rowOrEnd } from './sheet/row-or-end.ts'
import type { Sheet } from './sheet/sheet.ts'
import { spanOf } from './sheet/span-of.ts'

const bodyRow = /^\**body:?\**$/i
const articleEnd = /^\**end of document\**$/i
const foot = /^\**(?:(?:graphic|classification|end of document)\**$|load-date ?:)/i
/** These words may be a crosshead too: the foot follows close behind. */
const note = /^(?:notes?|correction|link)$/i
const maxNote = 8
const afterGraphic = /^\**(?:(?:classification|end of document)\**$|load-date ?:)/i

/**
 * Nexis Uni (2018 on), a Word file as text: headline, outlet, day; labels; "Body"; "Classification"; "End of Document".
 *
 * @format 80 Nexis Uni, a Word file as text.
 */
export const nexisUni: Container = {
  id: 'nexis-uni',
  cue: /(?:\*\*)?(?:Load-Date ?:|End of Document)/iy,
  open(sheet) {
    const body = findRow(sheet, bodyRow)
    if (body < 0) return null
    const sure = rowOrEnd(sheet, foot, body)
    if (sure === sheet.rows.length) return null
    const end = rowOrEnd(sheet, note, Math.max(body, sure - maxNote), sure)
    const { from, standfirst } = webCopy(sheet, body + 1, end)
    return {
      fields: [...libraryHead(sheet, 0, body), ...standfirst],
      slices: paragraphs(sheet, from, end),
      parts: captions(sheet, sure),
      told: true,
    }
  },
  divide(sheet) {
    const articles: Span[] = []
    let from = 0
    for (let end = findRow(sheet, articleEnd); end >= 0; end = findRow(sheet, articleEnd, from)) {
      const body = findRow(sheet, bodyRow, from, end)
      if (body >= from) articles.push(spanOf(sheet, headStart(sheet, from, body), end + 1))
      from = end + 1
    }
    return articles
  },
}

/** A copy of a web page has its summary under ABSTRACT and its text under FULL TEXT. */
function webCopy(sheet: Sheet, from: number, to: number): { from: number; standfirst: Field[] } {
  if (!/^abstract:?$/i.test(peek(sheet, from))) {
    const skip = /^full text:?$/i.test(peek(sheet, from)) ? 1 : 0
    return { from: from + skip, standfirst: [] }
  }
  const full = findRow(sheet, /^full text:?$/i, from, to)
  if (full <= from + 1) return { from: from + 1, standfirst: [] }
  return { from: full + 1, standfirst: [rowsAs(sheet, 'standfirst', from + 1, full)] }
}

/** What stands under "Graphic". */
function captions(sheet: Sheet, at: number): Part[] {
  if (!/^\**graphic\**$/i.test(peek(sheet, at))) return []
  const end = rowOrEnd(sheet, afterGraphic, at)
  if (end === at + 1) return []
  return [{ kind: 'caption', ...spanOf(sheet, at + 1, end) }]
}

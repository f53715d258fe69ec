import { asPrinted } from './as-printed.ts'
import type { Container } from './container.ts'
import { hasMarks } from './has-marks.ts'
import { readHeader } from './header.ts'
import { commonLabels } from './labels/common-labels.ts'
import { knownLabel } from './labels/known-label.ts'
import { readLabel } from './labels/read-label.ts'
import { notBefore } from './not-before.ts'
import { paragraphs } from './paragraphs.ts'
import { findRow } from './sheet/find-row.ts'
import { peek } from './sheet/peek.ts'
import type { Sheet } from './sheet/sheet.ts'
import { spansFrom } from './sheet/spans-from.ts'

const rule = /^[=_*#~-]{3,}$/
const titled = /^(?:[-*+•] )?(?:\*\*)?\[?(?:title|headline|article title)(?:(?:\*\*)? ?:|\])/i
/** Ornaments over the header. */
const maxAbove = 5
const minKnown = 2
/** A label behind the text is shorter than this: longer ones begin sentences. */
const maxLabel = 24
/** Labels behind the text are looked for in this many rows. */
const maxBelow = 8

/**
 * Fields that a scraper, a script or a desk prints over a text: labels of their own, in any order.
 *
 * @format 190 Fields that a scraper or a script prints over the text.
 */
export const scraperFields: Container = {
  id: 'fields',
  cue: /(?:[-*+] )?(?:\*\*)?\[?(?:title|headline|article title)(?:(?:\*\*)? ?:|\])/iy,
  open(sheet) {
    const header = readHeader(sheet, headerRow(sheet), commonLabels())
    if (header.known < minKnown || !header.fields.some(({ name }) => name === 'title')) return null
    const end = footOf(sheet, header.end)
    const told = header.bodyAt !== undefined
    const markdown = hasMarks(sheet.text, sheet.rows[0]!.start)
    const slices = told && !markdown ? paragraphs(sheet, header.end, end) : asPrinted(sheet, header.end, end)
    return {
      fields: [...header.fields, ...readHeader(sheet, end, commonLabels()).fields],
      slices: notBefore(slices, header.bodyAt ?? 0),
      told,
      markdown,
    }
  },
  divide(sheet) {
    const starts: number[] = []
    for (let at = findRow(sheet, titled); at >= 0; at = findRow(sheet, titled, at + 1)) {
      const header = readHeader(sheet, at, commonLabels())
      if (header.known < minKnown) continue
      let first = at
      while (isOver(peek(sheet, first - 1))) first--
      starts.push(first)
      at = header.end - 1
    }
    return starts.length > 1 && headerRow(sheet) < sheet.rows.length ? spansFrom(sheet, starts) : []
  },
}

function isOver(row: string): boolean {
  return rule.test(row) || /^article (?:information|details|\d+)$/i.test(row)
}

/** The first label, behind ornaments only; the end where there is none. */
function headerRow(sheet: Sheet): number {
  for (let at = 0; at < maxAbove; at++) {
    const row = peek(sheet, at)
    const label = readLabel(row)
    if (label && (commonLabels().has(label.key) || /^(?:\p{Lu}|[\p{Ll}\d]{0,20}_)/u.test(row))) return at
    if (!isOver(row) && !/^#{1,3} /.test(row)) break
  }
  return sheet.rows.length
}

/** The row behind the text: labels and rules at the very end. */
function footOf(sheet: Sheet, from: number): number {
  let end = sheet.rows.length
  for (let at = end - 1; at >= Math.max(from, sheet.rows.length - maxBelow); at--) {
    const label = knownLabel(peek(sheet, at), commonLabels())
    if (rule.test(peek(sheet, at)) || (label && label.meaning !== 'body' && label.at < maxLabel)) end = at
    else break
  }
  return end
}

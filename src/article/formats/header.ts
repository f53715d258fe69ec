import type { Field } from './container.ts'
import { fieldsIn } from './fields/fields-in.ts'
import { valueEnd } from './fields/value-end.ts'
import { knownLabel } from './labels/known-label.ts'
import type { Labels } from './labels/labels.ts'
import { peek } from './sheet/peek.ts'
import type { Sheet } from './sheet/sheet.ts'

/** The labelled lines over a text. */
export interface Header {
  readonly fields: readonly Field[]
  /** How many labels are known. */
  readonly known: number
  /** The first row behind the header. */
  readonly end: number
  /** Where the text begins behind the label of the body, on its own row; undefined without such a label. */
  readonly bodyAt: number | undefined
}

/** Rules, headings and counters that stand between or over labels: `=====`, "ARTICLE INFORMATION", "# Source: …". */
const ornament = /^(?:[=_*#~-]{3,}|article (?:information|details|data|metadata|content|\d+)|metadata|#{1,6} .*)$/i
const unknown =
  /^(?:[-*+•] )?(?:\*\*)?[\p{L}_@][\p{L}\d_()/&.'’-]{0,24}(?: [\p{L}\d_()/&.'’-]{1,24}){0,3}(?:\*\*)? ?:(?:\*\*)?(?:\s|$)/u
/** What an unknown label says is short and no sentence. */
const maxUnknown = 160
const sentence = /(?:\S+ ){8}.*[.!?]["”’)]?$/
const maxRows = 60

/**
 * Reads the header that begins at row `from`: labels in any order, unknown ones among them. It ends at the label of
 * the body, or at the first row that is not a label's.
 */
export function readHeader(sheet: Sheet, from: number, labels: Labels): Header {
  let end = from
  let known = 0
  let at = from
  const headerTo = (row: number, bodyAt?: number): Header => ({
    fields: fieldsIn(sheet, from, row, labels).fields,
    known,
    end: row,
    bodyAt,
  })
  const limit = Math.min(sheet.rows.length, from + maxRows)
  while (at < limit) {
    const row = peek(sheet, at)
    const label = knownLabel(row, labels)
    if (label?.meaning === 'body') {
      known++
      const bodyAt = sheet.rows[at]!.start + label.at
      return headerTo(bodyAt >= sheet.rows[at]!.end ? at + 1 : at, bodyAt)
    }
    if (label && !isParagraph(sheet, at)) {
      known++
      at = valueEnd(sheet, at, sheet.rows.length, label.at, labels)
      end = at
      continue
    }
    const isRule = ornament.test(row)
    if (!isRule && !isUnknown(row)) break
    // A rule ends a header that has begun; an unknown label belongs to it where a known one is right above or still to come.
    if (known > 0 && sheet.rows[at]!.gap === 0 && (isRule || end === at)) end = at + 1
    at++
  }
  return headerTo(end)
}

function isUnknown(row: string): boolean {
  return unknown.test(row) && row.length <= maxUnknown && !sentence.test(row)
}

/** A value that is as long as a paragraph is none: the row begins like a label and is text. */
const maxValue = 600

function isParagraph(sheet: Sheet, at: number): boolean {
  const { start, end } = sheet.rows[at]!
  return end - start > maxValue
}

import { asPrinted } from './as-printed.ts'
import type { Container, Field, Part } from './container.ts'
import { fieldOf } from './fields/field-of.ts'
import { rowIfAny } from './fields/row-if-any.ts'
import { notBefore } from './not-before.ts'
import { findLastRow } from './sheet/find-last-row.ts'
import { findRow } from './sheet/find-row.ts'
import { peek } from './sheet/peek.ts'
import { rowOrEnd } from './sheet/row-or-end.ts'
import { spanOf } from './sheet/span-of.ts'

const close = /^\(END\) (?:Dow Jones(?: Newswires)?|MarketWatch|Barrons?\b.*)$/i
const contact = /^(?:write to .{2,80} at\b|--?\s?(?:by|write to) .{2,80}@|by .{2,60}; ?\S+@|subscribe to .{2,60}:)/i
/** What marks urgent copy, before the headline. */
const urgent = /^(?:\*(?:DJ )?(?=[\p{L}\d]))?/u
const time = /^\p{L}{3,9}\.? \d{1,2}, ?\d{4}/u
/** What stands between the text and its end mark. */
const maxContacts = 6

/**
 * Dow Jones Newswires: the text, "Write to …", "(END) Dow Jones Newswires", the minute of publication, copyright.
 *
 * @format 210 Dow Jones Newswires.
 */
export const dowJones: Container = {
  id: 'dow-jones',
  cue: /\(END\) (?:Dow Jones|MarketWatch|Barron)/iy,
  open(sheet) {
    const end = findLastRow(sheet, close)
    if (end < 1) return null
    const day = findRow(sheet, time, end, end + 3)
    const foot = rowOrEnd(sheet, contact, Math.max(1, end - maxContacts), end)
    const fields: Field[] = [
      ...rowIfAny(sheet, 'published', day),
      {
        ...fieldOf(sheet, 'agency', sheet.rows[end]!.start + '(END) '.length, sheet.rows[end]!.end),
        value: 'Dow Jones',
      },
    ]
    const parts: Part[] = foot < end ? [{ kind: 'credit', ...spanOf(sheet, foot, end) }] : []
    const mark = urgent.exec(peek(sheet, 0))![0].length
    const slices = notBefore(asPrinted(sheet, 0, foot), sheet.rows[0]!.start + mark)
    return { fields, slices, parts, markdown: /\]\(\S/.test(peek(sheet, 0)) }
  },
}

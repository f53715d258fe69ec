import type { Container, Field, Part } from './container.ts'
import { fieldOf, rowsAs } from './fields.ts'
import { asPrinted } from './flow.ts'
import { findLastRow, findRow, peek, spanOf } from './sheet.ts'

const close = /^\(END\) (?:Dow Jones(?: Newswires)?|MarketWatch|Barrons?\b.*)$/i
const contact = /^(?:write to .{2,80} at\b|--?\s?(?:by|write to) .{2,80}@|by .{2,60}; ?\S+@|subscribe to .{2,60}:)/i
/** What marks urgent copy, before the headline. */
const urgent = /^\*(?:DJ )?(?=[\p{L}\d])/u
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
    const day = findRow(sheet, time, end + 1, end + 3)
    const first = findRow(sheet, contact, Math.max(1, end - maxContacts), end)
    const foot = first < 0 ? end : first
    const fields: Field[] = [
      ...(day < 0 ? [] : [rowsAs(sheet, 'published', day)]),
      {
        ...fieldOf(sheet, 'agency', sheet.rows[end]!.start + '(END) '.length, sheet.rows[end]!.end),
        value: 'Dow Jones',
      },
    ]
    const parts: Part[] = first < 0 ? [] : [{ kind: 'credit', ...spanOf(sheet, first, end) }]
    const mark = urgent.exec(peek(sheet, 0))?.[0].length ?? 0
    const slices = asPrinted(sheet, 0, foot).map((slice) => ({ ...slice, start: slice.start + mark }))
    return { fields, slices, parts, markdown: /\]\(\S/.test(peek(sheet, 0)) }
  },
}

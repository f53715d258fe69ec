import type { Container, Field } from './container.ts'
import { fieldOf } from './fields/field-of.ts'
import { paragraphs } from './paragraphs.ts'
import { hasRow } from './sheet/has-row.ts'
import { peek } from './sheet/peek.ts'
import { rowOrEnd } from './sheet/row-or-end.ts'

const foot =
  /^(?:\(\(.{3,300}\)\)|\(c\) copyright (?:thomson )?reuters \d{4}.*|.*click for restrictions\b.*|keywords: .{2,120}|\(\(.{3,200})$/i
const sure = /^(?:\(c\) copyright .{0,40}\bclick for restrictions\b.*|\(\(.{3,300}(?:reuters messaging|@|;).*)$/i
/** Behind the text stand a few rows. */
const maxFoot = 12
/** "UPDATE 1-"   "WRAPUP 3-"   "RPT-"   "CORRECTED-(OFFICIAL)-" */
const series =
  /^(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|INSIGHT|EXCLUSIVE|BRIEF|TABLE|TEXT|FACTBOX|TIMELINE|ANALYSIS|FEATURE|PREVIEW|POLL|LEAD)(?: \d\d?)?(?:-|: )){1,3}(?=\S)/
/** "14-Oct-2025 07:30:01 AM - " */
const stamp = /^(\d{2}-[A-Z][a-z]{2}-\d{4} \d{2}:\d{2}(?::\d{2})?(?: [AP]M)?) - (?=\S)/

/**
 * Reuters copy from a terminal or an API: `UPDATE 1-` over it; contacts in double brackets, copyright, keywords under it.
 *
 * @format 220 Reuters copy from a terminal or an API.
 */
export const reutersTerminal: Container = {
  id: 'reuters-terminal',
  cue: /\(\(.{3}|\(c\) copyright .{0,40}\bclick for restrictions/iy,
  open(sheet) {
    const from = Math.max(1, sheet.rows.length - maxFoot)
    if (!hasRow(sheet, sure, from)) return null
    const end = rowOrEnd(sheet, foot, from)
    const { start, end: rowEnd } = sheet.rows[0]!
    const stamped = stamp.exec(peek(sheet, 0))
    const at = stamped?.[0].length ?? 0
    const cut = at + (series.exec(peek(sheet, 0).slice(at))?.[0].length ?? 0)
    const headline = cut > 0 && rowEnd - start < 200
    const fields: Field[] = headline ? [fieldOf(sheet, 'title', start + cut, rowEnd)] : []
    if (headline && stamped) fields.push(fieldOf(sheet, 'published', start, start + stamped[1]!.length))
    // Behind the headline the rows are indented, and each is a paragraph.
    const slices = paragraphs(sheet, headline ? 1 : 0, end)
    return {
      fields,
      slices,
      parts: headline ? [{ kind: 'title', start, end: rowEnd }] : [],
    }
  },
}

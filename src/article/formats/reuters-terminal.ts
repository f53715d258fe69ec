import type { Container, Field } from './container.ts'
import { fieldOf } from './fields.ts'
import { paragraphs } from './flow.ts'
import { findRow, peek } from './sheet.ts'

const foot =
  /^(?:\(\(.{3,300}\)\)|\(c\) copyright (?:thomson )?reuters \d{4}.*|.*click for restrictions\b.*|keywords: .{2,120}|\(\(.{3,200})$/i
const sure = /^(?:\(c\) copyright .{0,40}\bclick for restrictions\b.*|\(\(.{3,300}(?:reuters messaging|@|;).*)$/i
/** Behind the text stand a few rows. */
const maxFoot = 12
/** "UPDATE 1-"   "WRAPUP 3-"   "RPT-"   "CORRECTED-(OFFICIAL)-" */
const series =
  /^(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|INSIGHT|EXCLUSIVE|BRIEF|TABLE|TEXT|FACTBOX|TIMELINE|ANALYSIS|FEATURE|PREVIEW|POLL|LEAD)(?: \d{1,2})?(?:-|: )){1,3}(?=\S)/

/** Reuters copy from a terminal or an API: `UPDATE 1-` over it; contacts in double brackets, copyright, keywords under it. */
export const reutersTerminal: Container = {
  id: 'reuters-terminal',
  cue: /\(\(.{3}|\(c\) copyright .{0,40}\bclick for restrictions/iy,
  open(sheet) {
    if (findRow(sheet, sure, sheet.rows.length - maxFoot) < 0) return null
    const end = findRow(sheet, foot, Math.max(1, sheet.rows.length - maxFoot))
    if (end < 0) return null
    const cut = series.exec(peek(sheet, 0))?.[0].length ?? 0
    const { start, end: rowEnd } = sheet.rows[0]!
    const headline = cut > 0 && rowEnd - start < 200
    const fields: Field[] = headline ? [fieldOf(sheet, 'title', start + cut, rowEnd)] : []
    // Behind the headline the rows are indented, and each is a paragraph.
    const slices = paragraphs(sheet, headline ? 1 : 0, end)
    return {
      fields,
      slices,
      parts: headline ? [{ kind: 'title', start, end: rowEnd }] : [],
      told: false,
      markdown: false,
    }
  },
}

import { anyOf } from '../any-of.ts'
import { asPrinted } from './as-printed.ts'
import type { Container, Field } from './container.ts'
import { fieldOf } from './fields/field-of.ts'
import { hasMarks } from './has-marks.ts'
import { findRow } from './sheet/find-row.ts'
import { hasRow } from './sheet/has-row.ts'
import { peek } from './sheet/peek.ts'
import type { Sheet } from './sheet/sheet.ts'

const banner = /^(?:# )?(?:the )?(?:wayback machine|internet archive(?:['’]s)? wayback machine)(?: - \S+)?$/i
const archived = /(?:https?:\/\/)?web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(\S+)/i
/** The toolbar's rows, which stand over the page or under it: years, months, counters, the collection's story. */
const toolbar = /* @__PURE__ */ anyOf([
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?: \S{3}){0,2}/iu,
  /\d{1,2}/u,
  /(?:19|20)\d\d(?: (?:19|20)\d\d){0,2}/u,
  /[\d,]+ captures?/iu,
  /\d{1,2} \p{L}{3} \d{4}(?: - \d{1,2} \p{L}{3} \d{4})?/iu,
  /success/iu,
  /fail/iu,
  /about this capture/iu,
  /collected by/iu,
  /collection: .{1,120}/iu,
  /timestamps/iu,
  /loading\.\.\./iu,
  /organization: .{1,120}/iu,
  /the wayback machine - \S+/iu,
  /ask the publishers .{1,120}/iu,
  /previous capture/iu,
  /next capture/iu,
  /close/iu,
  /go/iu,
  /help/iu,
  /show all captures/iu,
])
const maxHead = 24
const minToolbar = 2

/**
 * A page copied from the Wayback Machine. The day of the capture is not the day of publication.
 *
 * @format 160 A page copied from the Wayback Machine.
 */
export const wayback: Container = {
  id: 'wayback',
  cue: /(?:# )?(?:the )?(?:wayback machine|internet archive)|about this capture/iy,
  open(sheet) {
    if (!hasRow(sheet, banner, 0, maxHead) && !hasRow(sheet, /^about this capture$/i)) return null
    let from = 0
    while (
      from < maxHead &&
      (toolbar.test(peek(sheet, from)) ||
        banner.test(peek(sheet, from)) ||
        isAddress(peek(sheet, from)) ||
        isField(peek(sheet, from), from))
    )
      from++
    const head = findRow(sheet, archived, 0, from)
    const fields: Field[] = []
    const found = archived.exec(peek(sheet, head))
    if (found) {
      const start = sheet.rows[head]!.start + found.index + found[0].length - found[1]!.length
      fields.push(fieldOf(sheet, 'url', start, start + found[1]!.length))
    }
    return {
      fields,
      slices: asPrinted(sheet, from, toolbarStart(sheet)),
      markdown: hasMarks(sheet.text),
    }
  },
}

/** The field for an address, over the toolbar's button. */
function isField(row: string, at: number): boolean {
  return at === 0 && /^https?:\/\/\S{1,300}$/.test(row)
}

function isAddress(row: string): boolean {
  return /^\S{1,300}$/.test(row) && archived.test(row)
}

/** The rows of the toolbar at the very end: several of them. */
function toolbarStart(sheet: Sheet): number {
  let at = sheet.rows.length
  while (toolbar.test(peek(sheet, at - 1))) at--
  return sheet.rows.length - at >= minToolbar ? at : sheet.rows.length
}

import { anyOf } from '../any-of.ts'
import { asPrinted } from './as-printed.ts'
import type { Container, Field, Opening, Part } from './container.ts'
import { rowsAs } from './fields/rows-as.ts'
import { hasMarks } from './has-marks.ts'
import { findLastRow } from './sheet/find-last-row.ts'
import { findRow } from './sheet/find-row.ts'
import { hasRow } from './sheet/has-row.ts'
import { peek } from './sheet/peek.ts'
import type { Sheet } from './sheet/sheet.ts'

/** "17 March at 14:05 ·"   "March 17 at 2:05 PM"   "3 h ·"   "Yesterday at 10:00" */
const time = /* @__PURE__ */ anyOf(
  [
    /\d{1,2} \p{L}{3,9}(?: \d{4})?/iu,
    /\p{L}{3,9} \d{1,2}(?:, \d{4})?/iu,
    /yesterday/iu,
    /\d{1,2} ?(?:d|m(?:ins?)?|h(?:rs?)?)/iu,
  ],
  '^',
  '(?: at \\d{1,2}[:.]\\d\\d(?: ?[AP]M)?)?(?: ?·.{0,20})?$',
)
/** The first of these ends a post; the rows behind it are the platform's. */
const foot = /* @__PURE__ */ anyOf(
  [
    /see (?:less|more|original)/iu,
    /all reactions:?/iu,
    /\d[\d.,KM]* (?:comments?|shares?|reactions|views)/iu,
    /most relevant/iu,
    /view more comments/iu,
    /write a (?:public )?comment.*/iu,
  ],
  '^',
  '$',
  'i',
)
const sure = /^(?:see less|all reactions:?)$/i
/** The last lines of a channel's post: "Subscribe to …", "@channel | Chat | Boost the channel". */
const channel = /* @__PURE__ */ anyOf(
  [
    /\W{0,6}(?:subscribe|join)\b.{0,20}\]\(https?:\/\/t\.me\//iu,
    /\W{0,6}subscribe(?: to)?:? (?:@|\S*t\.me\/)/iu,
    /@\w{4,40}\b.{0,80}$/iu,
    /.{0,60}\bboost the channel\b/iu,
    /.{0,60}\bt\.me\/\S+$/iu,
    /.{0,6}\[?(?:read|watch) (?:more|the full story|in full|on)\b.{0,40}(?:site|website|\]\()/iu,
  ],
  '^',
  '',
)
const maxChannel = 6
/** Reactions, comments' counters and buttons take this many rows at the most. */
const maxReactions = 28

/**
 * A post of a page or a channel, copied with the platform's counters and buttons.
 *
 * @format 250 A post of a page or a channel, copied with the platform's counters and buttons.
 */
export const social: Container = {
  id: 'social',
  cue: /all reactions|see less/iy,
  mark: /\bt\.me\/|[Bb]oost the channel/,
  holds: ['t.me/', 'oost the channel'],
  open: (sheet) => pagePost(sheet) ?? channelPost(sheet),
}

/** A page's post: name, time, text, "See less", reactions. */
function pagePost(sheet: Sheet): Opening | null {
  const mark = findLastRow(sheet, sure)
  if (mark < 0) return null
  let end = mark
  while (foot.test(peek(sheet, end - 1))) end--
  if (sheet.rows.length - end > maxReactions) return null
  const at = findRow(sheet, time, 1, 3)
  const from = at + 1
  const fields: Field[] = from > 0 ? [rowsAs(sheet, 'outlet', 0)] : []
  // Without its year a day is none.
  if (/\d{4}/.test(peek(sheet, at))) fields.push(rowsAs(sheet, 'published', at))
  const headline = isHeadline(sheet, from)
  if (headline) fields.push(rowsAs(sheet, 'title', from))
  return {
    fields,
    slices: asPrinted(sheet, headline ? from + 1 : from, end),
    parts: [...(headline ? [titleAt(sheet, from)] : []), share(sheet, end)],
    told: true,
  }
}

/** A short first row without an end mark, over a blank line. */
function isHeadline(sheet: Sheet, at: number): boolean {
  const row = peek(sheet, at)
  return row.length < 140 && !/[.!?…:]$/.test(row) && (sheet.rows[at + 1]?.gap ?? 0) > 0
}

function titleAt({ rows }: Sheet, at: number): Part {
  return { kind: 'title', start: rows[at]!.start, end: rows[at]!.end }
}

function share({ rows }: Sheet, from: number): Part {
  return { kind: 'boilerplate', reason: 'share', start: rows[from]!.start, end: rows.at(-1)!.end }
}

/** A channel's post: its last lines lead to the channel. */
function channelPost(sheet: Sheet): Opening | null {
  let end = sheet.rows.length
  while (end > 1 && sheet.rows.length - end < maxChannel && channel.test(peek(sheet, end - 1))) end--
  if (!hasRow(sheet, /boost the channel|t\.me\//i, end)) return null
  return {
    slices: asPrinted(sheet, 0, end),
    parts: [share(sheet, end)],
    markdown: hasMarks(sheet.text),
  }
}

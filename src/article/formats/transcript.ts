import { anyOf } from '../any-of.ts'
import type { Container, Field, Part, Slice } from './container.ts'
import { fieldsIn } from './fields/fields-in.ts'
import { rowsAs } from './fields/rows-as.ts'
import type { Labels } from './labels/labels.ts'
import { labelsOf } from './labels/labels-of.ts'
import { findRow } from './sheet/find-row.ts'
import { hasRow } from './sheet/has-row.ts'
import { peek } from './sheet/peek.ts'
import type { Sheet } from './sheet/sheet.ts'

const labels: Labels = /* @__PURE__ */ labelsOf({
  outlet: 'network',
  published: 'date aired airdate broadcast broadcastdate',
  other: 'show guest guests host hosts anchor anchors byline station program programme',
})
/** "MAYA STONE, ANCHOR:"   "STONE:"   "UNIDENTIFIED MALE:" */
const speaker = /^\p{Lu}[\p{Lu}.'’-]*(?:[ ,/]+[\p{Lu}\d("][\p{Lu}\d.'’()"-]*){0,8}(?: \([^()]{2,40}\))? ?:(?:\s|$)/u
const role = /* @__PURE__ */ anyOf(
  [
    /HOST|CO-HOST|ANCHOR|CO-ANCHOR|BYLINE|CORRESPONDENT/u,
    /REPORTER|GUEST HOST|MODERATOR|PRESENTER|CONTRIBUTOR|ANALYST/u,
  ],
  "^\\p{Lu}[\\p{Lu} .'’-]{2,40}, (?:[\\p{Lu}\\d .'’/-]{0,30} )?",
  '\\b.{0,60}:',
  'u',
)
const aired = /^aired .{4,60}$/i
/** What is said of the transcript, not in it. */
const note = /* @__PURE__ */ anyOf(
  [
    /this is a rush transcript\b/iu,
    /this transcript (?:has been|was|is)\b/iu,
    /rush transcript\b/iu,
    /.{2,80} transcripts are created\b/iu,
    /(?:the )?(?:authoritative|accuracy|official)\b.*\btranscript/iu,
    /to order (?:a )?(?:video|transcript)/iu,
    /for more information\b.*\btranscript/iu,
    /copy:\s/iu,
    /content and programming copyright\b/iu,
    /copyright\b.{0,5}(?:©|\(c\)|\d{4})/iu,
    /©/u,
    /(?:listen|download|transcript|toggle more options|enlarge this image|<?embed>?)$/iu,
    /listen ·/iu,
    /\d{1,2}[- ]minute listen/iu,
    /heard on\b/iu,
    /end(?: of transcript| interview)?$/iu,
    /load more$/iu,
  ],
  '^',
  '',
  'i',
)
/** "[20:00:12]"   "(BEGIN VIDEOTAPE)": a mark of the record. */
const stamp = /^(?:\[\d\d?:\d\d(?::\d\d)?(?: ET)?\]|\(?(?:begin|end) (?:video|audio) ?(?:tape|clip)\)?)$/i
const rush = /\brush transcript\b|\brush deadline\b|\btranscript may not be\b/i
const minSpeakers = 2
const maxHead = 20

/**
 * A transcript of radio or television: head, notes and copyright go, what is said stays with the names of who says it.
 *
 * @format 200 A transcript of radio or television.
 */
export const transcript: Container = {
  id: 'transcript',
  cue: /aired |(?:this is a )?rush transcript\b/iy,
  // The word is looked for first, what stands before it is read backwards: letter by letter forwards is slow.
  mark: /(?:HOST|ANCHOR|BYLINE)\b(?<=, [\p{Lu} .]{0,30}(?:HOST|ANCHOR|BYLINE))|rush (?:transcript|deadline)|RUSH TRANSCRIPT/u,
  holds: ['HOST', 'ANCHOR', 'BYLINE', 'rush transcript', 'rush deadline', 'RUSH TRANSCRIPT'],
  open(sheet) {
    const first = findRow(sheet, speaker)
    if (first > maxHead || !isTranscript(sheet)) return null
    const { fields, bare } = fieldsIn(sheet, 0, first, labels)
    const rows = bare.filter((at) => !note.test(peek(sheet, at)) && !stamp.test(peek(sheet, at)))
    const day = rows.find((at) => aired.test(peek(sheet, at)) || isDay.test(peek(sheet, at)))
    const title = titleOf(sheet, rows, day)
    const found: Field[] = [...fields]
    if (title !== undefined) found.push(rowsAs(sheet, 'title', title))
    if (day !== undefined) found.push(rowsAs(sheet, 'published', day))
    const said = spoken(sheet, first)
    // A sentence between the headline and the first speaker is text.
    const opening = rows.filter((at) => at !== title && at !== day && sentence.test(peek(sheet, at)))
    const slices = [...opening.map((at) => sliceAt(sheet, at)), ...said.slices]
    return { fields: found, slices, parts: [...notes(sheet, first), ...said.parts], told: true }
  },
}

/** The first row over the day; the one under it, where the first is the name of the show in capitals. */
function titleOf(sheet: Sheet, rows: readonly number[], day: number | undefined): number | undefined {
  const [show, headline] = rows.filter((at) => at < (day ?? sheet.rows.length))
  const isShow = headline !== undefined && day !== undefined && /^[\p{Lu}\d\W]+$/u.test(peek(sheet, show!))
  return isShow ? headline : show
}

const sentence = /^(?:\S+ ){8}.*[.!?…]["”’)]?$/s
const isDay = /^(?:\p{L}{3,6}day,? )?\p{L}{3,9}\.? \d{1,2}, ?\d{4}\b.{0,40}$/u

/** Several people speak, and one of them by a role at a station; or the text says itself what it is. */
function isTranscript(sheet: Sheet): boolean {
  const speakers = sheet.rows.filter((_, at) => speaker.test(peek(sheet, at))).length
  return speakers >= minSpeakers && (hasRow(sheet, role) || hasRow(sheet, rush) || hasRow(sheet, aired))
}

/** Notes over the first speaker. */
function notes(sheet: Sheet, to: number): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < to; at++) if (rush.test(peek(sheet, at))) parts.push(noteAt(sheet, at))
  return parts
}

function noteAt({ rows }: Sheet, at: number): Part {
  return { kind: 'boilerplate', reason: 'legal', start: rows[at]!.start, end: rows[at]!.end }
}

function sliceAt({ rows }: Sheet, at: number): Slice {
  return { start: rows[at]!.start, end: rows[at]!.end, before: '\n\n' }
}

/** What is said, without notes and time stamps. */
function spoken(sheet: Sheet, from: number): { slices: Slice[]; parts: Part[] } {
  const slices: Slice[] = []
  const parts: Part[] = []
  for (let at = from; at < sheet.rows.length; at++) {
    const row = peek(sheet, at)
    if (note.test(row)) parts.push(noteAt(sheet, at))
    else if (!stamp.test(row)) slices.push(sliceAt(sheet, at))
  }
  return { slices, parts }
}

import type { Container, Field, Part, Slice } from './container.ts'
import { fieldOf, fieldsIn } from './fields.ts'
import { asPrinted } from './flow.ts'
import { hasMarks } from './has-marks.ts'
import { type Labels, labelsOf, readLabel } from './labels.ts'
import { mailFurniture } from './mail-furniture.ts'
import { findRow, peek, type Sheet, spansFrom } from './sheet.ts'

const labels: Labels = /* @__PURE__ */ labelsOf({
  title: 'subject title headline',
  authors: 'author authors byline',
  published: 'date sent published publishedon publishedat publishedtime',
  url: 'url link',
  outlet: 'source publication',
  other:
    'from to cc bcc replyto messageid contenttype contenttransferencoding mimeversion received returnpath inreplyto references ' +
    'importance priority organization sender listid listunsubscribe deliveredto useragent xmailer attachments section category tags language',
})
/** "---------- Forwarded message ---------"   "-----Original Message-----"   "Begin forwarded message:" */
const forwarded =
  /^(?:> ?)?(?:[-_]{2,} ?(?:forwarded|original) message(?: from .{1,60}?)? ?[-_]*|begin forwarded message:)$/i
/** "From jane@gazette.example Wed Jan 22 18:22:10 2025": what divides the messages of an mbox. */
const envelope = /^From \S[^\s@]*@\S+ .*\d{4}$/
const sender = /^(?:> ?)?\*{0,2}(?:from|subject)\*{0,2} ?:/i
const address = /^<?(https?:\/\/\S+?)>?$/
const reply =
  /^(?:(?:re|fwd?|aw|wg) ?: ?|\[[^[\]]{1,40}\] ?|(?:breaking(?: news)?|news alert|alert|just in|developing) ?[:|-] ?)+/i
/** A note of who sends it on is at most this many rows long. */
const maxNote = 30
const quotedShare = 0.8
const minFields = 2

/**
 * A message, or one that was sent on, with its header; its article may be quoted. The sender is not an author.
 *
 * @format 180 A message with its header, or one that was sent on.
 */
export const mail: Container = {
  id: 'mail',
  cue: /(?:> ?)?\*{0,2}(?:from|subject)\*{0,2} ?:/iy,
  open(sheet) {
    const from = headerRow(sheet)
    if (from < 0) return null
    const end = headerEnd(sheet, from)
    const header = fieldsIn(sheet, from, end, labels)
    if (countKnown(sheet, from, end) < minFields || end === from) return null
    const { bodyEnd, parts } = mailFurniture(sheet, end)
    const first = sheet.rows[end]
    const row = peek(sheet, end)
    const link = address.exec(row.replace(/^> ?/, ''))
    const begin = link ? end + 1 : end
    const at = link && first ? first.start + row.indexOf(link[1]!) : 0
    const url: Field[] = link ? [fieldOf(sheet, 'url', at, at + link[1]!.length)] : []
    return {
      fields: [...titled(sheet, header.fields, begin), ...url],
      slices: quoted(sheet, begin, bodyEnd, parts),
      parts,
      markdown: hasMarks(sheet.text, first?.start),
    }
  },
  divide(sheet) {
    const starts: number[] = []
    for (let at = findRow(sheet, envelope); at >= 0; at = findRow(sheet, envelope, at + 1))
      if (readLabel(peek(sheet, at + 1))) starts.push(at)
    if (starts.length < 2 || starts[0] !== 0) return []
    return spansFrom(sheet, starts)
  },
}

/** The header's first row: at the top, or behind the last line that says that a message was sent on. */
function headerRow(sheet: Sheet): number {
  let first = -1
  for (let at = 0; at < Math.min(maxNote, sheet.rows.length); at++) {
    const row = peek(sheet, at)
    if (forwarded.test(row)) first = at + 1
    else if (at === 0 && (envelope.test(row) || isHeaderRow(row))) first = envelope.test(row) ? 1 : 0
    // The note over it is short, and Outlook draws a line, or none.
    else if (
      first < 0 &&
      /^\*{0,2}from\*{0,2} ?:/i.test(row) &&
      /^\*{0,2}(?:sent|date|to|subject)\*{0,2} ?:/i.test(peek(sheet, at + 1))
    )
      first = at
  }
  return first >= 0 && first < sheet.rows.length && isHeaderRow(peek(sheet, first)) ? first : -1
}

function isHeaderRow(row: string): boolean {
  const label = readLabel(row.replace(/^> ?/, ''))
  return label !== null && labels.has(label.key)
}

/** Header rows follow each other; an unknown one is passed by, and a wrapped one is indented or goes on. */
function headerEnd(sheet: Sheet, from: number): number {
  let end = from
  for (let at = from; at < sheet.rows.length; at++) {
    const row = peek(sheet, at).replace(/^> ?/, '')
    const gap = sheet.rows[at]!.gap
    if (isHeaderRow(row) && gap <= 1) end = at + 1
    else if (gap > 0 || at === from) break
    else if (
      /^[\w-]{2,40}: /.test(row) ||
      /^\s/.test(sheet.text.slice(sheet.rows[at]!.start - 1, sheet.rows[at]!.start).replace('\n', ''))
    )
      end = at + 1
    else if (at > end) break
  }
  return end
}

function countKnown(sheet: Sheet, from: number, to: number): number {
  let known = 0
  let sends = false
  for (let at = from; at < to; at++) {
    if (isHeaderRow(peek(sheet, at))) known++
    sends ||= sender.test(peek(sheet, at))
  }
  return sends ? known : 0
}

const reach = 10

/** The subject without what mail programs, lists and alerts put before it; where a line of the text says it, that line. */
function titled(sheet: Sheet, fields: readonly Field[], from: number): Field[] {
  return fields.map((field) => {
    if (field.name !== 'title') return field
    const cut = reply.exec(field.value)?.[0].length ?? 0
    const value = field.value.slice(cut)
    for (let at = from; at < from + reach && at < sheet.rows.length; at++) {
      const row = peek(sheet, at)
        .replace(/^[>#* ]+/, '')
        .trim()
      if (row.split(' ').length > 2 && value.length > row.length && value.endsWith(row)) return { ...field, value: row }
    }
    return { ...field, value }
  })
}

/** Where nearly every row is quoted, the text is what stands behind the marks. */
function quoted(sheet: Sheet, from: number, to: number, parts: readonly Part[]): Slice[] {
  const { rows, text } = sheet
  let marked = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(rows[at]!.start) === 0x3e) marked++
  if (marked < (to - from) * quotedShare || marked === 0) return withoutParts(sheet, from, to, parts)
  const slices: Slice[] = []
  let blank = true
  for (let at = from; at < to; at++) {
    const { start, end, gap } = rows[at]!
    const mark = /^(?:> ?)+/.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0
    if (start + mark >= end) blank = true
    else {
      slices.push({ start: start + mark, end, before: blank || gap > 0 ? '\n\n' : '\n' })
      blank = false
    }
  }
  return slices
}

/** What stands between the parts. */
export function withoutParts(sheet: Sheet, from: number, to: number, parts: readonly Part[]): Slice[] {
  const slices: Slice[] = []
  let begin = from
  for (const part of parts) {
    let at = begin
    while (at < to && sheet.rows[at]!.start < part.start) at++
    slices.push(...asPrinted(sheet, begin, Math.min(at, to)))
    while (at < to && sheet.rows[at]!.end <= part.end) at++
    begin = at
  }
  return [...slices, ...asPrinted(sheet, begin, to)]
}

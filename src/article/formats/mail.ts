import type { Container, Field, Part, Slice } from './container.ts'
import { fieldOf } from './fields/field-of.ts'
import { fieldsIn } from './fields/fields-in.ts'
import { hasMarks } from './has-marks.ts'
import type { Labels } from './labels/labels.ts'
import { labelsOf } from './labels/labels-of.ts'
import { readLabel } from './labels/read-label.ts'
import { mailFurniture } from './mail-furniture.ts'
import { findLastRow } from './sheet/find-last-row.ts'
import { findRow } from './sheet/find-row.ts'
import { indentOf } from './sheet/indent-of.ts'
import { peek } from './sheet/peek.ts'
import type { Sheet } from './sheet/sheet.ts'
import { spansFrom } from './sheet/spans-from.ts'
import { withoutParts } from './without-parts.ts'

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
/** The first two rows of a header under a note that no line ends. */
const from = /^\*{0,2}from\*{0,2} ?:/i
const second = /^\*{0,2}(?:sent|date|to|subject)\*{0,2} ?:/i
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
    if (from === undefined) return null
    const end = headerEnd(sheet, from)
    if (!isSent(sheet, from, end)) return null
    const header = fieldsIn(sheet, from, end, labels)
    const { bodyEnd, parts } = mailFurniture(sheet, end)
    const url = addressAt(sheet, end)
    const begin = end + url.length
    return {
      fields: [...titled(sheet, header.fields, begin), ...url],
      slices: quoted(sheet, begin, bodyEnd, parts),
      parts,
      markdown: hasMarks(sheet.text, sheet.rows[end]?.start),
    }
  },
  divide(sheet) {
    const starts = [...sheet.rows.keys()].filter(
      (at) => envelope.test(peek(sheet, at)) && readLabel(peek(sheet, at + 1)),
    )
    return starts.length > 1 && starts[0] === 0 ? spansFrom(sheet, starts) : []
  },
}

/** The header's first row: behind the last line that says that a message was sent on, at the top, or under a note. */
function headerRow(sheet: Sheet): number | undefined {
  const sentOn = findLastRow(sheet, forwarded, 0, maxNote)
  const noted = sheet.rows.findIndex(
    (_, at) => at < maxNote && from.test(peek(sheet, at)) && second.test(peek(sheet, at + 1)),
  )
  return [sentOn + 1, findRow(sheet, envelope, 0, 1) + 1, noted].find((at) => isHeaderRow(peek(sheet, at)))
}

function isHeaderRow(row: string): boolean {
  const label = readLabel(row.replace(/^> ?/, ''))
  return label !== null && labels.has(label.key)
}

/** Header rows follow the first; an unknown one is passed by, and a wrapped one is indented or goes on for one row. */
function headerEnd(sheet: Sheet, from: number): number {
  let end = from + 1
  for (let at = end; at < sheet.rows.length && at <= end + 1; at++) {
    const row = peek(sheet, at).replace(/^> ?/, '')
    const gap = sheet.rows[at]!.gap
    if (isHeaderRow(row) && gap <= 1) end = at + 1
    else if (gap > 0) break
    else if (/^[\w-]{2,40}: /.test(row) || indentOf(sheet, at) > indentOf(sheet, from)) end = at + 1
  }
  return end
}

/** An address that stands alone under the header is the article's. */
function addressAt(sheet: Sheet, at: number): Field[] {
  const row = peek(sheet, at)
  const link = address.exec(row.replace(/^> ?/, ''))?.[1]
  if (!link) return []
  const start = sheet.rows[at]!.start + row.indexOf(link)
  return [fieldOf(sheet, 'url', start, start + link.length)]
}

/** A header says who sends what, and something more. */
function isSent(sheet: Sheet, from: number, to: number): boolean {
  let known = 0
  let sends = false
  for (let at = from; at < to; at++) {
    if (isHeaderRow(peek(sheet, at))) known++
    sends ||= sender.test(peek(sheet, at))
  }
  return sends && known >= minFields
}

const reach = 10

/** The subject without what mail programs, lists and alerts put before it; where a line of the text says it, that line. */
function titled(sheet: Sheet, fields: readonly Field[], from: number): Field[] {
  return fields.map((field) => {
    if (field.name !== 'title') return field
    const value = field.value.replace(reply, '')
    for (let at = from; at < from + reach; at++) {
      const row = peek(sheet, at)
        .replace(/^[>#* ]+/, '')
        .trim()
      if (row.split(' ').length > 2 && value.endsWith(row)) return { ...field, value: row }
    }
    return { ...field, value }
  })
}

/** Where nearly every row is quoted, the text is what stands behind the marks. */
function quoted(sheet: Sheet, from: number, to: number, parts: readonly Part[]): Slice[] {
  const { rows, text } = sheet
  let marked = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(rows[at]!.start) === 0x3e) marked++
  if (marked < (to - from) * quotedShare) return withoutParts(sheet, from, to, parts)
  const slices: Slice[] = []
  let blank = true
  for (let at = from; at < to; at++) {
    const { start, end, gap } = rows[at]!
    const mark = /^(?:> ?)*/.exec(text.slice(start, end))![0].length
    if (start + mark >= end) blank = true
    else {
      slices.push({ start: start + mark, end, before: blank || gap > 0 ? '\n\n' : '\n' })
      blank = false
    }
  }
  return slices
}

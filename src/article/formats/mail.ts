import { anyOf } from '../any-of.ts'
import type { Container, Field, Opening, Part, Slice } from './container.ts'
import { fieldOf } from './fields/field-of.ts'
import { fieldsIn } from './fields/fields-in.ts'
import { hasMarks } from './has-marks.ts'
import type { Labels } from './labels/labels.ts'
import { labelsOf } from './labels/labels-of.ts'
import { readLabel } from './labels/read-label.ts'
import { mailFurniture } from './mail-furniture.ts'
import { mailTitle } from './mail-title.ts'
import { findLastRow } from './sheet/find-last-row.ts'
import { findRow } from './sheet/find-row.ts'
import { indentOf } from './sheet/indent-of.ts'
import { peek } from './sheet/peek.ts'
import type { Sheet } from './sheet/sheet.ts'
import { spansFrom } from './sheet/spans-from.ts'
import { withoutParts } from './without-parts.ts'

const labels: Labels = /* @__PURE__ */ labelsOf({
  title: 'subject title headline betreff objet asunto oggetto onderwerp assunto ämne emne',
  authors: 'author authors byline',
  published:
    'date sent published publishedon publishedat publishedtime gesendet datum envoyé fecha enviado enviadoel data inviato verzonden skickat sendt',
  url: 'url link',
  outlet: 'source publication',
  other:
    'from to cc bcc replyto messageid contenttype contenttransferencoding mimeversion received returnpath inreplyto references ' +
    'importance priority organization sender listid listunsubscribe deliveredto useragent xmailer attachments section category tags language ' +
    'von an kopie de à para da van aan fra till til från',
})
/**
 * What a program writes over a message that it sends on or answers: "---------- Forwarded message ---------",
 * "-----Original Message-----", "Begin forwarded message:"; in German, French, Spanish, Italian, Dutch, Portuguese.
 */
const forwarded = /* @__PURE__ */ anyOf(
  [
    /[-_]{2,} ?(?:forwarded|original) message(?: from .{1,60}?)? ?[-_]*/i,
    /begin forwarded message:/i,
    /[-_]{2,} ?(?:weitergeleitete|ursprüngliche) nachricht ?[-_]*/i,
    /[-_]{2,} ?message (?:transféré|d['’]origine) ?[-_]*/i,
    /[-_]{2,} ?(?:mensaje (?:reenviado|original)|messaggio (?:inoltrato|originale)) ?[-_]*/i,
    /[-_]{2,} ?(?:doorgestuurd bericht|oorspronkelijk bericht|mensagem (?:encaminhada|original)) ?[-_]*/i,
  ],
  '^(?:> ?)?',
  '$',
  'i',
)
/** "From jane@gazette.example Wed Jan 22 18:22:10 2025": what divides the messages of an mbox. */
const envelope = /^From \S[^\s@]*@\S+ .*\d{4}$/
/** The first two rows of a header under a note that no line ends. */
const from = /^\*{0,2}(?:from|von|de|da|van|fra|från)\*{0,2} ?:/i
const second =
  /^\*{0,2}(?:sent|date|to|subject|gesendet|datum|an|envoyé|à|enviado(?: el)?|fecha|para|inviato|data|verzonden|aan|skickat|sendt)\*{0,2} ?:/i
const sender =
  /^(?:> ?)?\*{0,2}(?:from|subject|von|betreff|de|objet|asunto|oggetto|onderwerp|assunto|ämne|emne)\*{0,2} ?:/i
const address = /^<?(https?:\/\/\S+?)>?$/
/** "On Thu, Mar 6, 2025 at 9:12 AM Orrin Herald <news@orrin.example> wrote:" */
const wrote = /^On .{8,160} wrote:$/
/** Over the answered text stands a note of this many rows at the most. */
const maxAnswer = 6
const quotation = /^(?:> ?)*/
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
  cue: /(?:> ?)?\*{0,2}(?:from|subject|von|betreff|objet|asunto|oggetto|onderwerp|assunto|ämne|emne)\*{0,2} ?:|on [^\n]{8,160} wrote:/iy,
  open(sheet) {
    const from = headerRow(sheet)
    if (from === undefined) return answered(sheet)
    const end = headerEnd(sheet, from)
    if (!isSent(sheet, from, end)) return null
    const header = fieldsIn(unquoted(sheet, end), from, end, labels)
    const { bodyEnd, parts } = mailFurniture(sheet, end)
    const url = addressAt(sheet, end)
    const begin = end + url.length
    return {
      fields: [...mailTitle(sheet, header.fields, begin), ...url],
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

/** An article that was quoted whole, under the line that says who wrote it and when. */
function answered(sheet: Sheet): Opening | null {
  const begin = findRow(sheet, wrote, 0, maxAnswer) + 1
  if (begin === 0 || !isQuoted(sheet, begin, sheet.rows.length)) return null
  return { slices: quoted(sheet, begin, sheet.rows.length, []) }
}

/** The rows before row `to` without the marks of a quotation. */
function unquoted({ text, rows }: Sheet, to: number): Sheet {
  return {
    text,
    rows: rows.slice(0, to).map((row) => {
      const mark = quotation.exec(text.slice(row.start, row.end))![0].length
      return mark < row.end - row.start ? { ...row, start: row.start + mark } : row
    }),
  }
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

function isQuoted({ text, rows }: Sheet, from: number, to: number): boolean {
  let marked = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(rows[at]!.start) === 0x3e) marked++
  return marked >= (to - from) * quotedShare
}

/** Where nearly every row is quoted, the text is what stands behind the marks. */
function quoted(sheet: Sheet, from: number, to: number, parts: readonly Part[]): Slice[] {
  const { rows, text } = sheet
  if (!isQuoted(sheet, from, to)) return withoutParts(sheet, from, to, parts)
  const slices: Slice[] = []
  let blank = true
  for (let at = from; at < to; at++) {
    const { start, end, gap } = rows[at]!
    const mark = quotation.exec(text.slice(start, end))![0].length
    if (start + mark >= end) blank = true
    else {
      slices.push({ start: start + mark, end, before: blank || gap > 0 ? '\n\n' : '\n' })
      blank = false
    }
  }
  return slices
}

import type { RemovalReason } from '../../types/article.ts'
import { anyOf } from '../any-of.ts'
import type { Part } from './container.ts'
import { findLastRow } from './sheet/find-last-row.ts'
import { peek } from './sheet/peek.ts'
import type { Sheet } from './sheet/sheet.ts'

/** "View this email in your browser" and the like, over the text. */
const browserLine = /* @__PURE__ */ anyOf(
  [
    /(?:view|read|open|see) (?:this|it)?(?: (?:e-?mail|message|newsletter|post))? ?(?:online|on the web)/i,
    /(?:view|read|open|see) (?:this|it)?(?: (?:e-?mail|message|newsletter|post))? ?in (?:(?:your|a|the) )?(?:web )?browser/i,
    /was this (?:e-?mail|newsletter) forwarded to you\?.{0,60}/i,
    /(?:trouble|problems?|having trouble|can'?t) (?:viewing|reading|seeing) (?:this|the).{0,60}/i,
  ],
  '^\\W{0,3}',
  '\\W{0,3}(?:\\(?https?:\\S+)?$',
  'i',
)
/** The first line of what a list, a newsletter or an alert puts behind its text. */
const footLine = /* @__PURE__ */ anyOf(
  [
    /you(?:['’]re| are)(?: currently)? (?:receiving|getting|subscribed)\b/iu,
    /you (?:have )?received this/iu,
    /this (?:e-?mail|message|newsletter) was sent (?:to|by)/iu,
    /to (?:stop receiving|unsubscribe)\b/iu,
    /unsubscribe\b/iu,
    /(?:manage|update|change) (?:your )?(?:e-?mail )?(?:preferences|settings|subscriptions?)\b/iu,
    /forward (?:this|it) to a friend/iu,
    /was this (?:e-?mail|newsletter) forwarded/iu,
    /sent (?:to|from) my \p{L}+$/iu,
  ],
  '^\\W{0,3}',
  '',
)
const listRule = /^_{20,}$/
const signature = /^--$/
const readMore =
  /^\W{0,3}(?:read|see|view|get) (?:the )?(?:more|full|rest|whole|complete|original)(?: (?:story|article|report|post|version|coverage))?/i
/** Where it leads. */
const leadsTo = /^(?: (?:here|online|at|on).{0,60})?\W{0,3}(?:[(<]?https?:\S+)?$/i
const isReadMore = (row: string): boolean => {
  const found = readMore.exec(row)
  return found !== null && leadsTo.test(row.slice(found[0].length))
}
/** Before a footer a text is at least this many rows long; what stands behind one has no paragraph like it. */
const maxFootRows = 40
const longRow = /^.{400}/s
/** A paragraph: a line of a footer that stands over it belongs to the head. */
const prose = /^(?:\S+ ){8}.*[.!?…]["”’)]?$/
const maxHeadRows = 8

/** What a mail program, a mailing list or a newsletter adds to a text: where the text ends, and what is taken out. */
export function mailFurniture(sheet: Sheet, from: number): { bodyEnd: number; parts: Part[] } {
  const { rows } = sheet
  const parts: Part[] = []
  let begin = from
  for (let at = from; at < Math.min(rows.length, from + maxHeadRows); at++)
    if (browserLine.test(peek(sheet, at))) {
      parts.push(part(sheet, at, at + 1, 'newsletter'))
      begin = at + 1
    }
  // A line of both kinds over the text ends nothing.
  const end = footStart(sheet, begin)
  for (let at = from; at < end; at++) if (isReadMore(peek(sheet, at))) parts.push(part(sheet, at, at + 1, 'prompt'))
  if (end < rows.length) parts.push(part(sheet, end, rows.length, 'newsletter'))
  return { bodyEnd: end, parts: parts.sort((a, b) => a.start - b.start) }
}

function part({ rows }: Sheet, from: number, to: number, reason: RemovalReason): Part {
  return { kind: 'boilerplate', reason, start: rows[from]!.start, end: rows[to - 1]!.end }
}

const isFoot = (row: string): boolean => signature.test(row) || listRule.test(row) || footLine.test(row)

/** The first row of signature, list footer or newsletter footer, else the end: behind the first paragraph and behind all long rows. */
function footStart(sheet: Sheet, from: number): number {
  const { rows } = sheet
  const text = rows.findIndex((_, at) => at >= from && prose.test(peek(sheet, at)) && !isFoot(peek(sheet, at)))
  const first = Math.max(from, text, rows.length - maxFootRows, findLastRow(sheet, longRow) + 1)
  const found = rows.findIndex((_, at) => at >= first && isFoot(peek(sheet, at)))
  return found < first ? rows.length : found
}

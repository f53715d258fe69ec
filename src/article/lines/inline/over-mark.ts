import { addressAt } from './address-at.ts'
import { entityAt } from './entity-at.ts'
import { imageEnd } from './image-end.ts'
import { isMark } from './is-mark.ts'
import { putPiece } from './put-piece.ts'
import { putSpace } from './put-space.ts'
import type { Scan } from './scan.ts'
import { tagEnd } from './tag-end.ts'
import { targetEnd } from './target-end.ts'

/** Where a mark, a tag or an entity ends that begins at `at`; undefined where none does. */
export function overMark(scan: Scan, at: number, code: number): number | undefined {
  if (code === 0x26 /* & */) return overEntity(scan, at)
  if (code === 0x3c /* < */) return overAddress(scan, at) ?? overTag(scan, at)
  if (!scan.markdown) return undefined
  if (code === 0x5c /* \ */) return overEscape(scan, at)
  if (code === 0x21 /* ! */) return overImage(scan, at)
  if (code === 0x5b /* [ */) return overBracket(scan, at)
  if (code === 0x5d /* ] */) return overTarget(scan, at)
  return code === 0x2a || code === 0x5f || code === 0x60 || code === 0x7e ? overRun(scan, at, code) : undefined
}

function overEntity(scan: Scan, at: number): number | undefined {
  const entity = entityAt(scan.source, at, scan.end)
  if (entity?.text === ' ' || entity?.text === '\u00a0') putSpace(scan, at)
  else if (entity && entity.text !== '') putPiece(scan, entity.text, at)
  return entity?.end
}

function overAddress(scan: Scan, at: number): number | undefined {
  const close = addressAt(scan.source, at, scan.end)
  if (close === undefined) return undefined
  putPiece(scan, scan.source.slice(at + 1, close), at + 1)
  scan.linked += close - at - 1
  return close + 1
}

function overTag(scan: Scan, at: number): number | undefined {
  const { source } = scan
  const behind = tagEnd(source, at, scan.end)
  if (behind === undefined) return undefined
  const name = source.slice(at, at + 6)
  if (/^<\/?(?:br|p|div|li|tr|td|h\d)\b/i.test(name)) putSpace(scan, at)
  if (/^<a\s/i.test(name) && /\shref/i.test(source.slice(at, behind))) scan.anchor = scan.text.length
  else if (/^<\/a>/i.test(name) && scan.anchor >= 0) {
    scan.linked += scan.text.length - scan.anchor
    scan.anchor = -1
  }
  return behind
}

function overEscape(scan: Scan, at: number): number | undefined {
  if (at + 1 >= scan.end || !isPunctuation(scan.source.charCodeAt(at + 1))) return undefined
  putPiece(scan, scan.source.charAt(at + 1), at + 1)
  return at + 2
}

function overImage(scan: Scan, at: number): number | undefined {
  if (scan.source.charCodeAt(at + 1) !== 0x5b || at >= scan.lastTarget) return undefined
  const behind = imageEnd(scan.source, at, scan.end)
  if (behind === undefined) return undefined
  scan.image = true
  putSpace(scan, at)
  return behind
}

/** The bracket that opens a link's text, or the mark of a note: "… as it was.[^1]" */
function overBracket(scan: Scan, at: number): number | undefined {
  const { source, start, end, links, lastVisible } = scan
  const note = at > start ? /^\[\^\d{1,3}\](?![\w[*+?])/.exec(source.slice(at, Math.min(end, at + 7))) : null
  if (note) return at + note[0].length
  if (!links?.has(at) && at !== lastVisible) return undefined
  scan.open.push(scan.text.length)
  return at + 1
}

/** The bracket that closes a link's text, with the address behind it. */
function overTarget(scan: Scan, at: number): number | undefined {
  const { source, end, open, inLink } = scan
  const behind = source.charCodeAt(at + 1) === 0x28 ? targetEnd(source, at + 1, end) : undefined
  if (behind === undefined || !(open.length > 0 || scan.text.length <= 1 || inLink)) return undefined
  const from = open.pop()
  if (from === undefined) scan.closed = true
  scan.linked += scan.text.length - (from ?? 0)
  return behind
}

/** Asterisks and the like: a mark, or characters of the text. */
function overRun(scan: Scan, at: number, code: number): number {
  const { source, start, end } = scan
  let behind = at
  while (behind < end && source.charCodeAt(behind) === code) behind++
  if (!isMark(source, at, behind - at, start, end, code)) putPiece(scan, source.slice(at, behind), at)
  return behind
}

function isPunctuation(code: number): boolean {
  return (
    (code >= 0x21 && code <= 0x2f) ||
    (code >= 0x3a && code <= 0x40) ||
    (code >= 0x5b && code <= 0x60) ||
    (code >= 0x7b && code <= 0x7e)
  )
}

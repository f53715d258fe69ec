import { isSpace } from '../../../text/span.ts'
import { overMark } from './over-mark.ts'
import { plainSlice } from './plain-slice.ts'
import { putSpace } from './put-space.ts'
import type { Scan } from './scan.ts'
import { scanOf } from './scan-of.ts'

/** The text of one line as a reader sees it, and where each of its characters came from. */
export interface Plain {
  readonly text: string
  /** So many of the characters stood inside a link; a count, since a share would give engines a second shape of object. */
  readonly linked: number
  readonly image: boolean
  /** A link's text was opened and not closed, or closed and not opened: it runs over several lines. */
  readonly opened: boolean
  readonly closed: boolean
}
const untidy = /[*_`[\]<>&\\~\u200b\u00ad\u2060]|[^\S ]| {2}/

/**
 * Resolves the inline marks of one line: emphasis and code marks go, links become their text, images go, entities
 * and backslash escapes are decoded, white space is tidied. `into`, where given, gets the offset in `source` of
 * each character of the result.
 */
export function plainText(
  source: string,
  start: number,
  end: number,
  markdown: boolean,
  inLink = false,
  into?: number[],
): Plain {
  const slice = source.slice(start, end)
  if (!into && !untidy.test(slice)) return plainSlice(source, start, end, markdown, inLink)
  const scan = scanOf(source, slice, start, markdown, inLink, into)
  for (let i = start; i < end; ) i = read(scan, i)
  return finish(scan)
}

/** Reads what stands at `at`; where the next stands. */
function read(scan: Scan, at: number): number {
  const code = scan.source.charCodeAt(at)
  if (isSpace(code)) {
    putSpace(scan, at)
    return at + 1
  }
  if (code === 0x200b || code === 0xad || code === 0x2060) return at + 1
  return overMark(scan, at, code) ?? overWords(scan, at)
}

/** Ordinary characters are taken together. */
function overWords(scan: Scan, at: number): number {
  ordinary.lastIndex = at + 1 - scan.start
  const to = ordinary.test(scan.slice) ? scan.start + ordinary.lastIndex : at + 1
  if (scan.into) for (let i = at; i < to; i++) scan.into.push(i)
  scan.text += scan.source.slice(at, to)
  scan.spaced = false
  return to
}

function finish({ text, linked, image, closed, open, inLink, spaced, into }: Scan): Plain {
  const opened = open.length > 0
  const inLinks = opened ? linked + text.length - open[0]! : linked
  const trimmed = spaced && text !== '' ? text.slice(0, -1) : text
  if (trimmed !== text) into?.pop()
  const all = inLink && !closed
  return { text: trimmed, linked: all ? trimmed.length : Math.min(trimmed.length, inLinks), image, opened, closed }
}

/** Neither white space nor what may begin a mark, and single spaces before such characters: words without marks are taken together. */
const ordinary = /(?: ?[^\s\u00ad\u200b\u2060&<\\![\]*_`~])+/y

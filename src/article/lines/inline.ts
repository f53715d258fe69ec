import { namedEntities } from '../../lexicon/entities.ts'
import { htmlTags } from '../../lexicon/html-tags.ts'
import { lazy } from '../../text/lazy.ts'
import { isSpace } from '../../text/span.ts'
import { linkBrackets } from './link-brackets.ts'

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

const tags = /* @__PURE__ */ lazy(() => new Set(htmlTags.split(' ')))

/** What a line that is not its own text holds: a mark, or white space that is tidied. It finds one character. */
export const mark = /[*_`[\]<>&\\~\u200b\u00ad\u2060]|[^\S \n\r\u2028\u2029]| (?= )/g
const untidy = /[*_`[\]<>&\\~\u200b\u00ad\u2060]|[^\S ]| {2}/
/** How far a link's address or a tag may reach: longer ones are left as text, which keeps the scan linear. */
const maxAddress = 2048
const maxTag = 1000
const maxDepth = 8

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

  let text = ''
  let linked = 0
  let image = false
  let closed = false
  let opened = false
  // Where the text of an HTML link begins, as a position in `text`; -1 outside one.
  let anchor = -1
  // Offsets of the open brackets, as positions in `text`.
  const open: number[] = []
  const lastTarget = markdown ? start + slice.lastIndexOf('](') : -1
  const links = lastTarget >= start ? linkBrackets(source, start, end) : undefined
  const lastVisible = start + slice.trimEnd().length - 1

  // Asked of `text` itself, this would flatten the growing string again and again.
  let spaced = true
  const put = (piece: string, at: number) => {
    text += piece
    spaced = piece === ' '
    if (into) for (let i = 0; i < piece.length; i++) into.push(at)
  }
  const space = (at: number) => {
    if (!spaced) put(' ', at)
  }

  let i = start
  while (i < end) {
    const code = source.charCodeAt(i)
    if (isSpace(code)) {
      space(i++)
      continue
    }
    if (code === 0x200b || code === 0xad || code === 0x2060) {
      i++
      continue
    }
    if (code === 0x26 /* & */) {
      const entity = entityAt(source, i, end)
      if (entity) {
        if (entity.text === ' ' || entity.text === '\u00a0') space(i)
        else if (entity.text !== '') put(entity.text, i)
        i = entity.end
        continue
      }
    } else if (code === 0x3c /* < */) {
      const address = addressAt(source, i, end)
      if (address) {
        put(source.slice(i + 1, address), i + 1)
        linked += address - i - 1
        i = address + 1
        continue
      }
      const tag = tagEnd(source, i, end)
      if (tag) {
        const name = source.slice(i, i + 6)
        if (/^<\/?(?:br|p|div|li|tr|td|h\d)\b/i.test(name)) space(i)
        if (/^<a\s/i.test(name) && /\shref/i.test(source.slice(i, tag))) anchor = text.length
        else if (/^<\/a>/i.test(name) && anchor >= 0) {
          linked += text.length - anchor
          anchor = -1
        }
        i = tag
        continue
      }
    } else if (markdown) {
      if (code === 0x5c /* \ */ && i + 1 < end && isPunctuation(source.charCodeAt(i + 1))) {
        put(source.charAt(i + 1), i + 1)
        i += 2
        continue
      }
      if (code === 0x21 /* ! */ && source.charCodeAt(i + 1) === 0x5b && i < lastTarget) {
        const after = imageEnd(source, i, end)
        if (after) {
          image = true
          space(i)
          i = after
          continue
        }
      }
      if (code === 0x5b /* [ */) {
        // "… as it was.[^1]"
        const note = i > start ? /^\[\^\d{1,3}\](?![\w[*+?])/.exec(source.slice(i, Math.min(end, i + 7))) : null
        if (note) {
          i += note[0].length
          continue
        }
        if (links?.has(i) || i === lastVisible) {
          open.push(text.length)
          i++
          continue
        }
      } else if (code === 0x5d /* ] */ && source.charCodeAt(i + 1) === 0x28) {
        const after = targetEnd(source, i + 1, end)
        if (after && (open.length > 0 || text.length <= 1 || inLink)) {
          const from = open.pop()
          if (from === undefined) closed = true
          linked += text.length - (from ?? 0)
          i = after
          continue
        }
      } else if (code === 0x2a || code === 0x5f || code === 0x60 || code === 0x7e) {
        const run = runLength(source, i, end, code)
        if (isMark(source, i, run, start, end, code)) {
          i += run
          continue
        }
        put(source.slice(i, i + run), i)
        i += run
        continue
      }
    }
    ordinary.lastIndex = i + 1 - start
    const to = ordinary.test(slice) ? start + ordinary.lastIndex : i + 1
    if (into) for (let at = i; at < to; at++) into.push(at)
    text += source.slice(i, to)
    spaced = false
    i = to
  }
  if (open.length > 0) {
    opened = true
    linked += text.length - open[0]!
  }
  if (spaced && text !== '') {
    text = text.slice(0, -1)
    if (into) into.pop()
  }
  return { text, linked: inLink && !closed ? text.length : Math.min(text.length, linked), image, opened, closed }
}

/** The text of a line without marks: the slice itself. */
export function plainSlice(source: string, start: number, end: number, _: boolean, inLink: boolean): Plain {
  return {
    text: source.slice(start, end),
    linked: inLink ? end - start : 0,
    image: false,
    opened: false,
    closed: false,
  }
}

/** Neither white space nor what may begin a mark, and single spaces before such characters: words without marks are taken together. */
const ordinary = /(?: ?[^\s\u00ad\u200b\u2060&<\\![\]*_`~])+/y

function runLength(source: string, at: number, end: number, code: number): number {
  let i = at
  while (i < end && source.charCodeAt(i) === code) i++
  return i - at
}

/**
 * Emphasis, code and strike-through marks touch a word on one side and none on the other:
 * `*word` and `word**,` are marks; `2 * 3`, `snake_case` and `5*5` are not.
 */
function isMark(source: string, at: number, run: number, start: number, end: number, code: number): boolean {
  if (run > 3 || (code === 0x7e && run !== 2)) return false
  const before = at > start ? source.charCodeAt(at - 1) : 0x20
  const after = at + run < end ? source.charCodeAt(at + run) : 0x20
  const wordBefore = isWord(before)
  const wordAfter = isWord(after)
  if (isSpace(before) && isSpace(after)) return start === at || at + run === end
  if (wordBefore && wordAfter) return run >= 2 && code === 0x2a
  return true
}

function isWord(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code < 0x2000)
  )
}

function isPunctuation(code: number): boolean {
  return (
    (code >= 0x21 && code <= 0x2f) ||
    (code >= 0x3a && code <= 0x40) ||
    (code >= 0x5b && code <= 0x60) ||
    (code >= 0x7b && code <= 0x7e)
  )
}

/** `&amp;` `&#8217;` `&#x2019;` */
export function entityAt(source: string, at: number, end: number): { text: string; end: number } | undefined {
  const semicolon = source.slice(at, Math.min(end, at + 10)).indexOf(';') + at
  if (semicolon <= at + 1) return undefined
  const name = source.slice(at + 1, semicolon)
  if (name.charCodeAt(0) === 0x23) {
    const hex = name[1] === 'x' || name[1] === 'X'
    const digits = name.slice(hex ? 2 : 1)
    if (!(hex ? /^[\da-f]{2,6}$/i : /^\d{2,7}$/).test(digits)) return undefined
    const value = Number.parseInt(digits, hex ? 16 : 10)
    if (value < 0x20 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) return undefined
    return { text: String.fromCodePoint(value), end: semicolon + 1 }
  }
  const text = namedEntities().get(name)
  return text === undefined ? undefined : { text, end: semicolon + 1 }
}

/** `<https://…>`: the offset of the closing bracket. */
function addressAt(source: string, at: number, end: number): number | undefined {
  if (!/^<(?:https?:|mailto:|www\.)/i.test(source.slice(at, at + 9))) return undefined
  const close = source.slice(at, Math.min(end, at + maxAddress)).indexOf('>')
  return close < 0 || /\s/.test(source.slice(at, at + close)) ? undefined : at + close
}

/** `<b>`, `</p>`, `<br/>`, `<!-- … -->`: the offset after it. */
function tagEnd(source: string, at: number, end: number): number | undefined {
  const open = /^<(?:\/?([a-z][\da-z]*)[\s/>]|!--)/i.exec(source.slice(at, at + 16))
  if (!open || (open[1] !== undefined && !tags().has(open[1].toLowerCase()))) return undefined
  const slice = source.slice(at, Math.min(end, at + maxTag))
  const whole = quotedTag.exec(slice)?.[0].length
  if (whole) return at + whole
  const close = slice.indexOf('>')
  return close < 0 ? undefined : at + close + 1
}

/** A bracket in a quoted attribute closes no tag. */
const quotedTag = /^<\/?[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/i

/** `![alt](src "title")`: the offset after it. */
function imageEnd(source: string, at: number, end: number): number | undefined {
  const target = source.slice(at, Math.min(end, at + maxAddress)).indexOf('](')
  return target < 0 ? undefined : targetEnd(source, at + target + 1, end)
}

/** From the `(` of a link's address to the offset after its `)`; brackets in the address are balanced or escaped. */
function targetEnd(source: string, at: number, end: number): number | undefined {
  const limit = Math.min(end, at + maxAddress)
  let depth = 0
  for (let i = at; i < limit; i++) {
    const code = source.charCodeAt(i)
    if (code === 0x5c) i++
    else if (code === 0x28) {
      if (++depth > maxDepth) return undefined
    } else if (code === 0x5d && source.charCodeAt(i + 1) === 0x28) return undefined
    else if (code === 0x29 && --depth === 0) return i + 1
  }
  // Broken over the line's end: the rest of the line is the address.
  return end - at < maxAddress && !/\s\S+\s/.test(source.slice(at, end)) ? end : undefined
}

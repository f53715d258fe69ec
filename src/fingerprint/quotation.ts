import { APOSTROPHE, LETTER, QUOTE } from './letter-classes.ts'
import { letterTable } from './letter-table.ts'

/** What may close a quotation; editors that mend marks by halves leave a straight one at either end. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"\u201d',
  '\u201c': '\u201d"',
  '\u201e': '\u201c\u201d',
  '\u201f': '\u201d',
  '\u00ab': '\u00bb',
}

/** No quotation in straight or curly marks runs past the beginning of the next one. */
const OPENER = 0x201c
const STRAIGHT = 0x22

/** What ends a quotation in single marks; without it the mark may be an apostrophe. */
const BEFORE_CLOSER = '.,!?\u2026-\u2013\u2014'
const AFTER_CLOSER = '.,;:!?'

/** The mark has no end up to the end of the paragraph. */
export const UNCLOSED = -1
/** The mark opens nothing: a new quotation begins before it ends. */
const INTERRUPTED = -2

/**
 * Where the quotation that opens at `at` ends.
 *
 *     said: “Not now.” He
 *           ^        ^
 *           at       result
 */
export function quotationEnd(text: string, at: number): number {
  const mark = text[at]!
  const closers = CLOSERS[mark]
  if (closers !== undefined) return doubleQuotationEnd(text, at, closers)
  return mark === "'" || mark === '\u2018' ? singleQuotationEnd(text, at) : INTERRUPTED
}

/** Whether a paragraph starts with a quotation mark: then a quotation left open before it goes on. */
export const opensQuotation = (text: string): boolean =>
  text.length > 0 && (text[0]! in CLOSERS || text[0] === '\u2018')

function doubleQuotationEnd(text: string, at: number, closers: string): number {
  const first = closers.charCodeAt(0)
  const second = closers.length > 1 ? closers.charCodeAt(1) : first
  const isCurly = text.charCodeAt(at) === OPENER
  const interrupted = isCurly || text.charCodeAt(at) === STRAIGHT
  // A straight mark closes a curly one only where no curly one does.
  let straight = UNCLOSED
  for (let end = at + 1; end < text.length; end++) {
    const mark = text.charCodeAt(end)
    if (mark !== first && mark !== second) {
      if (interrupted && mark === OPENER) return straight === UNCLOSED ? INTERRUPTED : straight
    } else if (!isCurly || mark !== STRAIGHT) return end
    else if (straight === UNCLOSED) straight = end
  }
  return straight
}

function singleQuotationEnd(text: string, at: number): number {
  const letters = letterTable()
  const isLetter = (index: number): boolean =>
    index >= 0 && index < text.length && letters[text.charCodeAt(index)]! >= LETTER
  if (isLetter(at - 1) || !(isLetter(at + 1) || letters[text.charCodeAt(at + 1)] === QUOTE)) return INTERRUPTED
  for (let end = at + 1; end < text.length; end++) {
    if (letters[text.charCodeAt(end)] !== APOSTROPHE || isLetter(end + 1)) continue
    if (BEFORE_CLOSER.includes(text[end - 1]!) || end + 1 === text.length || AFTER_CLOSER.includes(text[end + 1]!))
      return end
  }
  return UNCLOSED
}

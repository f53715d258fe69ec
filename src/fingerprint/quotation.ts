import { APOSTROPHE, LETTER, QUOTE } from './letter-classes.ts'
import { letterTable } from './letter-table.ts'

const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '\u201c': '\u201d',
  '\u201e': '\u201c',
  '\u201f': '\u201d',
  '\u00ab': '\u00bb',
}

/** What ends a quotation in single marks; without it the mark may be an apostrophe. */
const BEFORE_CLOSER = '.,!?\u2026-\u2013\u2014'
const AFTER_CLOSER = '.,;:!?'

/**
 * Where the quotation that opens at `at` ends, or -1 where the mark opens none.
 *
 *     said: “Not now.” He
 *           ^        ^
 *           at       result
 */
export function quotationEnd(text: string, at: number): number {
  const mark = text[at]!
  const closer = CLOSERS[mark]
  if (closer !== undefined) return text.indexOf(closer, at + 1)
  return mark === "'" || mark === '\u2018' ? singleQuotationEnd(text, at) : -1
}

/** Whether a paragraph starts with a quotation mark: then a quotation left open before it goes on. */
export const opensQuotation = (text: string): boolean =>
  text.length > 0 && (text[0]! in CLOSERS || text[0] === '\u2018')

function singleQuotationEnd(text: string, at: number): number {
  const letters = letterTable()
  const isLetter = (index: number): boolean =>
    index >= 0 && index < text.length && letters[text.charCodeAt(index)]! >= LETTER
  if (isLetter(at - 1) || !(isLetter(at + 1) || letters[text.charCodeAt(at + 1)] === QUOTE)) return -1
  for (let end = at + 1; end < text.length; end++) {
    if (letters[text.charCodeAt(end)] !== APOSTROPHE || isLetter(end + 1)) continue
    if (BEFORE_CLOSER.includes(text[end - 1]!) || end + 1 === text.length || AFTER_CLOSER.includes(text[end + 1]!))
      return end
  }
  return -1
}

import type { Span } from '../index.ts'

/** From a double quotation mark to the one that closes it, or to the end of the paragraph. */
const QUOTATION = /["\u201c\u201e][^"\u201c\u201d\u201e\n]*(?:["\u201d\u201c]|$)/gmu

/** What stands in double quotation marks. */
export function quotedSpans(text: string): Span[] {
  return Array.from(text.matchAll(QUOTATION), ({ index, 0: quotation }) => ({
    start: index,
    end: index + quotation.length,
  }))
}

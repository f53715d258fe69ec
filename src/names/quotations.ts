import type { Span } from '../types.ts'

/** Curly double quotation marks, guillemets, or straight ones that pair up inside one paragraph. */
const QUOTATION = /“[^”“\n]*(?:”|\n|$)|«[^»\n]*»|"[^"\n]*"/g

/** Tells whether a span lies inside quotation marks. Ask in text order. */
export function quotationOf(text: string): (span: Span) => boolean {
  const spans = Array.from(text.matchAll(QUOTATION), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  let next = 0
  return ({ start, end }) => {
    while ((spans[next]?.end ?? Infinity) <= start) next++
    return (spans[next]?.start ?? Infinity) < end
  }
}
